import { and, desc, eq, inArray, isNotNull, isNull, like, lt, ne, or, sql } from "drizzle-orm";
import type { Language } from "../../domain/language/tag.ts";
import type { State } from "../../domain/workflow/states.ts";
import type { Db } from "../client.ts";
import { alias } from "../columns.ts";
import { articles, projects, segments, units } from "../schema.ts";

export type ArticleRow = typeof articles.$inferSelect;

export async function addArticle(db: Db, row: Omit<ArticleRow, "change">) {
  await db.insert(articles).values({ ...row, change: 0 });
}

/** An article with the project that it belongs to. */
export async function findArticle(db: Db, id: string) {
  const [row] = await db
    .select({ article: articles, project: projects })
    .from(articles)
    .innerJoin(projects, eq(projects.id, articles.project))
    .where(eq(articles.id, id));
  return row;
}

export async function updateArticle(db: Db, id: string, change: Partial<ArticleRow>) {
  await db.update(articles).set(change).where(eq(articles.id, id));
}

export interface ListArticles {
  projects: readonly string[];
  /** A part of the title, folded. */
  search?: string | undefined;
  archived: boolean;
  /** The last of the page before: only what comes after it. */
  after?: { changedAt: Date; id: string } | undefined;
  limit: number;
}

/** Last changed first. */
export async function listArticles(
  db: Db,
  { projects: within, search, archived, after, limit }: ListArticles,
): Promise<ArticleRow[]> {
  if (within.length === 0) return [];
  return db
    .select()
    .from(articles)
    .where(
      and(
        inArray(articles.project, [...within]),
        archived ? isNotNull(articles.archivedAt) : isNull(articles.archivedAt),
        search ? like(articles.titleKey, `%${search.replace(/[\\%_]/g, "")}%`) : undefined,
        after &&
          or(
            lt(articles.changedAt, after.changedAt),
            and(eq(articles.changedAt, after.changedAt), lt(articles.id, after.id)),
          ),
      ),
    )
    .orderBy(desc(articles.changedAt), desc(articles.id))
    .limit(limit);
}

export async function listArticlesById(db: Db, ids: readonly string[]): Promise<ArticleRow[]> {
  return ids.length === 0
    ? []
    : db
        .select()
        .from(articles)
        .where(inArray(articles.id, [...ids]));
}

/** How many units stand in each article, and how many of them are cells of a table. */
export async function countUnitsOf(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, { all: number; cells: number }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      article: units.article,
      all: sql<number>`count(*)`,
      cells: sql<number>`sum(case when ${units.kind} = 'cell' then 1 else 0 end)`,
    })
    .from(units)
    .where(and(inArray(units.article, [...ids]), isNull(units.removedAt)))
    .groupBy(units.article);
  return new Map(rows.map(({ article, all, cells }) => [article, { all: Number(all), cells: Number(cells) }]));
}

export interface SegmentCount {
  article: string;
  language: Language;
  state: State;
  omitted: boolean;
  /** Made from the source, which has changed since by more than form. */
  stale: boolean;
  count: number;
}

const basis = alias(segments, "basis");
const origin = alias(segments, "origin");

/** How many segments of each article stand in each language and state. Staleness by way of a third language is not in it. */
export async function countSegments(db: Db, ids: readonly string[]): Promise<SegmentCount[]> {
  if (ids.length === 0) return [];
  const omitted = sql<number>`case when ${segments.omission} is null then 0 else 1 end`;
  const stale = sql<number>`case when ${basis.confirmedHash} <> ${segments.basisHash} and ${basis.majorRevision} > ${segments.basisRevision} then 1 else 0 end`;
  const rows = await db
    .select({
      article: segments.article,
      language: segments.language,
      state: segments.state,
      omitted,
      stale,
      count: sql<number>`count(*)`,
    })
    .from(segments)
    .innerJoin(units, eq(units.id, segments.unit))
    .innerJoin(articles, eq(articles.id, segments.article))
    .leftJoin(
      basis,
      and(
        eq(basis.unit, segments.unit),
        eq(basis.language, segments.basisLanguage),
        eq(basis.language, articles.source),
      ),
    )
    .where(and(inArray(segments.article, [...ids]), isNull(units.removedAt)))
    .groupBy(segments.article, segments.language, segments.state, omitted, stale);
  return rows.map((row) => ({
    ...row,
    omitted: Number(row.omitted) === 1,
    stale: Number(row.stale) === 1,
    count: Number(row.count),
  }));
}

/**
 * How many segments of each article and language stand in cells that are empty in the source: those of the source
 * itself, and in other languages those that are not empty. By `article language`.
 */
export async function countInBlankCells(db: Db, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ article: segments.article, language: segments.language, count: sql<number>`count(*)` })
    .from(segments)
    .innerJoin(units, eq(units.id, segments.unit))
    .innerJoin(articles, eq(articles.id, segments.article))
    .innerJoin(origin, and(eq(origin.unit, segments.unit), eq(origin.language, articles.source)))
    .where(
      and(
        inArray(segments.article, [...ids]),
        isNull(units.removedAt),
        eq(units.kind, "cell"),
        eq(origin.state, "approved"),
        eq(origin.text, ""),
        or(eq(segments.language, articles.source), ne(segments.text, ""), isNotNull(segments.omission)),
      ),
    )
    .groupBy(segments.article, segments.language);
  return new Map(rows.map((row) => [`${row.article} ${row.language}`, Number(row.count)]));
}

/** The segments that were made from another language than their article's source, with all others of their units. */
export async function listChained(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const chained = db
    .select({ unit: segments.unit })
    .from(segments)
    .innerJoin(units, eq(units.id, segments.unit))
    .innerJoin(articles, eq(articles.id, segments.article))
    .where(
      and(inArray(segments.article, [...ids]), isNull(units.removedAt), ne(segments.basisLanguage, articles.source)),
    );
  return db.select().from(segments).where(inArray(segments.unit, chained));
}
