import { asc, eq } from "drizzle-orm";
import type { Db } from "../client.ts";
import { projects } from "../schema.ts";

export type ProjectRow = typeof projects.$inferSelect;

export async function addProject(db: Db, row: typeof projects.$inferInsert) {
  await db.insert(projects).values(row);
}

export async function findProject(db: Db, id: string): Promise<ProjectRow | undefined> {
  const [row] = await db.select().from(projects).where(eq(projects.id, id));
  return row;
}

/** In the order in which they were founded. */
export async function listProjects(db: Db): Promise<ProjectRow[]> {
  return db.select().from(projects).orderBy(asc(projects.id));
}

export async function updateProject(db: Db, id: string, change: Partial<ProjectRow>) {
  await db.update(projects).set(change).where(eq(projects.id, id));
}
