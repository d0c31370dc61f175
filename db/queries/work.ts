import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { articles, segments, units } from "../schema.ts";

/** Segments of one state in one language of one article. */
export interface Waiting {
  article: string;
  title: string;
  source: string;
  language: string;
  count: number;
}

const columns = {
  article: articles.id,
  title: articles.title,
  source: articles.source,
  language: segments.language,
  count: sql<number>`count(*)`,
};

/** Confirmed segments of these projects that somebody has to approve, and that this member had no hand in. */
export async function listConfirmed(db: Db, within: readonly string[], member: string | undefined): Promise<Waiting[]> {
  const notTheirs =
    member === undefined ? undefined : sql`cast(${segments.authors} as text) not like ${`%"${member}"%`}`;
  return list(db, within, and(eq(segments.state, "confirmed"), isNull(segments.omission), notTheirs));
}

/** Segments that were given back to this member. */
export async function listReturned(db: Db, within: readonly string[], member: string): Promise<Waiting[]> {
  return list(db, within, and(eq(segments.state, "returned"), isNull(segments.omission), eq(segments.writer, member)));
}

async function list(db: Db, within: readonly string[], where: ReturnType<typeof and>): Promise<Waiting[]> {
  if (within.length === 0) return [];
  const rows = await db
    .select(columns)
    .from(segments)
    .innerJoin(units, eq(units.id, segments.unit))
    .innerJoin(articles, eq(articles.id, segments.article))
    .where(and(inArray(articles.project, [...within]), isNull(articles.archivedAt), isNull(units.removedAt), where))
    .groupBy(articles.id, articles.title, articles.source, segments.language)
    .orderBy(asc(articles.id));
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
