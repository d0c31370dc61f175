import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { keys, members, memberships, projects } from "../schema.ts";
import { recalled } from "../statement.ts";

export type KeyRow = typeof keys.$inferSelect;

const find = recalled((db) =>
  db
    .select({
      key: keys,
      member: {
        id: members.id,
        name: members.name,
        email: members.email,
        admin: members.admin,
        endedAt: members.endedAt,
      },
      membership: memberships,
    })
    .from(keys)
    .innerJoin(members, eq(members.id, keys.member))
    .leftJoin(memberships, eq(memberships.member, members.id))
    .where(eq(keys.tokenHash, sql.placeholder("tokenHash"))),
);
const findIds = recalled((db) => db.select({ id: projects.id }).from(projects));

/** A key with its maker and their rights: one row for each project that they belong to. */
export function findKey(db: Db, tokenHash: string) {
  return find(db, { tokenHash });
}

export async function listProjectIds(db: Db): Promise<string[]> {
  return (await findIds(db, {})).map(({ id }) => id);
}

export async function addKey(db: Db, row: KeyRow) {
  await db.insert(keys).values(row);
}

/** Those that still open something, newest first, each with the name of its maker. */
export async function listKeys(db: Db) {
  return db
    .select({ key: keys, maker: members.name })
    .from(keys)
    .innerJoin(members, eq(members.id, keys.member))
    .where(isNull(keys.revokedAt))
    .orderBy(desc(keys.createdAt));
}

export async function touchKey(db: Db, id: string, usedAt: Date) {
  await db.update(keys).set({ usedAt }).where(eq(keys.id, id));
}

/** Answers whether there was such a key to revoke. */
export async function revokeKey(db: Db, id: string, revokedAt: Date): Promise<boolean> {
  const rows = await db
    .update(keys)
    .set({ revokedAt })
    .where(and(eq(keys.id, id), isNull(keys.revokedAt)))
    .returning({ id: keys.id });
  return rows.length === 1;
}
