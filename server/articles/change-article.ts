import { updateArticle } from "../../db/queries/articles.ts";
import { addEvent } from "../../db/queries/events.ts";
import { longestArticleNote, parseNote } from "../../domain/content/parse-lines.ts";
import { fold } from "../../domain/language/fold.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { parseName } from "../../domain/permissions/identity.ts";
import { act } from "../act.ts";
import { reachArticle } from "./load-article.ts";

export interface ChangeArticle {
  title?: string | undefined;
  note?: string | undefined;
  /** Languages to add; none can be taken away, since its texts would go with it. */
  addLanguages?: Language[] | undefined;
  archived?: boolean | undefined;
}
const longestTitle = 300;

/** Renames an article, archives it, changes its note, adds languages. @throws Refusal `notFound`, `forbidden`, `invalid` */
export function changeArticle(actor: Actor, id: string, input: ChangeArticle): Promise<{ id: string }> {
  return act(actor, async (tx, at) => {
    const { article, project } = await reachArticle(tx, actor, "article.change", id);
    const about = { project: project.id, article: id };
    if (input.archived !== undefined && input.archived !== (article.archivedAt !== null)) {
      await updateArticle(tx, id, { archivedAt: input.archived ? at : null });
      await addEvent(tx, actor, at, input.archived ? "article.archive" : "article.unarchive", about);
    }
    const change = {
      ...(input.title === undefined ? {} : titleOf(input.title)),
      ...(input.note === undefined ? {} : { note: parseNote(input.note, "note", longestArticleNote) }),
      ...(input.addLanguages ? { languages: [...new Set([...article.languages, ...input.addLanguages])] } : {}),
    };
    if (Object.keys(change).length > 0) {
      await updateArticle(tx, id, { ...change, changedAt: at });
      const { titleKey, ...details } = { titleKey: undefined, ...change };
      await addEvent(tx, actor, at, "article.change", { ...about, details });
    }
    return { id };
  });
}

function titleOf(value: string) {
  const title = parseName(value, "title", longestTitle);
  return { title, titleKey: fold(title) };
}
