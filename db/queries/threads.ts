import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import type { ThreadKind } from "../../domain/threads/kinds.ts";
import type { Db } from "../client.ts";
import { type AnchorIn, articles, comments, members, threads, units } from "../schema.ts";
import { nextChange } from "./changes.ts";

export type { AnchorIn };
export type ThreadRow = Omit<typeof threads.$inferSelect, "change">;
export type CommentRow = typeof comments.$inferSelect;

export async function addThread(db: Db, row: Omit<typeof threads.$inferInsert, "change">) {
  await db.insert(threads).values({ ...row, change: nextChange });
}

/** What is said in a thread is a change of it, for those who have it before them. */
export async function addComment(db: Db, row: typeof comments.$inferInsert) {
  await db.insert(comments).values(row);
  await db.update(threads).set({ change: nextChange }).where(eq(threads.id, row.thread));
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
  kind?: ThreadKind | undefined;
  /** Without those that are resolved. */
  open: boolean;
  /** Only those older than this one. */
  before?: string | undefined;
  limit: number;
}

/** Newest first: ids grow with time. */
export async function listThreads(
  db: Db,
  { article, units, kind, open, before, limit }: ListThreads,
): Promise<ThreadRow[]> {
  return db
    .select()
    .from(threads)
    .where(
      and(
        eq(threads.article, article),
        units ? inArray(threads.unit, [...units]) : undefined,
        kind ? eq(threads.kind, kind) : undefined,
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
    .set({ resolvedAt: resolved?.at ?? null, resolvedBy: resolved?.by ?? null, change: nextChange })
    .where(eq(threads.id, id));
}

/** Lets a thread point to other words. */
export async function setAnchor(db: Db, id: string, anchor: AnchorIn) {
  await db
    .update(threads)
    .set({ anchor, quote: anchor.quote, lost: false, change: nextChange })
    .where(eq(threads.id, id));
}

/** Who said the first thing in a thread; undefined for a reader with a proof link. */
export async function findStarter(db: Db, thread: string): Promise<string | undefined> {
  const [first] = await db
    .select({ member: comments.member })
    .from(comments)
    .where(eq(comments.thread, thread))
    .orderBy(asc(comments.at), asc(comments.id))
    .limit(1);
  return first?.member ?? undefined;
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

export interface ListOpenQueries {
  projects: readonly string[];
  /** Only those that came after this one. */
  after?: string | undefined;
  limit: number;
}

/** Open questions to the desk in these projects, the oldest first: ids grow with time. */
export async function listOpenQueries(db: Db, { projects, after, limit }: ListOpenQueries) {
  if (projects.length === 0) return [];
  return db
    .select({ thread: threads, article: articles })
    .from(threads)
    .innerJoin(articles, eq(articles.id, threads.article))
    .innerJoin(units, eq(units.id, threads.unit))
    .where(
      and(
        inArray(threads.project, [...projects]),
        eq(threads.kind, "query"),
        isNull(threads.resolvedAt),
        isNull(articles.archivedAt),
        or(isNull(units.removedAt), isNotNull(units.mergedInto)),
        after ? gt(threads.id, after) : undefined,
      ),
    )
    .orderBy(asc(threads.id))
    .limit(limit);
}
