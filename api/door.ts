import { hash } from "node:crypto";
import { OpenAPIHono, type z } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import type { Actor, Channel } from "../domain/permissions/actor.ts";
import { invalid, Refusal } from "../domain/refusal.ts";
import { findKeyActor } from "../server/keys/find-key-actor.ts";
import { type Limit, networkOf, take } from "../server/limit.ts";
import { sessionCookie } from "../server/sessions/cookie-name.ts";
import { findActor } from "../server/sessions/find-actor.ts";
import { foreignOrigin } from "./origin.ts";
import { refusalOfIssues } from "./refusal-of-issues.ts";

/** What the routes of this door share while they answer a request. */
export interface Env {
  Bindings: { incoming?: { socket?: { remoteAddress?: string } } };
  Variables: {
    actor: Actor | undefined;
    token: string | undefined;
    /** Whether the actor may do this at all: asked before anything about the request itself is refused. */
    reach: (() => Promise<unknown>) | undefined;
    needs: Needs;
    /** The request comes from a page that is not ours. */
    foreign: Refusal | undefined;
    /** The body is larger than its route takes: nobody reads it. */
    tooLarge: true | undefined;
  };
}
interface Needs {
  /** `If-Match`, with the version that the writer saw. */
  version?: true;
  /** `Idempotency-Key`, so that the same act is done once. */
  key?: true;
}
export type Ask = Context<Env>;

/** A room of the API. What its schemas refuse is refused in the order that every door keeps. */
export const room = () => new OpenAPIHono<Env>({ defaultHook: refuseInvalid });

async function refuseInvalid(
  result: { success: boolean; error?: unknown; data?: unknown },
  ask: Ask,
): Promise<undefined> {
  if (result.success) return;
  await refuseIncomplete(ask);
  await ask.get("reach")?.();
  throw refusalOfIssues((result.error as z.ZodError).issues, result.data);
}

/**
 * Who asks: the holder of a key or, where none is shown, of a session. A request that carries no valid one has no actor.
 * A key is shown by a program and never by a browser of its own accord: with one, no Origin is asked for.
 */
export const identify: MiddlewareHandler<Env> = async (ask, next) => {
  const key = keyIn(ask);
  const token = key === undefined ? getCookie(ask, sessionCookie()) : undefined;
  const actor = await actorWith(ask, key, token);
  if (actor?.key) take(`key ${actor.key}`, ofKey);
  if (!actor) take(`address ${networkOf(addressOf(ask))}`, ofStrangers);
  ask.set("token", token);
  ask.set("actor", actor);
  ask.set("needs", {});
  if (actor && token !== undefined && !["GET", "HEAD"].includes(ask.req.method)) ask.set("foreign", foreignOrigin(ask));
  await next();
};

// A script may write an article of thousands of units as fast as it is answered, and then a hundred a second.
const ofKey: Limit = { burst: 10_000, every: 10 };
const ofStrangers: Limit = { burst: 1_000, every: 50 };

/** Who asks now, with the rights of now: for an answer that lasts. */
export const actorAgain = (ask: Ask) => actorWith(ask, keyIn(ask), ask.get("token"));

const keyForm = /^bearer +(\S{1,200})$/i;
function keyIn(ask: Ask): string | undefined {
  const given = ask.req.header("authorization");
  return given === undefined ? undefined : (keyForm.exec(given)?.[1] ?? "");
}

async function actorWith(ask: Ask, key: string | undefined, token: string | undefined): Promise<Actor | undefined> {
  if (key !== undefined) return findKeyActor(key);
  return token === undefined ? undefined : findActor(token, channelOf(ask));
}

// A page's own requests say so; anything else that holds a session is a program.
export const channelOf = (ask: Ask): Channel => (ask.req.header("x-verso-channel") === "web" ? "web" : "api");

type Reach = (actor: Actor, ask: Ask) => Promise<unknown> | undefined;

/**
 * The conditions of a route, in the order in which they are refused: an actor, what they may reach, a version, a key.
 * Where everything is in order nothing is asked twice: the use case itself asks for the rights, inside its transaction.
 */
export function requires({ reach, ...needs }: Needs & { reach?: Reach } = {}): MiddlewareHandler<Env> {
  return async (ask, next) => {
    const actor = ask.get("actor");
    if (!actor) throw new Refusal("unauthenticated");
    ask.set("reach", reach && (async () => reach(actor, ask)));
    ask.set("needs", needs);
    await refuseUnread(ask);
    await next();
  };
}

/** What is known to be wrong before the body is read, said when its turn has come. @throws Refusal `forbidden`, `tooLarge` */
export async function refuseUnread(ask: Ask): Promise<void> {
  const refusal = ask.get("foreign");
  const tooLarge = ask.get("tooLarge");
  if (!refusal && !tooLarge) return;
  if (!refusal) await refuseIncomplete(ask);
  await ask.get("reach")?.();
  throw refusal ?? new Refusal("tooLarge", { field: "body" });
}

export function actorOf(ask: Ask): Actor {
  const actor = ask.get("actor");
  if (!actor) throw new Refusal("unauthenticated");
  return actor;
}

/** The actor of an act, with the one request that it is. @throws Refusal `missingPrecondition`, `missingKey` */
export async function actingIn(ask: Ask, asked: unknown = undefined): Promise<Actor> {
  const request = await requestIn(ask, asked);
  const actor = actorOf(ask);
  return request ? { ...actor, request } : actor;
}

/** The one request that an act is; undefined where it names none. @throws Refusal `missingPrecondition`, `missingKey` */
export async function requestIn(ask: Ask, asked: unknown): Promise<Actor["request"]> {
  await refuseIncomplete(ask);
  const key = ask.req.header("idempotency-key");
  if (!key) return undefined;
  const { method, path } = ask.req;
  const asks = [method, path, ask.req.header("if-match") ?? "", JSON.stringify(asked)].join("\n");
  return { key, digest: hash("sha256", asks) };
}

/** The JSON of a body, for a right that depends on it; undefined where it cannot be read. */
export const bodyIn = async (ask: Ask): Promise<unknown> =>
  ask.get("tooLarge") ? undefined : ask.req.json().catch(() => undefined);

async function refuseIncomplete(ask: Ask): Promise<void> {
  const needs = ask.get("needs");
  const key = ask.req.header("idempotency-key");
  const missing =
    needs?.version && ask.req.header("if-match") === undefined
      ? "missingPrecondition"
      : needs?.key && (!key || key.length > 200)
        ? "missingKey"
        : undefined;
  if (!missing) return;
  await ask.get("reach")?.();
  throw new Refusal(missing);
}

const versionForm = /^(W\/)?"?(\d{1,9})"?$/;

/** The version that the writer saw: `If-Match: "17"`, `"0"` for a segment that nobody has written. @throws Refusal `invalid` */
export async function versionIn(ask: Ask): Promise<number> {
  const version = versionForm.exec(ask.req.header("if-match") ?? "")?.[2];
  if (version !== undefined) return Number(version);
  await ask.get("reach")?.();
  throw invalid("If-Match", "notAVersion");
}

/** Where the request comes from, as the operating system says it. */
export const addressOf = (ask: Ask): string => ask.env?.incoming?.socket?.remoteAddress ?? "unknown";

export const clientOf = (ask: Ask) => ({ agent: ask.req.header("user-agent") ?? "", address: addressOf(ask) });
