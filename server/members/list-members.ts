import { reader } from "../../db/client.ts";
import { listMemberships, listMembers as listRows } from "../../db/queries/members.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor, Role } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { isOperatorEmail } from "../../domain/permissions/identity.ts";
import { Refusal } from "../../domain/refusal.ts";

export interface Member {
  id: string;
  name: string;
  email: string;
  admin: boolean;
  standing: "invited" | "active" | "ended";
  memberships: { project: string; role: Exclude<Role, "admin">; translate: Language[]; review: Language[] }[];
}

/** Everybody who is, was, or has been asked to be a member; not those who act at the terminal. @throws Refusal `forbidden` */
export async function listMembers(actor: Actor): Promise<Member[]> {
  if (!can(actor, "member.administer")) throw new Refusal("forbidden");
  const [rows, memberships] = await Promise.all([listRows(reader()), listMemberships(reader(), {})]);
  const people = rows.filter((row) => !isOperatorEmail(row.email));
  return people.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    admin: row.admin,
    standing: row.endedAt ? "ended" : row.password ? "active" : "invited",
    memberships: memberships
      .filter((membership) => membership.member === row.id)
      .map(({ project, role, translate, review }) => ({ project, role, translate, review })),
  }));
}
