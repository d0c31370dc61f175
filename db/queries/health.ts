import { max, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { dialect } from "../dialect.ts";
import { events, projects, segments } from "../schema.ts";

/** Whether the database answers. @throws the driver's error where it does not */
export async function ping(db: Db): Promise<void> {
  await db.select({ one: sql`1` }).from(projects).limit(1);
}

/** When the newest thing was done that the database knows of. */
export async function findNewestTime(db: Db): Promise<Date | undefined> {
  const [[act], [text]] = await Promise.all([
    db.select({ at: max(events.at) }).from(events),
    db.select({ at: max(segments.changedAt) }).from(segments),
  ]);
  const times = [act?.at, text?.at].flatMap((at) => (at ? [at.getTime()] : []));
  return times.length > 0 ? new Date(Math.max(...times)) : undefined;
}

/** The database's own clock, where it has one. */
export async function findDatabaseTime(db: Db): Promise<Date | undefined> {
  if (dialect === "sqlite") return undefined;
  const [row] = await db
    .select({ now: sql<string>`extract(epoch from clock_timestamp()) * 1000` })
    .from(projects)
    .limit(1);
  return row ? new Date(Number(row.now)) : undefined;
}
