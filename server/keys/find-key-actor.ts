import { reader, write } from "../../db/client.ts";
import { findKey, listProjectIds, touchKey } from "../../db/queries/keys.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { isOperatorEmail } from "../../domain/permissions/identity.ts";
import { narrow, rightsOfAdministrator } from "../../domain/permissions/scope.ts";
import { hashToken } from "../sessions/token.ts";

// How far behind the record of when a key was last used may be.
const touchEvery = 5 * 60 * 1000;

/** The program that holds this key, with its rights as they are now; undefined where nobody is let in by it. */
export async function findKeyActor(token: string): Promise<Actor | undefined> {
  const rows = await findKey(reader(), hashToken(token));
  const [first] = rows;
  if (!first || first.key.revokedAt) return undefined;
  const { key, member } = first;
  // Whoever sits at the terminal may do everything; nobody signs in as them, so their account is an ended one.
  const isOperator = isOperatorEmail(member.email);
  if (member.endedAt && !isOperator) return undefined;
  const now = Date.now();
  if (key.endsAt.getTime() < now) return undefined;
  if ((key.usedAt?.getTime() ?? 0) + touchEvery < now) await write((tx) => touchKey(tx, key.id, new Date(now)));
  const rights =
    member.admin || isOperator
      ? (await listProjectIds(reader())).map(rightsOfAdministrator)
      : rows.flatMap(({ membership }) => (membership ? [membership] : []));
  return {
    member: member.id,
    name: key.name,
    admin: false,
    memberships: rights
      .filter(({ project }) => key.project === null || key.project === project)
      .map((membership) => narrow(membership, key.scope)),
    channel: "api",
    operator: key.name,
    key: key.id,
    ...(key.scope === "read" ? { readOnly: true } : {}),
  };
}
