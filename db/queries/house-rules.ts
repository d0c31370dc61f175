import { and, asc, eq, isNull } from "drizzle-orm";
import type { Db } from "../client.ts";
import { houseRules } from "../schema.ts";

export type HouseRuleRow = typeof houseRules.$inferSelect;

/** The rules of a project, oldest first: ids grow with time. */
export async function listHouseRules(db: Db, project: string): Promise<HouseRuleRow[]> {
  return db
    .select()
    .from(houseRules)
    .where(and(eq(houseRules.project, project), isNull(houseRules.endedAt)))
    .orderBy(asc(houseRules.id));
}

/** A rule that was not taken out. */
export async function findHouseRule(db: Db, id: string): Promise<HouseRuleRow | undefined> {
  const [row] = await db
    .select()
    .from(houseRules)
    .where(and(eq(houseRules.id, id), isNull(houseRules.endedAt)));
  return row;
}

export async function addHouseRule(db: Db, row: Omit<HouseRuleRow, "endedAt">) {
  await db.insert(houseRules).values(row);
}

export async function updateHouseRule(db: Db, id: string, change: Partial<HouseRuleRow>) {
  await db.update(houseRules).set(change).where(eq(houseRules.id, id));
}
