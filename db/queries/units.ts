import { and, asc, desc, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { articles, groups, projects, units } from "../schema.ts";

export type UnitRow = typeof units.$inferSelect;
export type NewUnit = typeof units.$inferInsert;
export type GroupRow = typeof groups.$inferSelect;

/** The distance between two units that stand together: room for some fourteen to come between. */
export const placeGap = 16_384;

const rowsAtOnce = 400;

export async function addUnits(db: Db, rows: readonly NewUnit[]) {
  for (let i = 0; i < rows.length; i += rowsAtOnce) await db.insert(units).values(rows.slice(i, i + rowsAtOnce));
}

export async function addGroups(db: Db, rows: readonly GroupRow[]) {
  for (let i = 0; i < rows.length; i += rowsAtOnce) await db.insert(groups).values(rows.slice(i, i + rowsAtOnce));
}

/** The units of an article in their order, also those that were removed. */
export async function listUnits(db: Db, article: string): Promise<UnitRow[]> {
  return db.select().from(units).where(eq(units.article, article)).orderBy(asc(units.place), asc(units.id));
}

export async function listGroups(db: Db, article: string): Promise<GroupRow[]> {
  return db.select().from(groups).where(eq(groups.article, article));
}

/** A unit with what the rules about it ask for. */
export async function findUnit(db: Db, id: string) {
  const [row] = await db
    .select({
      unit: units,
      article: {
        id: articles.id,
        source: articles.source,
        languages: articles.languages,
        archivedAt: articles.archivedAt,
      },
      project: { id: projects.id, reviewPolicy: projects.reviewPolicy, sourceReview: projects.sourceReview },
    })
    .from(units)
    .innerJoin(articles, eq(articles.id, units.article))
    .innerJoin(projects, eq(projects.id, articles.project))
    .where(eq(units.id, id));
  return row;
}
export type FoundUnit = NonNullable<Awaited<ReturnType<typeof findUnit>>>;

/** The unit before or after another one, among those that stand in the article. */
export async function findNeighbour(db: Db, unit: Pick<UnitRow, "article" | "place">, side: "before" | "after") {
  const [row] = await db
    .select()
    .from(units)
    .where(
      and(
        eq(units.article, unit.article),
        isNull(units.removedAt),
        side === "before" ? lt(units.place, unit.place) : gt(units.place, unit.place),
      ),
    )
    .orderBy(side === "before" ? desc(units.place) : asc(units.place))
    .limit(1);
  return row;
}

/**
 * A place behind `after`, or before everything when it is undefined. Where no room is left the article's units are
 * spread out again; removed units count, so that a restored one is back where it was.
 */
export async function makePlace(db: Db, article: string, after: string | undefined): Promise<number> {
  const all = await listUnits(db, article);
  const index = after === undefined ? -1 : all.findIndex((unit) => unit.id === after);
  const before = all[index];
  const next = all[index + 1];
  if (!next) return (before?.place ?? 0) + placeGap;
  const low = before?.place ?? next.place - 2 * placeGap;
  const middle = Math.floor((low + next.place) / 2);
  if (middle > low && middle < next.place) return middle;
  await spreadOut(db, all);
  return makePlace(db, article, after);
}

/** Spreads the units of an article out again where two stand in one place, as it can be once a move is undone. */
export async function partSharedPlaces(db: Db, article: string) {
  const all = await listUnits(db, article);
  const standing = all.filter((unit) => !unit.removedAt);
  if (new Set(standing.map(({ place }) => place)).size < standing.length) await spreadOut(db, all);
}

async function spreadOut(db: Db, inOrder: readonly UnitRow[]) {
  for (const [i, unit] of inOrder.entries()) await updateUnit(db, unit.id, { place: (i + 1) * placeGap });
}

export async function updateUnit(db: Db, id: string, change: Partial<UnitRow>) {
  await db.update(units).set(change).where(eq(units.id, id));
}

export async function countUnits(db: Db, article: string): Promise<number> {
  const [row] = await db.select({ count: sql<number>`count(*)` }).from(units).where(eq(units.article, article));
  return Number(row?.count ?? 0);
}
