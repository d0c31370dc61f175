import { deleteCookie, setCookie } from "hono/cookie";
import { isSecure, sessionCookie } from "../server/sessions/cookie-name.ts";
import type { OpenedSession } from "../server/sessions/session.ts";
import type { Ask } from "./door.ts";

const options = () => ({ path: "/", httpOnly: true, sameSite: "Lax", secure: isSecure() }) as const;

export function giveSession(ask: Ask, { token, endsAt }: OpenedSession) {
  setCookie(ask, sessionCookie(), token, { ...options(), expires: endsAt });
}

export function takeSessionBack(ask: Ask) {
  deleteCookie(ask, sessionCookie(), options());
}
