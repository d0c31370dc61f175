import { addEvent } from "../../db/queries/events.ts";
import { addMember, findMemberByEmail, putMembership } from "../../db/queries/members.ts";
import { findProject } from "../../db/queries/projects.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor, Role } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { emailKeyOf, parseEmail, parseName } from "../../domain/permissions/identity.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import { act } from "../act.ts";
import { newId } from "../id.ts";
import { tokenOfAct } from "../sessions/token.ts";
import { makeLink } from "./link.ts";

export interface InviteMember {
  email: string;
  name: string;
  role: Role;
  translate: Language[];
  review: Language[];
  project: string;
}
export interface Invited {
  id: string;
  email: string;
  /** What the link carries; given out once. */
  token: string;
}

/**
 * Adds a member and makes the link by which they join. No mail is sent: whoever invites passes the link on.
 * @throws Refusal `forbidden`, `notFound` (the project), `invalid` (also an address that is a member's already)
 */
export async function inviteMember(actor: Actor, input: InviteMember): Promise<Invited> {
  if (!can(actor, "member.administer")) throw new Refusal("forbidden");
  const email = parseEmail(input.email);
  const name = parseName(input.name, "name");
  const token = tokenOfAct(actor, "invitation");
  const id = newId();
  const member = await act(actor, async (tx, at) => {
    const project = await findProject(tx, input.project);
    if (!project) throw new Refusal("notFound");
    if (await findMemberByEmail(tx, emailKeyOf(email))) throw invalid("email", "taken");
    const admin = input.role === "admin";
    await addMember(tx, {
      id,
      email,
      emailKey: emailKeyOf(email),
      name,
      password: null,
      admin,
      createdAt: at,
      endedAt: null,
    });
    const role = input.role === "viewer" ? "viewer" : "manager";
    await putMembership(tx, {
      member: id,
      project: project.id,
      role,
      translate: input.translate,
      review: input.review,
    });
    await makeLink(tx, "invitation", id, token, at);
    const { translate, review } = input;
    await addEvent(tx, actor, at, "member.invite", {
      project: project.id,
      details: { member: id, role: input.role, translate, review },
    });
    return { id, email };
  });
  return { ...member, token };
}
