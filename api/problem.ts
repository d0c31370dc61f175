import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { isBusy, isFull, isUnreachable } from "../db/errors.ts";
import { Broken, Locked } from "../db/group-commit.ts";
import { invalid, isRefusal, Refusal, type RefusalCode } from "../domain/refusal.ts";
import { describeRefusal } from "../i18n/describe-refusal.ts";
import { localeFrom } from "../i18n/locale-from.ts";
import type { Env } from "./door.ts";

const statuses: Record<RefusalCode, ContentfulStatusCode> = {
  unauthenticated: 401,
  notFound: 404,
  forbidden: 403,
  missingPrecondition: 428,
  missingKey: 400,
  invalid: 422,
  keyReused: 422,
  tooLarge: 413,
  unsupported: 415,
  conflict: 409,
  notNow: 409,
  blocked: 409,
  twoPeople: 409,
  stale: 409,
  tooMany: 429,
  busy: 503,
};

/** Every no of the API as a problem document (RFC 9457): a stable code, and words for a person. */
export async function answerProblem(error: Error, ask: Context<Env>): Promise<Response> {
  const refusal = await refusalFor(error, ask);
  if (!refusal) throw error;
  const { code, details } = refusal;
  const locale = localeFrom(ask.req.header("accept-language"));
  const { title, detail } = describeRefusal(locale, refusal);
  const status = statuses[code];
  const headers: Record<string, string> = {
    "content-type": "application/problem+json",
    "content-language": locale,
    ...(typeof details.retryAfter === "number" ? { "retry-after": String(details.retryAfter) } : {}),
  };
  return ask.body(
    JSON.stringify({ ...details, type: `/docs/problems#${code}`, title, status, code, detail }),
    status,
    headers,
  );
}

/** The refusal that an error is, or that a person outside may take it for; undefined for a bug. */
async function refusalFor(error: Error, ask: Context<Env>): Promise<Refusal | undefined> {
  if (isRefusal(error)) return error;
  if (error instanceof HTTPException) {
    // The frame that reads bodies: what it cannot read is refused after the rights, as everything else about a body is.
    try {
      await ask.var.reach?.();
    } catch (first) {
      if (isRefusal(first)) return first;
      throw first;
    }
    if (error.status === 413) return new Refusal("tooLarge", { field: "body" });
    if (error.status === 415) return new Refusal("unsupported", { reason: "mediaType" });
    return invalid("body", "notReadable");
  }
  if (error instanceof Locked || isBusy(error) || isUnreachable(error)) {
    return new Refusal("busy", { retryAfter: 2 });
  }
  if (isFull(error)) return new Refusal("busy", { reason: "diskFull", retryAfter: 60 });
  if (error instanceof Broken) return new Refusal("busy", { reason: "broken", retryAfter: 10 });
  return undefined;
}
