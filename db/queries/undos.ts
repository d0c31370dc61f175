import { eq, lt } from "drizzle-orm";
import type { Db } from "../client.ts";
import { undos } from "../schema.ts";

export type UndoRow = typeof undos.$inferSelect;

export async function addUndo(db: Db, row: Omit<UndoRow, "usedAt">) {
  await db.insert(undos).values(row);
}

export async function findUndo(db: Db, id: string): Promise<UndoRow | undefined> {
  const [row] = await db.select().from(undos).where(eq(undos.id, id));
  return row;
}

export async function setUndoUsed(db: Db, id: string, at: Date) {
  await db.update(undos).set({ usedAt: at }).where(eq(undos.id, id));
}

export async function removeUndosBefore(db: Db, at: Date) {
  await db.delete(undos).where(lt(undos.at, at));
}
