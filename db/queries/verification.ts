import { and, asc, count, eq, gt, isNull, ne, or, sql } from "drizzle-orm";
import type { Language } from "../../domain/language/tag.ts";
import type { Db } from "../client.ts";
import { revisions, segments, units } from "../schema.ts";

/** A text with its hash as they are stored; `content` is not read, since what is to be verified may be broken. */
export interface StoredText {
  unit: string;
  language: Language;
  /** The number of a revision; 0 for a working text. */
  revision: number;
  content: unknown;
  text?: string;
  hash: string;
}

const atOnce = 500;
// By their keys, a page after the other: a desk may have millions.
const after = (table: typeof segments | typeof revisions, last: StoredText) =>
  or(gt(table.unit, last.unit), and(eq(table.unit, last.unit), gt(table.language, last.language)));

export async function* eachSegmentText(db: Db): AsyncGenerator<StoredText> {
  let last: StoredText | undefined;
  do {
    const rows: StoredText[] = await db
      .select({
        unit: segments.unit,
        language: segments.language,
        revision: sql<number>`0`,
        content: sql<unknown>`${segments.content}`,
        text: segments.text,
        hash: segments.hash,
      })
      .from(segments)
      .where(last ? after(segments, last) : undefined)
      .orderBy(asc(segments.unit), asc(segments.language))
      .limit(atOnce);
    yield* rows;
    last = rows.length === atOnce ? rows.at(-1) : undefined;
  } while (last);
}

export async function* eachRevisionText(db: Db): AsyncGenerator<StoredText> {
  let last: StoredText | undefined;
  do {
    const here = last && and(eq(revisions.unit, last.unit), eq(revisions.language, last.language));
    const rows: StoredText[] = await db
      .select({
        unit: revisions.unit,
        language: revisions.language,
        revision: revisions.number,
        content: sql<unknown>`${revisions.content}`,
        hash: revisions.hash,
      })
      .from(revisions)
      .where(last ? or(after(revisions, last), and(here, gt(revisions.number, last.revision))) : undefined)
      .orderBy(asc(revisions.unit), asc(revisions.language), asc(revisions.number))
      .limit(atOnce);
    yield* rows;
    last = rows.length === atOnce ? rows.at(-1) : undefined;
  } while (last);
}

/** Places along an article at which more than one unit stands. */
export async function listSharedPlaces(db: Db): Promise<{ article: string; place: number }[]> {
  return db
    .select({ article: units.article, place: units.place })
    .from(units)
    .where(isNull(units.removedAt))
    .groupBy(units.article, units.place)
    .having(gt(count(), 1));
}

/** Segments whose newest revision is not there, or says something else. */
export async function listSegmentsOffHistory(db: Db): Promise<{ unit: string; language: Language }[]> {
  return db
    .select({ unit: segments.unit, language: segments.language })
    .from(segments)
    .leftJoin(
      revisions,
      and(
        eq(revisions.unit, segments.unit),
        eq(revisions.language, segments.language),
        eq(revisions.number, segments.revision),
      ),
    )
    .where(and(gt(segments.revision, 0), or(isNull(revisions.hash), ne(revisions.hash, segments.revisionHash))));
}
