import { and, eq, lt, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { answers } from "../schema.ts";
import { statement } from "../statement.ts";

const find = statement((db) =>
  db
    .select({ request: answers.request, answer: answers.answer })
    .from(answers)
    .where(and(eq(answers.member, sql.placeholder("member")), eq(answers.key, sql.placeholder("key")))),
);

export async function findAnswer(db: Db, member: string, key: string) {
  const [row] = await find(db, { member, key });
  return row;
}

const add = statement((db) =>
  db.insert(answers).values({
    member: sql.placeholder("member"),
    key: sql.placeholder("key"),
    request: sql.placeholder("request"),
    answer: sql.placeholder("answer"),
    at: sql.placeholder("at"),
  }),
);

export async function addAnswer(db: Db, row: typeof answers.$inferInsert) {
  await add(db, row);
}

export async function removeAnswersBefore(db: Db, at: Date) {
  await db.delete(answers).where(lt(answers.at, at));
}
