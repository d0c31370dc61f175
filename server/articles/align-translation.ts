import type { Db } from "../../db/client.ts";
import { findEdition } from "../../db/queries/editions.ts";
import { addEvent } from "../../db/queries/events.ts";
import {
  addSegments,
  findPlace,
  listSegments,
  type Place,
  type SegmentRow,
  updateSegment,
} from "../../db/queries/segments.ts";
import { listUnits } from "../../db/queries/units.ts";
import type { Content } from "../../domain/content/content.ts";
import { contentHash } from "../../domain/content/hash.ts";
import { isBlank, plainText } from "../../domain/content/plain-text.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import { obstacleTo } from "../../domain/workflow/obstacle.ts";
import type { ChangedSegment, UndoPart } from "../../domain/workflow/undo.ts";
import { act } from "../act.ts";
import { cutRevision, cutUnlessKept } from "../segments/cut-revision.ts";
import { findBasis } from "../segments/find-basis.ts";
import { subjectOf } from "../segments/present-segment.ts";
import { newSegment } from "../segments/save-segment.ts";
import { confirmedAs } from "../segments/step-effects.ts";
import { addedSegment, changedSegment, keepUndo } from "../undos/keep-undo.ts";
import { reachArticle } from "./load-article.ts";

/** One unit, and what of the translation belongs to it. */
export interface Pair {
  unit: string;
  content: Content;
  /** Its text stands in the unit before: then it has none of its own. */
  joined?: boolean | undefined;
}
export interface AlignTranslation {
  language: Language;
  pairs: Pair[];
  /** Where its texts stand once they are taken in; as confirmed, but for those in which an error is open. */
  state?: "draft" | "confirmed" | undefined;
  /** Whether texts that stand there already may be written over; they stay in the history. */
  replace: boolean;
}

export interface Aligned {
  /** How many units got a text, or are joined to one. */
  taken: number;
  undo?: string;
}

/**
 * Takes a translation that exists in, unit by unit, as drafts or as confirmed: all of it or nothing.
 * @throws Refusal `notFound`, `forbidden`, `invalid`, `conflict` with the units in which there is text already, `notNow`
 */
export function alignTranslation(actor: Actor, id: string, input: AlignTranslation): Promise<Aligned> {
  return act(actor, async (tx, at) => {
    const { article, project } = await reachArticle(tx, actor, "article.read", id);
    const { language } = input;
    if (!can(actor, "segment.align", { project: project.id, language, source: article.source }))
      throw new Refusal("forbidden");
    if (!article.languages.includes(language) || language === article.source) throw invalid("language", "notATarget");
    const edition = await findEdition(tx, id, language);
    if (edition?.signedOffAt || article.archivedAt) throw new Refusal("notNow");
    await refuseUnlessFree(tx, id, input);

    const pairs = input.pairs.filter((pair) => pair.joined || !isBlank(pair.content));
    const parts: UndoPart[] = [];
    for (const pair of pairs) {
      const place = await findPlace(tx, pair.unit, language);
      if (place) parts.push({ segments: [await takeIn(tx, actor, place, pair, input.state, at)], units: [] });
    }
    if (parts.length === 0) return { taken: 0 };
    const about = { project: project.id, article: id };
    const { state = "draft" } = input;
    await addEvent(tx, actor, at, "article.align", { ...about, language, details: { units: pairs.length, state } });
    return { taken: pairs.length, undo: await keepUndo(tx, actor, at, { ...about, act: "article.align" }, parts) };
  });
}

async function refuseUnlessFree(tx: Db, article: string, { pairs, language, replace }: AlignTranslation) {
  const units = new Set((await listUnits(tx, article)).filter((unit) => !unit.removedAt).map((unit) => unit.id));
  if (pairs.some((pair) => !units.has(pair.unit))) throw new Refusal("notFound");
  if (new Set(pairs.map((pair) => pair.unit)).size < pairs.length) throw invalid("pairs", "twice");
  const written = (await listSegments(tx, article, [language])).filter((segment) => segment.state !== "empty");
  const taken = written
    .filter((segment) => pairs.some((pair) => pair.unit === segment.unit))
    .map((segment) => segment.unit);
  if (taken.length > 0 && !replace) throw new Refusal("conflict", { units: taken });
}

async function takeIn(
  tx: Db,
  actor: Actor,
  place: Place,
  { content, joined }: Pair,
  state: AlignTranslation["state"],
  at: Date,
): Promise<ChangedSegment> {
  const before = place.segment;
  const kept = before && (await cutUnlessKept(tx, before, { by: actor.member, cause: "author", at }));
  const written: SegmentRow = {
    ...newSegment(place),
    ...before,
    ...kept,
    content,
    text: plainText(content),
    hash: contentHash(content),
    ...(await findBasis(tx, place, undefined)),
    state: isBlank(content) ? "empty" : "draft",
    origin: "import",
    writer: actor.member,
    omission: joined ? { kind: "joined", reason: "" } : null,
    changedAt: at,
    version: (before?.version ?? 0) + 1,
  };
  const cut = await cutRevision(tx, written, { by: actor.member, cause: "import", at });
  const row = { ...written, ...cut };
  const mayStand = state === "confirmed" && !obstacleTo("confirm", subjectOf(place, row), actor.member);
  const after: SegmentRow = mayStand
    ? { ...row, ...confirmedAs(row, cut.revision, false), state: "confirmed", returned: null }
    : row;
  if (!before) {
    await addSegments(tx, [after]);
    return addedSegment(after);
  }
  await updateSegment(tx, before, after);
  return changedSegment(before, after);
}
