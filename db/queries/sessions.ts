import { and, desc, eq, gt, lt, ne, or, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { members, memberships, sessions } from "../schema.ts";
import { recalled } from "../statement.ts";

export type SessionRow = typeof sessions.$inferSelect;

const find = recalled((db) =>
  db
    .select({
      session: { tokenHash: sessions.tokenHash, seenAt: sessions.seenAt, endsAt: sessions.endsAt },
      member: {
        id: members.id,
        name: members.name,
        email: members.email,
        admin: members.admin,
        endedAt: members.endedAt,
      },
      membership: memberships,
    })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.member))
    .leftJoin(memberships, eq(memberships.member, members.id))
    .where(eq(sessions.tokenHash, sql.placeholder("tokenHash"))),
);

/** A session with its member and their rights: one row for each project that they belong to. */
export function findSession(db: Db, tokenHash: string) {
  return find(db, { tokenHash });
}

export async function addSession(db: Db, row: SessionRow) {
  await db.insert(sessions).values(row);
}

export async function touchSession(db: Db, tokenHash: string, seenAt: Date) {
  await db.update(sessions).set({ seenAt }).where(eq(sessions.tokenHash, tokenHash));
}

export async function removeSession(db: Db, member: string, tokenHash: string): Promise<boolean> {
  const rows = await db
    .delete(sessions)
    .where(and(eq(sessions.tokenHash, tokenHash), eq(sessions.member, member)))
    .returning({ tokenHash: sessions.tokenHash });
  return rows.length === 1;
}

/** Ends every session of a member, but for the one that is named. */
export async function removeSessionsOf(db: Db, member: string, except?: string) {
  await db
    .delete(sessions)
    .where(and(eq(sessions.member, member), except ? ne(sessions.tokenHash, except) : undefined));
}

/** Last seen first. */
export async function listSessions(db: Db, member: string, now: Date, idleSince: Date): Promise<SessionRow[]> {
  return db
    .select()
    .from(sessions)
    .where(and(eq(sessions.member, member), gt(sessions.endsAt, now), gt(sessions.seenAt, idleSince)))
    .orderBy(desc(sessions.seenAt));
}

export async function removeEndedSessions(db: Db, now: Date, idleSince: Date) {
  await db.delete(sessions).where(or(lt(sessions.endsAt, now), lt(sessions.seenAt, idleSince)));
}
