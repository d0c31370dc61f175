import { sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { projects } from "../schema.ts";

/** Whether the database answers. @throws the driver's error where it does not */
export async function ping(db: Db): Promise<void> {
  await db.select({ one: sql`1` }).from(projects).limit(1);
}
