// Where segments, articles, threads and claims stand in the order of commits: what live streams follow. The number
// stands in the row that changed, so that a save costs no statement more, and a segment that is saved a hundred times is
// one change. A row is never deleted while its number is the newest: the next change would be given it again.
//
// SQLite gives the next number, since its writes come one after another. PostgreSQL gives the number of the transaction,
// which is not the order of commits: so nobody reads beyond the oldest transaction that is still open. Each table is
// read by a statement of its own, and all of them up to the same point, which was there before the first.
import { and, asc, eq, gt, lte, type SQL, sql } from "drizzle-orm";
import type { ThreadKind } from "../../domain/threads/kinds.ts";
import type { State } from "../../domain/workflow/states.ts";
import type { Db } from "../client.ts";
import { dialect } from "../dialect.ts";
import { articles, claims, members, segments, threads } from "../schema.ts";
import { statement } from "../statement.ts";

const told = ["segments", "articles", "threads", "claims"];
const newest = sql.raw(
  `(select max(n) from (${told.map((table) => `select max(change) as n from ${table}`).join(" union all ")}))`,
);

/** The number of the change that is being written, as a part of its own statement. */
export const nextChange: SQL<number> =
  dialect === "postgres" ? sql<number>`pg_current_xact_id()::text::bigint` : sql<number>`(coalesce(${newest}, 0) + 1)`;

const settled =
  dialect === "postgres"
    ? sql<number>`pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1`
    : sql<number>`coalesce(${newest}, 0)`;

const findSettled = statement((db) => db.select({ change: settled }).from(sql`(select 1) as one`));

/** The newest change that may be read: where a stream begins that asks for nothing earlier. */
export async function findNewestChange(db: Db): Promise<number> {
  const [row] = await findSettled(db, {});
  return Number(row?.change ?? 0);
}

/** An article as a whole, or something in it, that changed. */
export type Change = { change: number; project: string; article: string } & (
  | { event: "article" }
  | { event: "segment"; unit: string; language: string; version: number; state: State; writer: string }
  | { event: "thread"; unit: string; thread: string; kind: ThreadKind; open: boolean }
  | ({ event: "claim" } & ClaimTold)
);

/** Where somebody is; `gone` where they are there no more. */
export interface ClaimTold {
  claim: string;
  member: string;
  name: string;
  unit: string | null;
  language: string | null;
  writing: boolean;
  idle: boolean;
  gone: boolean;
}

interface Stretch {
  after: number;
  /** As findNewestChange() has answered. */
  upTo: number;
  limit: number;
}

/** What changed in a stretch of the order of commits, oldest first; beyond `limit` not all of it. */
export async function listChanges(db: Db, { after, upTo, limit }: Stretch): Promise<Change[]> {
  const values = { after, upTo, limit };
  const lists = await Promise.all([
    listSegments(db, values).then((rows) => rows.map((row) => ({ ...row, event: "segment" as const }))),
    listArticles(db, values).then((rows) => rows.map((row) => ({ ...row, event: "article" as const }))),
    listThreads(db, values).then((rows) =>
      rows.map(({ resolvedAt, ...row }) => ({ ...row, event: "thread" as const, open: resolvedAt === null })),
    ),
    listClaims(db, values).then((rows) => rows.map((row) => ({ ...row, event: "claim" as const }))),
  ]);
  return lists.flat().sort((a, b) => a.change - b.change);
}

const within = ({ change }: typeof segments | typeof articles | typeof threads | typeof claims) =>
  and(gt(change, sql.placeholder("after")), lte(change, sql.placeholder("upTo")));
const limit = sql.placeholder("limit");

const listSegments = statement((db) =>
  db
    .select({
      change: segments.change,
      project: articles.project,
      article: segments.article,
      unit: segments.unit,
      language: segments.language,
      version: segments.version,
      state: segments.state,
      writer: segments.writer,
    })
    .from(segments)
    .innerJoin(articles, eq(articles.id, segments.article))
    .where(within(segments))
    .orderBy(asc(segments.change))
    .limit(limit),
);

const listArticles = statement((db) =>
  db
    .select({ change: articles.change, project: articles.project, article: articles.id })
    .from(articles)
    .where(within(articles))
    .orderBy(asc(articles.change))
    .limit(limit),
);

const listThreads = statement((db) =>
  db
    .select({
      change: threads.change,
      project: threads.project,
      article: threads.article,
      unit: threads.unit,
      thread: threads.id,
      kind: threads.kind,
      resolvedAt: threads.resolvedAt,
    })
    .from(threads)
    .where(within(threads))
    .orderBy(asc(threads.change))
    .limit(limit),
);

/** A claim as it is told. */
export const claimColumns = {
  change: claims.change,
  project: claims.project,
  article: claims.article,
  claim: claims.id,
  member: claims.member,
  name: members.name,
  unit: claims.unit,
  language: claims.language,
  writing: claims.writing,
  idle: claims.idle,
  gone: claims.ended,
};

const listClaims = statement((db) =>
  db
    .select(claimColumns)
    .from(claims)
    .innerJoin(members, eq(members.id, claims.member))
    .where(within(claims))
    .orderBy(asc(claims.change))
    .limit(limit),
);

/** An article as a whole has changed: its units, its languages, its plan. */
export async function markArticle(db: Db, article: string) {
  await db.update(articles).set({ change: nextChange }).where(eq(articles.id, article));
}
