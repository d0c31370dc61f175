import { reader } from "../../db/client.ts";
import { listProjects } from "../../db/queries/projects.ts";
import { listComments, listOpenQueries } from "../../db/queries/threads.ts";
import { listMerged } from "../../db/queries/units.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { invalid } from "../../domain/refusal.ts";
import { isId } from "../id.ts";
import { excerptOf } from "./excerpt.ts";
import type { Page } from "./list-addressed.ts";
import { standingUnit } from "./standing-unit.ts";

/** A question to the desk that nobody has settled yet. */
export interface Query {
  thread: string;
  name: string;
  text: string;
  at: string;
  /** How much was said since. */
  answers: number;
  article: string;
  title: string;
  source: Language;
  unit: string;
  askedIn?: Language;
  quote?: string;
}

/**
 * The open questions to the desk, oldest first, in the projects whose questions the actor answers.
 * @throws Refusal `invalid` (cursor)
 */
export async function listQueries(
  actor: Actor,
  { cursor, limit = 50 }: Page = {},
): Promise<{ queries: Query[]; cursor?: string }> {
  if (cursor !== undefined && !isId(cursor)) throw invalid("cursor", "badCursor");
  const db = reader();
  const projects = (await listProjects(db))
    .map(({ id }) => id)
    .filter((project) => can(actor, "query.answer", { project }));
  const found = await listOpenQueries(db, { projects, after: cursor, limit: limit + 1 });
  const rows = found.slice(0, limit);
  const said = Map.groupBy(
    await listComments(
      db,
      rows.map(({ thread }) => thread.id),
    ),
    ({ comment }) => comment.thread,
  );
  const merged = await listMerged(
    db,
    rows.map(({ article }) => article.id),
  );
  const stands = standingUnit(merged);
  const queries = rows.map(({ thread, article }): Query => {
    const [first, ...answers] = said.get(thread.id) ?? [];
    return {
      thread: thread.id,
      name: first?.memberName ?? "",
      text: excerptOf(first?.comment.text ?? ""),
      at: thread.createdAt.toISOString(),
      answers: answers.length,
      article: article.id,
      title: article.title,
      source: article.source,
      unit: stands(thread.unit),
      ...(thread.askedIn ? { askedIn: thread.askedIn } : {}),
      ...(thread.quote ? { quote: excerptOf(thread.quote) } : {}),
    };
  });
  const last = found.length > limit ? rows.at(-1) : undefined;
  return { queries, ...(last ? { cursor: last.thread.id } : {}) };
}
