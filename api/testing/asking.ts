// Asks the API as somebody would, without a network: the whole door, real SQL. What it answers is held against what
// the OpenAPI document says.
import { write } from "../../db/client.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { openSession } from "../../server/sessions/session.ts";
import { api } from "../api.ts";
import { deviations } from "./described.ts";

export const origin = "http://localhost:3000";
let keys = 0;
const cookies = new Map<string, string>();

/** The session cookie of one of the cast. */
export async function cookieOf(actor: Actor): Promise<string> {
  const known = cookies.get(actor.member);
  if (known) return known;
  const at = new Date();
  const client = { agent: "Test", address: "192.0.2.1" };
  const { token } = await write((tx) => openSession(tx, actor.member, client, at));
  const cookie = `verso-session=${token}`;
  cookies.set(actor.member, cookie);
  return cookie;
}

interface Asking {
  as?: Actor;
  body?: unknown;
  /** Headers beside those that a page of the desk sends; null leaves one out. */
  headers?: Record<string, string | null>;
}

/** The answer to a request that a page of the desk would make. */
export async function ask(method: string, path: string, { as, body, headers = {} }: Asking = {}) {
  const given: Record<string, string | null> = {
    host: "localhost:3000",
    origin,
    "idempotency-key": `key-${++keys}`,
    ...(as ? { cookie: await cookieOf(as) } : {}),
    ...(body === undefined || body instanceof FormData ? {} : { "content-type": "application/json" }),
    ...headers,
  };
  const sent = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== null);
  const response = await api.request(`${origin}/api/v1${path}`, {
    method,
    headers: sent,
    ...(body === undefined
      ? {}
      : { body: body instanceof FormData || typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const type = response.headers.get("content-type") ?? "";
  const answer = type.includes("json")
    ? await response.json()
    : type.startsWith("text/")
      ? await response.text()
      : undefined;
  const faults = await deviations(method, path, response.status, type.split(";", 1)[0] ?? "", answer);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return {
    status: response.status,
    headers: response.headers,
    answer: answer as Record<string, never> & { code?: string },
  };
}
