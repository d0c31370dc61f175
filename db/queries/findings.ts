import { and, asc, desc, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import type { Severity } from "../../domain/checks/finding.ts";
import type { SightingOutcome } from "../../domain/findings/sighting.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Db } from "../client.ts";
import { dismissals, sightings } from "../schema.ts";
import { recalled } from "../statement.ts";

export type DismissalRow = typeof dismissals.$inferSelect;
export type SightingRow = typeof sightings.$inferSelect;

const rowsAtOnce = 50;

/** Every no that may concern an article: those that were said in it, and the patterns of its project. */
const listStanding = recalled((db) =>
  db
    .select()
    .from(dismissals)
    .where(
      and(
        eq(dismissals.project, sql.placeholder("project")),
        isNull(dismissals.endedAt),
        or(eq(dismissals.article, sql.placeholder("article")), eq(dismissals.scope, "pattern")),
      ),
    ),
);

export async function listDismissalsFor(db: Db, project: string, article: string): Promise<readonly DismissalRow[]> {
  return listStanding(db, { project, article });
}

export interface ListDismissals {
  project: string;
  article?: string | undefined;
  check?: string | undefined;
  /** Also those that were taken back. */
  ended: boolean;
  /** Only those older than this one. */
  before?: string | undefined;
  limit: number;
}

/** Newest first: ids grow with time. */
export async function listDismissals(
  db: Db,
  { project, article, check, ended, before, limit }: ListDismissals,
): Promise<DismissalRow[]> {
  return db
    .select()
    .from(dismissals)
    .where(
      and(
        eq(dismissals.project, project),
        article ? eq(dismissals.article, article) : undefined,
        check ? eq(dismissals.check, check) : undefined,
        ended ? undefined : isNull(dismissals.endedAt),
        before ? lt(dismissals.id, before) : undefined,
      ),
    )
    .orderBy(desc(dismissals.id))
    .limit(limit);
}

export async function findDismissal(db: Db, id: string): Promise<DismissalRow | undefined> {
  const [row] = await db.select().from(dismissals).where(eq(dismissals.id, id));
  return row;
}

/** Those that were made by one act and still stand. */
export async function listDismissalsOfAct(db: Db, act: string): Promise<DismissalRow[]> {
  return db
    .select()
    .from(dismissals)
    .where(and(eq(dismissals.act, act), isNull(dismissals.endedAt)))
    .orderBy(asc(dismissals.id));
}

export async function addDismissals(db: Db, rows: readonly Omit<DismissalRow, "endedAt" | "endedBy">[]) {
  for (let i = 0; i < rows.length; i += rowsAtOnce) await db.insert(dismissals).values(rows.slice(i, i + rowsAtOnce));
}

export async function endDismissals(db: Db, ids: readonly string[], ended: { at: Date; by: string }) {
  for (let i = 0; i < ids.length; i += rowsAtOnce) {
    await db
      .update(dismissals)
      .set({ endedAt: ended.at, endedBy: ended.by })
      .where(inArray(dismissals.id, ids.slice(i, i + rowsAtOnce)));
  }
}

/** Keeps each finding once; what became of it is what was seen last. */
export async function putSightings(db: Db, rows: readonly SightingRow[]) {
  for (let i = 0; i < rows.length; i += rowsAtOnce) {
    await db
      .insert(sightings)
      .values(rows.slice(i, i + rowsAtOnce))
      .onConflictDoUpdate({
        target: [sightings.unit, sightings.language, sightings.check, sightings.concern],
        set: { outcome: sql`excluded.outcome`, severity: sql`excluded.severity` },
      });
  }
}

export interface SightingCount {
  check: string;
  severity: Severity;
  sourceLanguage: Language;
  language: Language;
  outcome: SightingOutcome;
  count: number;
}

/** How often each check was met in a project, and what became of that. */
export async function countSightings(db: Db, project: string): Promise<SightingCount[]> {
  const { check, severity, sourceLanguage, language, outcome } = sightings;
  const rows = await db
    .select({ check, severity, sourceLanguage, language, outcome, count: sql<number>`count(*)` })
    .from(sightings)
    .where(eq(sightings.project, project))
    .groupBy(check, severity, sourceLanguage, language, outcome);
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
