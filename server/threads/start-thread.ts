import { addEvent } from "../../db/queries/events.ts";
import { type AnchorIn, addThread } from "../../db/queries/threads.ts";
import type { FoundUnit } from "../../db/queries/units.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import { parseQuote } from "../../domain/threads/comment.ts";
import type { ThreadKind } from "../../domain/threads/kinds.ts";
import { parseAnchor } from "../../domain/threads/parse-anchor.ts";
import { act } from "../act.ts";
import { newId } from "../id.ts";
import { take } from "../limit.ts";
import { addSaid, ofTalk, type Said } from "./add-said.ts";
import { reachTalk } from "./reach-talk.ts";

export interface StartThread extends Said {
  unit: string;
  kind?: ThreadKind | undefined;
  /** The segment that a comment is about; the unit in every language where none is named. A query always is. */
  language?: Language | undefined;
  /** Of a query: the language in whose translation it came up. */
  askedIn?: Language | undefined;
  /** The words that it is about; where it points to them, they are its anchor's. */
  quote?: string | undefined;
  anchor?: AnchorIn | undefined;
}

/**
 * Begins to talk about a unit, one of its segments, or some words of it; or asks the desk about its source.
 * @throws Refusal `notFound`, `forbidden`, `invalid`, `notNow`, `tooMany`
 */
export async function startThread(actor: Actor, input: StartThread): Promise<{ id: string; comment: string }> {
  const [id, comment] = [newId(), newId()];
  take(`talk ${actor.member}`, ofTalk);
  return act(actor, async (tx, at) => {
    const found = await reachTalk(tx, actor, input.unit);
    const { unit, article, project } = found;
    const about = aboutWhat(input, found);
    if (article.archivedAt || unit.removedAt) throw new Refusal("notNow");
    const where = { project: project.id, article: article.id, unit: unit.id };
    await addThread(tx, { id, ...where, ...about, createdAt: at });
    const said = { id: comment, thread: id, project: project.id, member: actor.member, said: input, at };
    const details = await addSaid(tx, said);
    const language = about.language ?? about.askedIn;
    await addEvent(tx, actor, at, "thread.start", {
      ...where,
      thread: id,
      ...(language ? { language } : {}),
      details: { ...details, ...(about.kind === "query" ? { kind: about.kind } : {}) },
    });
    return { id, comment };
  });
}

function aboutWhat({ kind = "comment", language, askedIn, quote, anchor }: StartThread, { article }: FoundUnit) {
  const has = (field: string, one: Language | undefined) => {
    if (one !== undefined && !article.languages.includes(one)) throw invalid(field, "notInArticle");
    return one ?? null;
  };
  if (kind === "query" && language !== undefined) throw invalid("language", "notOfKind");
  if (kind === "comment" && askedIn !== undefined) throw invalid("askedIn", "notOfKind");
  if (kind === "comment" && anchor && language !== undefined && language !== anchor.language)
    throw invalid("anchor", "otherLanguage");
  const points = anchor && { ...parseAnchor(anchor), language: has("anchor", anchor.language) ?? anchor.language };
  return {
    kind,
    language: has("language", kind === "comment" ? (language ?? anchor?.language) : undefined),
    askedIn: has("askedIn", askedIn),
    quote: points?.quote ?? parseQuote(quote) ?? null,
    anchor: points ?? null,
  };
}
