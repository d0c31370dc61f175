import { and, asc, desc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { articles, comments, members, threads } from "../schema.ts";

export type ThreadRow = typeof threads.$inferSelect;
export type CommentRow = typeof comments.$inferSelect;

export async function addThread(db: Db, row: Omit<ThreadRow, "resolvedAt" | "resolvedBy">) {
  await db.insert(threads).values(row);
}

export async function addComment(db: Db, row: CommentRow) {
  await db.insert(comments).values(row);
}

/** A thread with what the rules about it ask for. */
export async function findThread(db: Db, id: string) {
  const [row] = await db
    .select({ thread: threads, archivedAt: articles.archivedAt })
    .from(threads)
    .innerJoin(articles, eq(articles.id, threads.article))
    .where(eq(threads.id, id));
  return row;
}

export interface ListThreads {
  article: string;
  /** Those at these units; at all where none are named. */
  units?: readonly string[] | undefined;
  /** Without those that are resolved. */
  open: boolean;
  /** Only those older than this one. */
  before?: string | undefined;
  limit: number;
}

/** Newest first: ids grow with time. */
export async function listThreads(db: Db, { article, units, open, before, limit }: ListThreads): Promise<ThreadRow[]> {
  return db
    .select()
    .from(threads)
    .where(
      and(
        eq(threads.article, article),
        units ? inArray(threads.unit, [...units]) : undefined,
        open ? isNull(threads.resolvedAt) : undefined,
        before ? lt(threads.id, before) : undefined,
      ),
    )
    .orderBy(desc(threads.id))
    .limit(limit);
}

/** What was said in these threads, in its order, each with the name of the member who said it. */
export async function listComments(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .select({ comment: comments, memberName: members.name })
    .from(comments)
    .leftJoin(members, eq(members.id, comments.member))
    .where(inArray(comments.thread, [...ids]))
    .orderBy(asc(comments.at), asc(comments.id));
}

export async function setResolved(db: Db, id: string, resolved: { at: Date; by: string } | undefined) {
  await db
    .update(threads)
    .set({ resolvedAt: resolved?.at ?? null, resolvedBy: resolved?.by ?? null })
    .where(eq(threads.id, id));
}

/** How many threads wait for an answer at each unit of an article. */
export async function countOpenThreads(db: Db, article: string): Promise<Map<string, number>> {
  const rows = await db
    .select({ unit: threads.unit, count: sql<number>`count(*)` })
    .from(threads)
    .where(and(eq(threads.article, article), isNull(threads.resolvedAt)))
    .groupBy(threads.unit);
  return new Map(rows.map((row) => [row.unit, Number(row.count)]));
}

/** How much has been said by a proof link so far. */
export async function countCommentsBy(db: Db, proof: string): Promise<number> {
  const [row] = await db.select({ count: sql<number>`count(*)` }).from(comments).where(eq(comments.proof, proof));
  return Number(row?.count ?? 0);
}
