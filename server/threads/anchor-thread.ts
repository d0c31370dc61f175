import { addEvent } from "../../db/queries/events.ts";
import { type AnchorIn, setAnchor } from "../../db/queries/threads.ts";
import { findUnit } from "../../db/queries/units.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { invalid } from "../../domain/refusal.ts";
import { parseAnchor } from "../../domain/threads/parse-anchor.ts";
import { act } from "../act.ts";
import { eventWhere } from "./event-where.ts";
import { reachStandingThread } from "./reach-thread.ts";

/**
 * Lets an open thread point to other words of its unit: where its own are gone, or were never named.
 * @throws Refusal `notFound`, `forbidden`, `invalid`, `notNow`
 */
export function anchorThread(actor: Actor, id: string, asked: AnchorIn): Promise<{ id: string }> {
  return act(actor, async (tx, at) => {
    const thread = await reachStandingThread(tx, actor, id, "open");
    const { language } = asked;
    const isOther = thread.language !== null && thread.language !== language;
    if (isOther) throw invalid("anchor", "otherLanguage");
    const languages = (await findUnit(tx, thread.unit))?.article.languages ?? [];
    if (!languages.includes(language)) throw invalid("anchor", "notInArticle");
    const anchor = { ...parseAnchor(asked), language };
    await setAnchor(tx, id, anchor);
    await addEvent(tx, actor, at, "thread.anchor", {
      ...eventWhere(thread),
      details: { thread: id, quote: anchor.quote, ...(thread.quote ? { before: thread.quote } : {}) },
    });
    return { id };
  });
}
