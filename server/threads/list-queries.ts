import { reader } from "../../db/client.ts";
import { listProjects } from "../../db/queries/projects.ts";
import { listComments, listOpenQueries } from "../../db/queries/threads.ts";
import { listMerged } from "../../db/queries/units.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { excerptOf } from "./excerpt.ts";
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

const shown = 50;

/** The open questions to the desk, oldest first, in the projects whose questions the actor answers. */
export async function listQueries(actor: Actor): Promise<Query[]> {
  const db = reader();
  const projects = (await listProjects(db))
    .map(({ id }) => id)
    .filter((project) => can(actor, "query.answer", { project }));
  const rows = await listOpenQueries(db, projects, shown);
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
  return rows.map(({ thread, article }) => {
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
}
