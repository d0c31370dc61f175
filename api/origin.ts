import { isIP } from "node:net";
import { Refusal } from "../domain/refusal.ts";
import type { Ask } from "./door.ts";

/**
 * Acts with a cookie are taken from the desk's own pages only: `Origin` equals PUBLIC_URL; where that is not set, it
 * equals the request's own host, and that host is `localhost` or an address literal, so that a desk on a local network
 * works at once and a name that is rebound to it does not.
 * Gives the refusal of any other: `forbidden` with reason `origin`.
 */
export function foreignOrigin(ask: Ask): Refusal | undefined {
  const origin = ask.req.header("origin");
  if (origin && isOurs(origin, ask.req.header("host") ?? "")) return undefined;
  return new Refusal("forbidden", { reason: "origin", origin: origin ?? null });
}

/** For the acts by which a session is opened: a program has no origin, a page always says its own. */
export function otherPage(ask: Ask): Refusal | undefined {
  const isPage = ask.req.header("origin") !== undefined || ask.req.header("sec-fetch-site") !== undefined;
  return isPage ? foreignOrigin(ask) : undefined;
}

const originForm = /^https?:\/\/((\[[^\]]+\]|[^:]+)(?::\d+)?)$/;

function isOurs(origin: string, host: string): boolean {
  const { PUBLIC_URL } = process.env;
  if (PUBLIC_URL) return origin === new URL(PUBLIC_URL).origin;
  const [, named, hostname = ""] = originForm.exec(origin) ?? [];
  return named === host && (hostname === "localhost" || isIP(hostname.replace(/^\[|\]$/g, "")) !== 0);
}

/** The address under which a page of the desk is found from outside. */
export function addressOfPage(ask: Ask, path: string): string {
  const { PUBLIC_URL } = process.env;
  return new URL(path, PUBLIC_URL || new URL(ask.req.url).origin).href;
}
