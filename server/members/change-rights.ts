import { addEvent } from "../../db/queries/events.ts";
import { removeLinksOf } from "../../db/queries/links.ts";
import { countAdministrators, findMember, putMembership, updateMember } from "../../db/queries/members.ts";
import { findProject } from "../../db/queries/projects.ts";
import { removeSessionsOf } from "../../db/queries/sessions.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor, Role } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { Refusal } from "../../domain/refusal.ts";
import { act } from "../act.ts";

export interface ChangeRights {
  role: Role;
  translate: Language[];
  review: Language[];
  project: string;
}

/**
 * Gives a member other rights in a project. They hold from their next request on.
 * @throws Refusal `forbidden`, `notFound`, `notNow` where the desk would be left without an administrator
 */
export async function changeRights(actor: Actor, id: string, input: ChangeRights): Promise<void> {
  if (!can(actor, "member.administer")) throw new Refusal("forbidden");
  const { translate, review } = input;
  await act(actor, async (tx, at) => {
    const member = await findMember(tx, id);
    if (!member || !(await findProject(tx, input.project))) throw new Refusal("notFound");
    const admin = input.role === "admin";
    if (member.admin && !admin && (await countAdministrators(tx)) === 1)
      throw new Refusal("notNow", { reason: "lastAdministrator" });
    await updateMember(tx, id, { admin });
    const role = input.role === "viewer" ? "viewer" : "manager";
    await putMembership(tx, { member: id, project: input.project, role, translate, review });
    await addEvent(tx, actor, at, "member.rights", {
      project: input.project,
      details: { member: id, role: input.role, translate, review },
    });
  });
}

/**
 * Ends a membership: nobody gets in with it any more; what the person wrote keeps their name.
 * @throws Refusal `forbidden`, `notFound`, `notNow` for the last administrator
 */
export async function endMember(actor: Actor, id: string): Promise<void> {
  if (!can(actor, "member.administer")) throw new Refusal("forbidden");
  await act(actor, async (tx, at) => {
    const member = await findMember(tx, id);
    if (!member) throw new Refusal("notFound");
    if (member.admin && (await countAdministrators(tx)) === 1)
      throw new Refusal("notNow", { reason: "lastAdministrator" });
    await updateMember(tx, id, { endedAt: at, admin: false });
    await removeSessionsOf(tx, id);
    await removeLinksOf(tx, id);
    await addEvent(tx, actor, at, "member.end", { details: { member: id } });
  });
}

/** Lets a member who had left back in, with the rights that they had. @throws Refusal `forbidden`, `notFound` */
export async function restoreMember(actor: Actor, id: string): Promise<void> {
  if (!can(actor, "member.administer")) throw new Refusal("forbidden");
  await act(actor, async (tx, at) => {
    if (!(await findMember(tx, id))) throw new Refusal("notFound");
    await updateMember(tx, id, { endedAt: null });
    await addEvent(tx, actor, at, "member.restore", { details: { member: id } });
  });
}
