import { and, asc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { members, memberships } from "../schema.ts";

export type MemberRow = typeof members.$inferSelect;
export type MembershipRow = typeof memberships.$inferSelect;

export async function addMember(db: Db, row: Omit<MemberRow, "preferences">) {
  await db.insert(members).values(row);
}

export async function findMember(db: Db, id: string): Promise<MemberRow | undefined> {
  const [row] = await db.select().from(members).where(eq(members.id, id));
  return row;
}

export async function findMemberByEmail(db: Db, emailKey: string): Promise<MemberRow | undefined> {
  const [row] = await db.select().from(members).where(eq(members.emailKey, emailKey));
  return row;
}

export async function listMembers(db: Db): Promise<MemberRow[]> {
  return db.select().from(members).orderBy(asc(members.name), asc(members.id));
}

/** The names of these members, also of those who have left: history is signed with them. */
export async function listNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  return namesWhere(db, inArray(members.id, [...new Set(ids)]));
}

/** The names of these members, and of all who may act in a project: any of them may be named next. */
export async function listNamesIn(db: Db, project: string, ids: readonly string[]): Promise<Map<string, string>> {
  const inProject = db.select({ id: memberships.member }).from(memberships).where(eq(memberships.project, project));
  return namesWhere(
    db,
    or(inArray(members.id, [...new Set(ids)]), eq(members.admin, true), inArray(members.id, inProject)),
  );
}

async function namesWhere(db: Db, where: SQL | undefined): Promise<Map<string, string>> {
  const rows = await db.select({ id: members.id, name: members.name }).from(members).where(where);
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function updateMember(db: Db, id: string, change: Partial<MemberRow>) {
  await db.update(members).set(change).where(eq(members.id, id));
}

/** Administrators who can sign in. */
export async function countAdministrators(db: Db): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)` })
    .from(members)
    .where(and(eq(members.admin, true), isNull(members.endedAt)));
  return Number(row?.count ?? 0);
}

export async function listMemberships(db: Db, where: { member?: string; project?: string }): Promise<MembershipRow[]> {
  return db
    .select()
    .from(memberships)
    .where(
      and(
        where.member ? eq(memberships.member, where.member) : undefined,
        where.project ? eq(memberships.project, where.project) : undefined,
      ),
    );
}

export async function putMembership(db: Db, row: MembershipRow) {
  const { role, translate, review } = row;
  await db
    .insert(memberships)
    .values(row)
    .onConflictDoUpdate({ target: [memberships.member, memberships.project], set: { role, translate, review } });
}

/** Those who can be given work in a project: its members who have not left. */
export async function listPeople(db: Db, project: string) {
  return db
    .select({
      id: members.id,
      name: members.name,
      role: memberships.role,
      translate: memberships.translate,
      review: memberships.review,
    })
    .from(memberships)
    .innerJoin(members, eq(members.id, memberships.member))
    .where(and(eq(memberships.project, project), isNull(members.endedAt)))
    .orderBy(asc(members.name));
}
