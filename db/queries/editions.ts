import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Language } from "../../domain/language/tag.ts";
import type { Db } from "../client.ts";
import { assignments, editions, members, snapshots, type Task } from "../schema.ts";

export type EditionRow = typeof editions.$inferSelect;

export async function findEdition(db: Db, article: string, language: Language): Promise<EditionRow | undefined> {
  const [row] = await db
    .select()
    .from(editions)
    .where(and(eq(editions.article, article), eq(editions.language, language)));
  return row;
}

export async function listEditions(db: Db, articles: readonly string[]): Promise<EditionRow[]> {
  return articles.length === 0
    ? []
    : db
        .select()
        .from(editions)
        .where(inArray(editions.article, [...articles]));
}

/** Writes an edition's plan or sign-off, whether or not it had a row. */
export async function putEdition(db: Db, article: string, language: Language, change: Partial<EditionRow>) {
  await db
    .insert(editions)
    .values({ article, language, ...change })
    .onConflictDoUpdate({ target: [editions.article, editions.language], set: change });
}

export interface Assignment {
  article: string;
  language: Language;
  member: string;
  name: string;
  task: Task;
}

export async function listAssignments(db: Db, articles: readonly string[]): Promise<Assignment[]> {
  if (articles.length === 0) return [];
  return db
    .select({
      article: assignments.article,
      language: assignments.language,
      member: assignments.member,
      name: members.name,
      task: assignments.task,
    })
    .from(assignments)
    .innerJoin(members, eq(members.id, assignments.member))
    .where(inArray(assignments.article, [...articles]))
    .orderBy(asc(members.name));
}

export async function replaceAssignments(
  db: Db,
  article: string,
  language: Language,
  people: readonly { member: string; task: Task }[],
) {
  await db.delete(assignments).where(and(eq(assignments.article, article), eq(assignments.language, language)));
  if (people.length > 0) await db.insert(assignments).values(people.map((one) => ({ article, language, ...one })));
}

export async function listAssignedTo(db: Db, member: string) {
  return db
    .select({ article: assignments.article, language: assignments.language, task: assignments.task })
    .from(assignments)
    .where(eq(assignments.member, member));
}

export async function addSnapshot(db: Db, row: typeof snapshots.$inferInsert) {
  await db.insert(snapshots).values(row);
}

/** The newest frozen text of an edition. */
export async function findSnapshot(db: Db, article: string, language: Language) {
  const [row] = await db
    .select()
    .from(snapshots)
    .where(and(eq(snapshots.article, article), eq(snapshots.language, language)))
    .orderBy(desc(snapshots.number))
    .limit(1);
  return row;
}
