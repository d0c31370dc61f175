import { reader } from "../../db/client.ts";
import { findMember, updateMember } from "../../db/queries/members.ts";
import { removeSessionsOf } from "../../db/queries/sessions.ts";
import type { Preferences } from "../../domain/members/preferences.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { parseName, parsePassword } from "../../domain/permissions/identity.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import { act } from "../act.ts";
import { hashPassword, isPassword } from "../sessions/password.ts";
import { slowDown } from "../sessions/throttle.ts";
import { hashToken } from "../sessions/token.ts";

export interface ChangeProfile {
  name?: string | undefined;
  /** What is not named stays as it is. */
  preferences?: { [K in keyof Preferences]?: Preferences[K] | undefined } | undefined;
}

/** One's own name, and how one likes to work. @throws Refusal `invalid` */
export async function changeProfile(actor: Actor, input: ChangeProfile): Promise<void> {
  const name = input.name === undefined ? {} : { name: parseName(input.name, "name") };
  await act(actor, async (tx) => {
    const member = await findMember(tx, actor.member);
    if (!member) throw new Refusal("unauthenticated");
    const changed = Object.entries(input.preferences ?? {}).filter(([, value]) => value !== undefined);
    const preferences = { ...member.preferences, ...Object.fromEntries(changed) };
    await updateMember(tx, actor.member, { ...name, preferences });
  });
}

/**
 * One's own password, for the one that holds now; every other session ends.
 * @throws Refusal `invalid` for either password, `tooMany`
 */
export async function changePassword(
  actor: Actor,
  input: { current: string; password: string },
  token: string,
  from: string,
): Promise<void> {
  const member = await findMember(reader(), actor.member);
  if (!member) throw new Refusal("unauthenticated");
  await slowDown(member.emailKey, from);
  if (!(await isPassword(member.password, input.current))) throw invalid("current", "wrongPassword");
  const password = await hashPassword(parsePassword(input.password, member));
  await act(actor, async (tx) => {
    await updateMember(tx, actor.member, { password });
    await removeSessionsOf(tx, actor.member, hashToken(token));
  });
}
