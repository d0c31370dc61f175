import { and, desc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { addressees, articles, comments, members, threads } from "../schema.ts";

export type AddresseeRow = typeof addressees.$inferSelect;

export async function addAddressees(db: Db, rows: readonly AddresseeRow[]) {
  if (rows.length > 0) await db.insert(addressees).values([...rows]);
}

export interface ListAddressed {
  member: string;
  projects: readonly string[];
  /** Only what is older than this comment. */
  before?: string | undefined;
  limit: number;
}

/** What was said to a member in these projects, the newest first: ids grow with time. */
export async function listAddressed(db: Db, { member, projects, before, limit }: ListAddressed) {
  if (projects.length === 0) return [];
  return db
    .select({
      why: addressees.why,
      seenAt: addressees.seenAt,
      comment: comments,
      memberName: members.name,
      thread: threads,
      article: articles,
    })
    .from(addressees)
    .innerJoin(comments, eq(comments.id, addressees.comment))
    .innerJoin(threads, eq(threads.id, addressees.thread))
    .innerJoin(articles, eq(articles.id, threads.article))
    .leftJoin(members, eq(members.id, comments.member))
    .where(and(inProjects(member, projects), before ? lt(addressees.comment, before) : undefined))
    .orderBy(desc(addressees.comment))
    .limit(limit);
}

/** How much of that they have not seen yet. */
export async function countUnseen(db: Db, member: string, projects: readonly string[]): Promise<number> {
  if (projects.length === 0) return 0;
  const [row] = await db
    .select({ count: sql<number>`count(*)` })
    .from(addressees)
    .innerJoin(threads, eq(threads.id, addressees.thread))
    .innerJoin(articles, eq(articles.id, threads.article))
    .where(and(inProjects(member, projects), isNull(addressees.seenAt)));
  return Number(row?.count ?? 0);
}

const inProjects = (member: string, projects: readonly string[]) =>
  and(eq(addressees.member, member), inArray(threads.project, [...projects]), isNull(articles.archivedAt));

/** What of these threads a member has not seen yet. */
export async function listUnseenIn(db: Db, member: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ comment: addressees.comment })
    .from(addressees)
    .where(and(eq(addressees.member, member), inArray(addressees.thread, [...ids]), isNull(addressees.seenAt)));
  return new Set(rows.map((row) => row.comment));
}

/** A member has read a thread; answers how much in it was new to them. */
export async function markSeen(db: Db, member: string, thread: string, at: Date): Promise<number> {
  const rows = await db
    .update(addressees)
    .set({ seenAt: at })
    .where(and(eq(addressees.member, member), eq(addressees.thread, thread), isNull(addressees.seenAt)))
    .returning({ comment: addressees.comment });
  return rows.length;
}
