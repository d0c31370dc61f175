import { and, eq, inArray, sql } from "drizzle-orm";
import type { Language } from "../../domain/language/tag.ts";
import type { Db } from "../client.ts";
import { articles, editions, projects, segments, units } from "../schema.ts";
import { recalled, statement } from "../statement.ts";
import { nextChange } from "./changes.ts";

/** A segment as it stands; where it stands in the order of commits is for `changes.ts` alone. */
export type SegmentRow = Omit<typeof segments.$inferSelect, "change">;
export type NewSegment = Omit<typeof segments.$inferInsert, "change">;

/** Where a segment stands: all that a rule about it asks for. */
export interface Place {
  project: Pick<typeof projects.$inferSelect, "id" | "reviewPolicy" | "sourceReview">;
  article: Pick<typeof articles.$inferSelect, "id" | "source" | "languages">;
  unit: Pick<typeof units.$inferSelect, "id" | "kind" | "removedAt">;
  language: Language;
  signedOff: boolean;
  archived: boolean;
  /** The unit's segments in every language in which there is one. */
  segments: SegmentRow[];
  segment: SegmentRow | undefined;
}

const findSurroundings = recalled((db) =>
  db
    .select({
      project: { id: projects.id, reviewPolicy: projects.reviewPolicy, sourceReview: projects.sourceReview },
      article: { id: articles.id, source: articles.source, languages: articles.languages },
      archivedAt: articles.archivedAt,
      unit: { id: units.id, kind: units.kind, removedAt: units.removedAt },
      signedOffAt: editions.signedOffAt,
    })
    .from(units)
    .innerJoin(articles, eq(articles.id, units.article))
    .innerJoin(projects, eq(projects.id, articles.project))
    .leftJoin(editions, and(eq(editions.article, units.article), eq(editions.language, sql.placeholder("language"))))
    .where(eq(units.id, sql.placeholder("unit"))),
);

const findSegments = statement((db) =>
  db
    .select()
    .from(segments)
    .where(eq(segments.unit, sql.placeholder("unit"))),
);

/** The place of a segment, whether or not anything is written in it; undefined where the article lacks the language. */
export async function findPlace(db: Db, unit: string, language: Language): Promise<Place | undefined> {
  const [found] = await findSurroundings(db, { unit, language });
  if (!found?.article.languages.includes(language)) return undefined;
  const { project, article, signedOffAt, archivedAt } = found;
  // A query of its own: as one more join it takes SQLite twice as long.
  const all = await findSegments(db, { unit });
  return {
    project,
    article,
    unit: found.unit,
    language,
    signedOff: signedOffAt !== null,
    archived: archivedAt !== null,
    segments: all,
    segment: all.find((segment) => segment.language === language),
  };
}

/** Every segment of an article, in these languages where they are named. */
export async function listSegments(db: Db, article: string, languages?: readonly Language[]): Promise<SegmentRow[]> {
  return db
    .select()
    .from(segments)
    .where(and(eq(segments.article, article), languages ? inArray(segments.language, [...languages]) : undefined));
}

export async function listSegmentsOfUnit(db: Db, unit: string): Promise<SegmentRow[]> {
  return db.select().from(segments).where(eq(segments.unit, unit));
}

export async function listSegmentsOfUnits(db: Db, units: readonly string[]): Promise<SegmentRow[]> {
  return units.length === 0
    ? []
    : db
        .select()
        .from(segments)
        .where(inArray(segments.unit, [...units]));
}

// A statement takes some hundred values at once; an article may have thousands of units.
const rowsAtOnce = 200;

/** Segments that come with a change of their article as a whole, which is what streams tell of. */
export async function addSegments(db: Db, rows: readonly NewSegment[]) {
  const placed = rows.map((row) => ({ ...row, change: 0 }));
  for (let i = 0; i < rows.length; i += rowsAtOnce) await db.insert(segments).values(placed.slice(i, i + rowsAtOnce));
}

/** A segment in which somebody begins. */
export async function addSegment(db: Db, row: NewSegment) {
  await db.insert(segments).values({ ...row, change: nextChange });
}

/** Writes the working text of a segment that nobody saved in between; answers whether it did. */
const save = statement((db) =>
  db
    .update(segments)
    .set({
      content: sql.placeholder("content") as never,
      text: sql.placeholder("text") as never,
      hash: sql.placeholder("hash") as never,
      state: sql.placeholder("state") as never,
      writer: sql.placeholder("writer") as never,
      origin: "person",
      version: sql`${segments.version} + 1`,
      changedAt: sql.placeholder("changedAt") as never,
      change: nextChange,
    })
    .where(
      and(
        eq(segments.unit, sql.placeholder("unit")),
        eq(segments.language, sql.placeholder("language")),
        eq(segments.version, sql.placeholder("version")),
      ),
    )
    .returning({ version: segments.version }),
);

export async function updateWorkingText(
  db: Db,
  values: Pick<
    SegmentRow,
    "unit" | "language" | "version" | "content" | "text" | "hash" | "state" | "writer" | "changedAt"
  >,
): Promise<boolean> {
  const rows = await save(db, values);
  return rows.length === 1;
}

/** Changes a segment that is still at this version, and raises it; answers whether it did. */
export async function updateSegment(
  db: Db,
  { unit, language, version }: Pick<SegmentRow, "unit" | "language" | "version">,
  change: Partial<SegmentRow>,
): Promise<boolean> {
  const rows = await db
    .update(segments)
    .set({ ...change, version: version + 1, change: nextChange })
    .where(and(eq(segments.unit, unit), eq(segments.language, language), eq(segments.version, version)))
    .returning({ version: segments.version });
  return rows.length === 1;
}
