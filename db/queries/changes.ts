// Where segments and articles stand in the order of commits: what live streams follow. The number stands in the row
// that changed, so that a save costs no statement more, and a segment that is saved a hundred times is one change.
//
// SQLite gives the next number, since its writes come one after another. PostgreSQL gives the number of the transaction,
// which is not the order of commits: so nobody reads beyond the oldest transaction that is still open.
import { and, asc, eq, gt, max, type SQL, sql } from "drizzle-orm";
import type { State } from "../../domain/workflow/states.ts";
import type { Db } from "../client.ts";
import { dialect } from "../dialect.ts";
import { articles, segments } from "../schema.ts";

const newest = sql`(select max(n) from (select max(change) as n from segments union all select max(change) as n from articles))`;

/** The number of the change that is being written, as a part of its own statement. */
export const nextChange: SQL<number> =
  dialect === "postgres" ? sql<number>`pg_current_xact_id()::text::bigint` : sql<number>`(coalesce(${newest}, 0) + 1)`;

const settled = (column: typeof segments.change | typeof articles.change) =>
  dialect === "postgres" ? sql`${column} < pg_snapshot_xmin(pg_current_snapshot())::text::bigint` : undefined;

/** A segment that changed, or an article as a whole. */
export interface Change {
  change: number;
  project: string;
  article: string;
  segment?: { unit: string; language: string; version: number; state: State; writer: string };
}

/** What changed after a point in the order of commits, oldest first; all of one commit, or none of it, beyond `limit`. */
export async function listChanges(db: Db, after: number, limit: number): Promise<Change[]> {
  const ofSegments = await db
    .select({
      change: segments.change,
      project: articles.project,
      article: segments.article,
      segment: {
        unit: segments.unit,
        language: segments.language,
        version: segments.version,
        state: segments.state,
        writer: segments.writer,
      },
    })
    .from(segments)
    .innerJoin(articles, eq(articles.id, segments.article))
    .where(and(gt(segments.change, after), settled(segments.change)))
    .orderBy(asc(segments.change))
    .limit(limit);
  const ofArticles = await db
    .select({ change: articles.change, project: articles.project, article: articles.id })
    .from(articles)
    .where(and(gt(articles.change, after), settled(articles.change)))
    .orderBy(asc(articles.change))
    .limit(limit);
  return [...ofSegments, ...ofArticles].sort((a, b) => a.change - b.change);
}

/** The newest change that may be read: where a stream begins that asks for nothing earlier. */
export async function findNewestChange(db: Db): Promise<number> {
  const [ofSegments] = await db
    .select({ change: max(segments.change) })
    .from(segments)
    .where(settled(segments.change));
  const [ofArticles] = await db
    .select({ change: max(articles.change) })
    .from(articles)
    .where(settled(articles.change));
  return Math.max(ofSegments?.change ?? 0, ofArticles?.change ?? 0);
}

/** An article as a whole has changed: its units, its languages, its plan. */
export async function markArticle(db: Db, article: string) {
  await db.update(articles).set({ change: nextChange }).where(eq(articles.id, article));
}
