import { reader } from "../../db/client.ts";
import { findMember, updateMember } from "../../db/queries/members.ts";
import { removeSessionsOf } from "../../db/queries/sessions.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { parseName, parsePassword } from "../../domain/permissions/identity.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import { act } from "../act.ts";
import { hashPassword, isPassword } from "../sessions/password.ts";
import { slowDown } from "../sessions/throttle.ts";
import { hashToken } from "../sessions/token.ts";

/** One's own name. @throws Refusal `invalid` */
export async function changeName(actor: Actor, value: string): Promise<void> {
  const name = parseName(value, "name");
  await act(actor, (tx) => updateMember(tx, actor.member, { name }));
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
