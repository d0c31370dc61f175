// The browser's client of the API, typed by its routes. Only types come from them: no code of the server does.
import { type ClientResponse, hc } from "hono/client";
import type { RefusalCode } from "../domain/refusal.ts";
import type { Api } from "./api.ts";

export const client = hc<Api>("/", { fetch: send }).api.v1;

/** What the window is told when a request finds that the session has ended, and when somebody has signed in again. */
export const signedOut = "verso:signed-out";
export const signedIn = "verso:signed-in";

/** A no of the API, or of the network, with the words that the server found for it. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: RefusalCode | "offline" | "broken";
  readonly detail: string;
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(code: Problem["code"], detail: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
    this.facts = facts;
  }
}

/** The answer of a request. @throws Problem */
export async function ask<T>(asked: Promise<ClientResponse<T, number, string>>): Promise<T> {
  let response: ClientResponse<T, number, string>;
  try {
    response = await asked;
  } catch {
    throw new Problem("offline", "");
  }
  if (response.status === 204) return undefined as T;
  const body = await response.json().catch(() => undefined);
  if (response.ok) return body as T;
  throw problemOf(body);
}

/** Every page of a list. @throws Problem */
export async function askPages<T extends { cursor?: string | undefined }>(
  load: (query: { cursor?: string }) => Promise<ClientResponse<T, number, string>>,
): Promise<T[]> {
  const pages: T[] = [];
  let cursor: string | undefined;
  do {
    const page: T = await ask(load(cursor === undefined ? {} : { cursor }));
    pages.push(page);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return pages;
}

function problemOf(body: unknown): Problem {
  const { code, detail, ...facts } = (body ?? {}) as { code?: RefusalCode; detail?: string };
  return code ? new Problem(code, detail ?? "", facts) : new Problem("broken", "");
}

/** A new idempotency key: 16 random bytes. `crypto.randomUUID` is not there on plain http. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function send(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("x-verso-channel", "web");
  headers.set("accept-language", document.documentElement.lang);
  if (["POST", "PUT"].includes(init.method ?? "GET") && !headers.has("idempotency-key"))
    headers.set("idempotency-key", newKey());
  const response = await fetch(input, { ...init, headers });
  if (response.status === 401) dispatchEvent(new Event(signedOut));
  return response;
}
