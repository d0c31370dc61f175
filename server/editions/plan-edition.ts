import type { Db } from "../../db/client.ts";
import { findEdition, putEdition, replaceAssignments } from "../../db/queries/editions.ts";
import { addEvent } from "../../db/queries/events.ts";
import { listPeople } from "../../db/queries/members.ts";
import type { Task } from "../../db/schema.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import { act } from "../act.ts";
import { reachArticle } from "../articles/load-article.ts";

export interface PlanEdition {
  /** A calendar day, `2026-11-30`; null for none. */
  due?: string | null | undefined;
  slug?: string | null | undefined;
  assignees?: { member: string; task: Task }[] | undefined;
}

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
// What stands in an address: letters of any script, digits and hyphens; no dot, which would look like a file.
const slugForm = /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u;
const longestSlug = 100;

/** An edition that an article has. @throws Refusal `notFound`, `forbidden` */
export async function reachEdition(
  db: Db,
  actor: Actor,
  permission: "article.read" | "edition.plan" | "edition.signOff",
  id: string,
  language: Language,
) {
  const found = await reachArticle(db, actor, permission, id);
  if (!found.article.languages.includes(language)) throw new Refusal("notFound");
  return { ...found, edition: await findEdition(db, id, language) };
}

/** Says when an edition is due, who works on it, and under which address it will be read. @throws Refusal `notFound`, `forbidden`, `invalid` */
export function planEdition(
  actor: Actor,
  id: string,
  language: Language,
  input: PlanEdition,
): Promise<{ article: string; language: Language }> {
  return act(actor, async (tx, at) => {
    const { project } = await reachEdition(tx, actor, "edition.plan", id, language);
    const { due, slug, assignees } = input;
    if (due && !(dayForm.test(due) && !Number.isNaN(Date.parse(due)))) throw invalid("due", "notADay");
    if (slug && (slug.length > longestSlug || !slugForm.test(slug))) throw invalid("slug", "badSlug");
    if (assignees) {
      const people = new Set((await listPeople(tx, project.id)).map((person) => person.id));
      if (assignees.some((one) => !people.has(one.member))) throw invalid("assignees", "notAMember");
      await replaceAssignments(tx, id, language, assignees);
    }
    if (due !== undefined || slug !== undefined) {
      await putEdition(tx, id, language, {
        ...(due === undefined ? {} : { due }),
        ...(slug === undefined ? {} : { slug }),
      });
    }
    await addEvent(tx, actor, at, "edition.plan", {
      project: project.id,
      article: id,
      language,
      details: { ...input },
    });
    return { article: id, language };
  });
}
