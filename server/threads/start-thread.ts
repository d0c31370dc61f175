import { addEvent } from "../../db/queries/events.ts";
import { addComment, addThread } from "../../db/queries/threads.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import { parseComment, parseQuote } from "../../domain/threads/comment.ts";
import { act } from "../act.ts";
import { newId } from "../id.ts";
import { reachTalk } from "./reach-talk.ts";

export interface StartThread {
  unit: string;
  /** The segment that it is about; the unit in every language where none is named. */
  language?: Language | undefined;
  /** The words that it is about. */
  quote?: string | undefined;
  text: string;
}

/** Begins to talk about a unit, or one of its segments. @throws Refusal `notFound`, `forbidden`, `invalid`, `notNow` */
export function startThread(actor: Actor, input: StartThread): Promise<{ id: string; comment: string }> {
  const [id, comment] = [newId(), newId()];
  return act(actor, async (tx, at) => {
    const { unit, article, project } = await reachTalk(tx, actor, input.unit);
    const { language = null } = input;
    if (language !== null && !article.languages.includes(language)) throw invalid("language", "notInArticle");
    const text = parseComment(input.text);
    const quote = parseQuote(input.quote) ?? null;
    if (article.archivedAt || unit.removedAt) throw new Refusal("notNow");
    const where = { project: project.id, article: article.id, unit: unit.id };
    await addThread(tx, { id, ...where, language, quote, createdAt: at });
    await addComment(tx, { id: comment, thread: id, member: actor.member, name: null, proof: null, text, at });
    await addEvent(tx, actor, at, "thread.start", {
      ...where,
      ...(language === null ? {} : { language }),
      details: { thread: id, comment },
    });
    return { id, comment };
  });
}
