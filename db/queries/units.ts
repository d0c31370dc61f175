import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { longestChain } from "../../domain/alignment/longest-chain.ts";
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
      project: {
        id: projects.id,
        reviewPolicy: projects.reviewPolicy,
        sourceReview: projects.sourceReview,
        checks: projects.checks,
      },
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

/** Puts all units of an article, also the removed ones, in this order; those that are in it already stay where they are. */
export async function arrangeUnits(db: Db, article: string, order: readonly string[]) {
  const places = new Map((await listUnits(db, article)).map(({ id, place }) => [id, place]));
  const arranged = placesInOrder(order.map((id) => places.get(id)!));
  for (const [at, id] of order.entries())
    if (arranged[at] !== places.get(id)) await updateUnit(db, id, { place: arranged[at]! });
}

/** Places that grow, with as many of the given ones as can stay; all of them anew where there is no room between two. */
export function placesInOrder(places: readonly number[]): number[] {
  const staying = longestChain(places.map((place, at) => ({ i: at, j: place })));
  const arranged = new Map(staying.map(({ i, j }) => [i, j]));
  for (const [nth, from] of [undefined, ...staying].entries()) {
    const to = staying[nth];
    const count = (to?.i ?? places.length) - (from?.i ?? -1) - 1;
    const low = from?.j ?? (to?.j ?? 0) - (count + 1) * placeGap;
    const step = Math.min(placeGap, ((to?.j ?? Number.POSITIVE_INFINITY) - low) / (count + 1));
    if (step < 1) return places.map((_, at) => (at + 1) * placeGap);
    for (let k = 1; k <= count; k++) arranged.set((from?.i ?? -1) + k, Math.floor(low + k * step));
  }
  return places.map((_, at) => arranged.get(at)!);
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

/** The units of these articles that became part of another one. */
export async function listMerged(db: Db, articles: readonly string[]): Promise<Pick<UnitRow, "id" | "mergedInto">[]> {
  if (articles.length === 0) return [];
  return db
    .select({ id: units.id, mergedInto: units.mergedInto })
    .from(units)
    .where(and(inArray(units.article, [...new Set(articles)]), isNotNull(units.mergedInto)));
}
