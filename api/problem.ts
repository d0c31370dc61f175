import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { invalid, Refusal, type RefusalCode } from "../domain/refusal.ts";
import { describeRefusal } from "../i18n/describe-refusal.ts";
import { localeFrom } from "../i18n/locale-from.ts";
import { refusalFor } from "../server/refusal-for.ts";
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
  const refusal = await refusalIn(error, ask);
  if (!refusal) return answerBug(error, ask);
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
    JSON.stringify({ ...details, type: `urn:verso:problem:${code}`, title, status, code, detail }),
    status,
    headers,
  );
}

/** A bug: the log is told everything, and the one who asked that it was not their fault. */
function answerBug(error: Error, ask: Context<Env>): Response {
  console.error(error);
  const body = { type: "about:blank", title: "Internal Server Error", status: 500 };
  return ask.body(JSON.stringify(body), 500, { "content-type": "application/problem+json" });
}

/** What an error comes to. What the frame that reads bodies cannot read is refused after the rights, as all about a body is. */
async function refusalIn(error: Error, ask: Context<Env>): Promise<Refusal | undefined> {
  if (!(error instanceof HTTPException)) return refusalFor(error);
  try {
    await ask.get("reach")?.();
  } catch (first) {
    return refusalFor(first);
  }
  if (error.status === 413) return new Refusal("tooLarge", { field: "body" });
  if (error.status === 415) return new Refusal("unsupported", { reason: "mediaType" });
  return invalid("body", "notReadable");
}
