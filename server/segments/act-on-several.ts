import { type Db, write } from "../../db/client.ts";
import { addEvent } from "../../db/queries/events.ts";
import type { Place, SegmentRow } from "../../db/queries/segments.ts";
import { type Content, noContent } from "../../domain/content/content.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { invalid, isRefusal, Refusal, type RefusalCode } from "../../domain/refusal.ts";
import type { Basis } from "../../domain/workflow/freshness.ts";
import { closedByErrors, obstacleTo } from "../../domain/workflow/obstacle.ts";
import type { ReturnKind } from "../../domain/workflow/revision.ts";
import { isWriting, mostAtOnce, type SeveralAct, type WritingAct } from "../../domain/workflow/several.ts";
import type { UndoableAct, UndoPart } from "../../domain/workflow/undo.ts";
import { act } from "../act.ts";
import { reachArticle } from "../articles/load-article.ts";
import { type Examined, examineSegment } from "../findings/judge-segment.ts";
import { addedSegment, changedSegment, keepUndo } from "../undos/keep-undo.ts";
import { subjectOf } from "./present-segment.ts";
import { reachSegment } from "./reach-segment.ts";
import { wordsOf, writeWords } from "./save-segment.ts";
import { permissionOf, stepIn } from "./step-in.ts";

interface Item {
  unit: string;
  /** The version that the person saw. */
  version: number;
  /** Of a step: what the screen showed as that which the text was made from. */
  basis?: Basis | undefined;
  /** Of `write`: what shall stand there. */
  content?: Content | undefined;
}
export interface ActOnSeveral {
  article: string;
  language: Language;
  act: SeveralAct;
  items: readonly Item[];
  /** Asked for by `return`, unless a kind is named. */
  reason?: string | undefined;
  kinds?: readonly ReturnKind[] | undefined;
  /** Nothing is done, and what would be is told. */
  preview?: boolean | undefined;
}
export interface ActedOnSeveral {
  /** How it went with each, in the order in which they were named; a code where it was refused. */
  results: { unit: string; code?: RefusalCode }[];
  done: number;
  undo?: string;
}
type Change = { before: SegmentRow | undefined; after: SegmentRow };

export const permissionOfSeveral = (act: SeveralAct) => (isWriting(act) ? "segment.write" : permissionOf(act));

/**
 * One act on several segments of a language. Each is judged for itself: those that the rules refuse stay as they are and
 * are named. What is done is one transaction with one undo.
 * @throws Refusal `notFound` of the article, `forbidden` where the act is no right of the actor, `invalid`
 */
export async function actOnSeveral(actor: Actor, input: ActOnSeveral): Promise<ActedOnSeveral> {
  if (input.items.length > mostAtOnce) throw invalid("items", "tooManyOf", { most: mostAtOnce });
  const examined = new Map<string, Examined | undefined>();
  if (!isWriting(input.act) && closedByErrors.includes(input.act)) {
    const { language } = input;
    await Promise.all(
      input.items.map(async ({ unit }) => examined.set(unit, await examineSegment({ unit, language }))),
    );
  }
  if (!input.preview) return act(actor, (tx, at) => doAll(tx, actor, input, examined, at));
  let foreseen: ActedOnSeveral | undefined;
  const undone = new Error("a preview leaves nothing behind");
  await write(async (tx) => {
    foreseen = await doAll(tx, actor, input, examined, new Date());
    throw undone;
  }).catch((error: unknown) => {
    if (error !== undone) throw error;
  });
  const { results, done } = foreseen!;
  return { results, done };
}

async function doAll(
  tx: Db,
  actor: Actor,
  input: ActOnSeveral,
  examined: ReadonlyMap<string, Examined | undefined>,
  at: Date,
): Promise<ActedOnSeveral> {
  const { language } = input;
  const { article, project } = await reachArticle(tx, actor, "article.read", input.article);
  if (!article.languages.includes(language)) throw new Refusal("notFound");
  if (!can(actor, permissionOfSeveral(input.act), { project: project.id, language, source: article.source }))
    throw new Refusal("forbidden");
  const results: ActedOnSeveral["results"] = [];
  const parts: UndoPart[] = [];
  for (const item of input.items) {
    try {
      const { before, after } = await doOne(tx, actor, input, item, examined.get(item.unit), at);
      parts.push({ segments: [before ? changedSegment(before, after) : addedSegment(after)], units: [] });
      results.push({ unit: item.unit });
    } catch (error) {
      // Whatever refuses does so before it has written anything.
      if (!isRefusal(error) || error.code === "invalid") throw error;
      results.push({ unit: item.unit, code: error.code });
    }
  }
  if (parts.length === 0) return { results, done: 0 };
  const name: UndoableAct = isWriting(input.act) ? "segment.replace" : `segment.${input.act}`;
  const where = { project: project.id, article: article.id };
  if (isWriting(input.act))
    await addEvent(tx, actor, at, "segment.replace", {
      ...where,
      language,
      details: { act: input.act, count: parts.length },
    });
  return { results, done: parts.length, undo: await keepUndo(tx, actor, at, { act: name, ...where }, parts) };
}

async function doOne(
  tx: Db,
  actor: Actor,
  { article, language, act, reason, kinds }: ActOnSeveral,
  { unit, version, content, basis }: Item,
  examined: Examined | undefined,
  at: Date,
): Promise<Change> {
  const place = await reachSegment(tx, actor, permissionOfSeveral(act), { unit, language });
  if (place.article.id !== article) throw new Refusal("notFound");
  if (!isWriting(act))
    return stepIn(tx, actor, { unit, language, step: act, version, reason, kinds, basis }, examined, at);
  if ((place.segment?.version ?? 0) !== version) throw new Refusal("conflict");
  if (obstacleTo("edit", subjectOf(place, place.segment), actor.member)) throw new Refusal("notNow");
  const words = wordsOf(contentFor(act, place, content));
  if (words.hash === (place.segment?.hash ?? wordsOf(noContent).hash)) throw new Refusal("notNow");
  const after = await writeWords(tx, actor, { place, words, at, because: "replace" });
  return { before: place.segment, after };
}

function contentFor(act: WritingAct, { segments, article }: Place, given: Content | undefined): Content {
  if (act === "clear") return noContent;
  if (act === "write") return given ?? noContent;
  return segments.find(({ language }) => language === article.source)?.content ?? noContent;
}
