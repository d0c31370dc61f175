import { reader, write } from "../../db/client.ts";
import { findSession, touchSession } from "../../db/queries/sessions.ts";
import type { Actor, Channel } from "../../domain/permissions/actor.ts";
import { idleTime } from "./session.ts";
import { hashToken } from "./token.ts";

// How far behind the record of when a session was last used may be: one write in so long, not one for each request.
const touchEvery = 5 * 60 * 1000;

/** Who holds this session's token, with their rights as they are now; undefined where nobody is let in by it. */
export async function findActor(token: string, channel: Channel): Promise<Actor | undefined> {
  const tokenHash = hashToken(token);
  const rows = await findSession(reader(), tokenHash);
  const [first] = rows;
  if (!first || first.member.endedAt) return undefined;
  const now = Date.now();
  const { seenAt, endsAt } = first.session;
  if (endsAt.getTime() < now || seenAt.getTime() + idleTime < now) return undefined;
  if (seenAt.getTime() + touchEvery < now) await write((tx) => touchSession(tx, tokenHash, new Date(now)));
  return {
    member: first.member.id,
    name: first.member.name,
    admin: first.member.admin,
    memberships: rows.flatMap(({ membership }) => (membership ? [membership] : [])),
    channel,
  };
}
