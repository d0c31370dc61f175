import { and, asc, eq, gt, lt, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { articles, claims, members, segments, threads } from "../schema.ts";
import { statement } from "../statement.ts";
import { type ClaimTold, claimColumns, nextChange } from "./changes.ts";

export type ClaimRow = Omit<typeof claims.$inferSelect, "change" | "ended">;

// `is not distinct from` compares null with null, in both dialects.
const same = (column: typeof claims.unit | typeof claims.language, name: string) =>
  sql`${column} is not distinct from ${sql.placeholder(name)}`;

/** A value that is given to a prepared statement, in the form in which its column is stored. */
const given = (column: typeof claims.writing | typeof claims.idle | typeof claims.until, name: string) =>
  sql.param(sql.placeholder(name), column as typeof claims.writing);

const renew = statement((db) =>
  db
    .update(claims)
    .set({ until: sql.placeholder("until") as never })
    .where(
      and(
        eq(claims.id, sql.placeholder("id")),
        eq(claims.member, sql.placeholder("member")),
        eq(claims.article, sql.placeholder("article")),
        same(claims.unit, "unit"),
        same(claims.language, "language"),
        eq(claims.writing, given(claims.writing, "writing")),
        eq(claims.idle, given(claims.idle, "idle")),
        eq(claims.ended, false),
      ),
    )
    .returning({ id: claims.id }),
);

/**
 * Puts a claim where it is now. One that only goes on costs an update that nobody is told of. Answers whether it did:
 * another member's claim is left alone.
 */
export async function putClaim(db: Db, row: ClaimRow): Promise<boolean> {
  if ((await renew(db, { ...row })).length === 1) return true;
  const { id, ...rest } = row;
  const place = { ...rest, ended: false, change: nextChange };
  const rows = await db
    .insert(claims)
    .values({ id, ...place })
    .onConflictDoUpdate({ target: claims.id, set: place, setWhere: eq(claims.member, row.member) })
    .returning({ id: claims.id });
  return rows.length === 1;
}

/** Who is in an article now. */
export async function listClaims(db: Db, article: string, now: Date): Promise<(ClaimTold & { change: number })[]> {
  return db
    .select(claimColumns)
    .from(claims)
    .innerJoin(members, eq(members.id, claims.member))
    .where(and(eq(claims.article, article), eq(claims.ended, false), gt(claims.until, now)))
    .orderBy(asc(members.name), asc(claims.id));
}

export async function endClaim(db: Db, member: string, id: string) {
  await db
    .update(claims)
    .set({ ended: true, change: nextChange })
    .where(and(eq(claims.id, id), eq(claims.member, member), eq(claims.ended, false)));
}

const findLapsed = statement((db) =>
  db
    .select({ id: claims.id })
    .from(claims)
    .where(and(eq(claims.ended, false), lt(claims.until, given(claims.until, "now"))))
    .limit(1),
);

export const hasLapsed = async (db: Db, now: Date): Promise<boolean> => (await findLapsed(db, { now })).length > 0;

export async function endLapsedClaims(db: Db, now: Date) {
  await db
    .update(claims)
    .set({ ended: true, change: nextChange })
    .where(and(eq(claims.ended, false), lt(claims.until, now)));
}

/** Forgets claims that have ended; never the newest of all changes: see changes.ts. */
export async function removeEndedClaims(db: Db, before: Date) {
  const newest = [segments, articles, threads].map(
    ({ change }) => sql`select max(${change}) as n from ${change.table}`,
  );
  await db
    .delete(claims)
    .where(
      and(
        eq(claims.ended, true),
        lt(claims.until, before),
        sql`${claims.change} < (select max(n) from (${sql.join(newest, sql` union all `)}) as newest)`,
      ),
    );
}
