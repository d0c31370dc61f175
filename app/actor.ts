import { cookies, headers } from "next/headers";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import type { Actor } from "../domain/permissions/actor.ts";
import { redirect } from "../i18n/navigation.ts";
import { sessionCookie } from "../server/sessions/cookie-name.ts";
import { findActor } from "../server/sessions/find-actor.ts";

export const sessionToken = async (): Promise<string | undefined> => (await cookies()).get(sessionCookie())?.value;

/** Who looks at the page; undefined for somebody who is not signed in. */
export const findCurrentActor = cache(async (): Promise<Actor | undefined> => {
  const token = await sessionToken();
  return token === undefined ? undefined : findActor(token, "web");
});

/** Who looks at the page. Somebody who is not signed in is asked to, and comes back afterwards. */
export async function requireActor(): Promise<Actor> {
  const actor = await findCurrentActor();
  if (actor) return actor;
  const next = (await headers()).get("x-path") ?? "/";
  return redirect({ href: { pathname: "/sign-in", query: { next } }, locale: await getLocale() });
}
