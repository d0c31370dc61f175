import { addEvent } from "../../db/queries/events.ts";
import { findMember } from "../../db/queries/members.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { Refusal } from "../../domain/refusal.ts";
import { act } from "../act.ts";
import { tokenOfAct } from "../sessions/token.ts";
import type { Invited } from "./invite-member.ts";
import { makeLink } from "./link.ts";

/**
 * A new one-time link for a member: to join, or to sign in and choose another password. The one before stops opening.
 * @throws Refusal `forbidden`, `notFound`, `notNow` for a member who has left
 */
export async function issueLink(actor: Actor, id: string): Promise<Invited> {
  if (!can(actor, "member.administer")) throw new Refusal("forbidden");
  const token = tokenOfAct(actor, "link");
  const member = await act(actor, async (tx, at) => {
    const found = await findMember(tx, id);
    if (!found) throw new Refusal("notFound");
    if (found.endedAt) throw new Refusal("notNow");
    await makeLink(tx, found.password ? "sign-in" : "invitation", id, token, at);
    await addEvent(tx, actor, at, "member.link", { details: { member: id } });
    return { id, email: found.email };
  });
  return { ...member, token };
}
