import { reader, write } from "../../db/client.ts";
import { addMember, findMemberByEmail, listMemberships, type MemberRow } from "../../db/queries/members.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { emailKeyOf, operatorEmail } from "../../domain/permissions/identity.ts";
import { Refusal } from "../../domain/refusal.ts";
import { newId } from "../id.ts";

const atTerminal = (member: string, name: string): Actor => {
  return { member, name, admin: true, memberships: [], channel: "cli", operator: name };
};

/**
 * Who sits at the terminal: the operating system's user. Whoever can open the database may do everything at the desk but
 * write and approve as nobody.
 */
export async function findOperator(name: string): Promise<Actor> {
  const known = await findMemberByEmail(reader(), emailKeyOf(operatorEmail(name)));
  return atTerminal(known?.id ?? "", name);
}

/** The same for an act: history is signed with a name, so they get an account, by which nobody can sign in. */
export function enlistOperator(name: string): Promise<Actor> {
  const email = operatorEmail(name);
  const emailKey = emailKeyOf(email);
  const id = newId();
  const at = new Date();
  return write(async (tx) => {
    const known = await findMemberByEmail(tx, emailKey);
    if (known) return atTerminal(known.id, name);
    await addMember(tx, { id, email, emailKey, name, password: null, admin: false, createdAt: at, endedAt: at });
    return atTerminal(id, name);
  });
}

/** A member, for whom the one at the terminal acts: with their rights, no more. @throws Refusal `notFound` */
export async function findMemberActor(email: string, operator: string): Promise<Actor> {
  const { id, name, admin } = await findPerson(email);
  const memberships = await listMemberships(reader(), { member: id });
  return { member: id, name, admin, memberships, channel: "cli", operator };
}

/** The id of a member who is named by their address. @throws Refusal `forbidden`, `notFound` */
export async function findMemberId(actor: Actor, email: string): Promise<string> {
  if (!can(actor, "member.administer")) throw new Refusal("forbidden");
  return (await findPerson(email)).id;
}

async function findPerson(email: string): Promise<MemberRow> {
  const member = await findMemberByEmail(reader(), emailKeyOf(email));
  if (!member || member.endedAt) throw new Refusal("notFound", { reason: "noMember", email });
  return member;
}
