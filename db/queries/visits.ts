import { and, asc, eq, gt, inArray, isNull, max, ne, or, type SQL, sql } from "drizzle-orm";
import type { Act } from "../../domain/workflow/acts.ts";
import type { Db } from "../client.ts";
import { comments, events, segments, threads, units, visits } from "../schema.ts";

export async function findVisit(db: Db, member: string, article: string) {
  const [row] = await db
    .select()
    .from(visits)
    .where(and(eq(visits.member, member), eq(visits.article, article)));
  return row;
}

/** What was seen once stays seen, in whatever order two tabs say so. */
export async function putVisit(db: Db, row: typeof visits.$inferSelect) {
  const { seen, at } = row;
  await db
    .insert(visits)
    .values(row)
    .onConflictDoUpdate({
      target: [visits.member, visits.article],
      set: { seen, at },
      setWhere: sql`${visits.seen} < ${seen}`,
    });
}

/** The newest event of an article. */
export async function findNewestEvent(db: Db, article: string): Promise<number> {
  const [row] = await db
    .select({ id: max(events.id) })
    .from(events)
    .where(eq(events.article, article));
  return Number(row?.id ?? 0);
}

interface ListHappened {
  article: string;
  after: number;
  member: string;
  acts: readonly Act[];
  limit: number;
}

/**
 * What others have done in an article after an event, oldest first, each with how its place stands now, and whether
 * the member takes part in the thread that it is about.
 */
export async function listHappened(db: Db, { article, after, member, acts, limit }: ListHappened) {
  const said: SQL<number> = sql`exists (select 1 from ${comments} where ${comments.thread} = ${events.thread} and ${comments.member} = ${member})`;
  return db
    .select({
      id: events.id,
      act: events.act,
      unit: events.unit,
      language: events.language,
      thread: events.thread,
      details: events.details,
      place: units.place,
      removedAt: units.removedAt,
      mergedInto: units.mergedInto,
      state: segments.state,
      kind: threads.kind,
      takesPart: said,
    })
    .from(events)
    .leftJoin(units, eq(units.id, events.unit))
    .leftJoin(segments, and(eq(segments.unit, events.unit), eq(segments.language, events.language)))
    .leftJoin(threads, eq(threads.id, events.thread))
    .where(
      and(
        eq(events.article, article),
        gt(events.id, after),
        or(isNull(events.member), ne(events.member, member)),
        inArray(events.act, [...acts]),
      ),
    )
    .orderBy(asc(events.id))
    .limit(limit);
}
