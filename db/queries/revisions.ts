import { and, desc, eq, lt, max } from "drizzle-orm";
import type { Language } from "../../domain/language/tag.ts";
import type { Db } from "../client.ts";
import { revisions } from "../schema.ts";

export type Revision = typeof revisions.$inferSelect;
export type NewRevision = typeof revisions.$inferInsert;

export async function findRevision(
  db: Db,
  unit: string,
  language: Language,
  number: number,
): Promise<Revision | undefined> {
  const [row] = await db
    .select()
    .from(revisions)
    .where(and(eq(revisions.unit, unit), eq(revisions.language, language), eq(revisions.number, number)));
  return row;
}

/** Newest first. */
export async function listRevisions(
  db: Db,
  unit: string,
  language: Language,
  { before, limit = -1 }: { before?: number | undefined; limit?: number } = {},
): Promise<Revision[]> {
  const older = before === undefined ? undefined : lt(revisions.number, before);
  const rows = db
    .select()
    .from(revisions)
    .where(and(eq(revisions.unit, unit), eq(revisions.language, language), older))
    .orderBy(desc(revisions.number));
  return limit < 0 ? rows : rows.limit(limit);
}

export async function listRevisionsOfUnit(db: Db, unit: string): Promise<Revision[]> {
  return db.select().from(revisions).where(eq(revisions.unit, unit));
}

/** The number that the next revision of a segment takes. */
export async function nextRevisionNumber(db: Db, unit: string, language: Language): Promise<number> {
  const [row] = await db
    .select({ last: max(revisions.number) })
    .from(revisions)
    .where(and(eq(revisions.unit, unit), eq(revisions.language, language)));
  return (row?.last ?? 0) + 1;
}

const rowsAtOnce = 400;

export async function addRevisions(db: Db, rows: readonly NewRevision[]) {
  for (let i = 0; i < rows.length; i += rowsAtOnce) await db.insert(revisions).values(rows.slice(i, i + rowsAtOnce));
}
