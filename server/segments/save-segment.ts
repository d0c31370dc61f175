import type { Db } from "../../db/client.ts";
import { addEvent } from "../../db/queries/events.ts";
import { addRevisions, listRevisions, nextRevisionNumber } from "../../db/queries/revisions.ts";
import {
  addSegment,
  type NewSegment,
  type Place,
  type SegmentRow,
  updateSegment,
  updateWorkingText,
} from "../../db/queries/segments.ts";
import type { Content } from "../../domain/content/content.ts";
import { contentHash } from "../../domain/content/hash.ts";
import { isBlank, plainText } from "../../domain/content/plain-text.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Basis } from "../../domain/workflow/freshness.ts";
import type { Cause } from "../../domain/workflow/revision.ts";
import { actAndSee } from "../act.ts";
import { foreseeCheck } from "../checks/foresee.ts";
import { type Standing, withFindings } from "../findings/with-findings.ts";
import { cutUnlessKept } from "./cut-revision.ts";
import { findBasis } from "./find-basis.ts";
import { presentSegment, type Segment, subjectOf } from "./present-segment.ts";
import { reachSegment, type SegmentAddress } from "./reach-segment.ts";

export interface SaveSegment extends SegmentAddress {
  content: Content;
  /** The version that the writer saw: 0 for a segment that nobody has written. */
  version: number;
  /** What the text is being made from; asked for at the first save only. */
  basis?: Basis | undefined;
}

/** A text that could not be saved where it belongs, and was kept as a revision beside it. */
export interface Loser {
  theirs: Segment;
  /** The newest revision that both texts come from, where there is one. */
  base: { revision: number; content: Content } | null;
  /** The revision that holds the text that was not saved. */
  kept: number;
}
type Outcome = { saved: Segment } | { lost: Loser; code: "conflict" | "notNow" };
interface Done {
  answer: Outcome;
  seen: Standing;
}

export interface Words {
  content: Content;
  text: string;
  hash: string;
}

export const wordsOf = (content: Content): Words => ({
  content,
  text: plainText(content),
  hash: contentHash(content),
});

/**
 * Saves the working text of a segment. Whoever saved first wins; the other text becomes a revision, and both are shown.
 * @throws Refusal `conflict` and `notNow` (signed off, archived or removed) with what was kept; see also reachSegment
 */
export async function saveSegment(actor: Actor, input: SaveSegment): Promise<Segment> {
  const { unit, language, content } = input;
  const words = wordsOf(content);
  foreseeCheck(unit, { language, ...words });
  const { answer, seen } = await actAndSee(actor, (tx, at) => saveOrKeepLoser(tx, actor, input, words, at));
  if ("saved" in answer) return withFindings(answer.saved, unit, seen);
  const { lost, code } = answer;
  throw new Refusal(code, { ...lost, theirs: await withFindings(lost.theirs, unit, seen) });
}

async function saveOrKeepLoser(tx: Db, actor: Actor, input: SaveSegment, words: Words, at: Date): Promise<Done> {
  const place = await reachSegment(tx, actor, "segment.write", input);
  const { segment } = place;
  const same = words.hash === (segment?.hash ?? contentHash([]));
  if (same) return { answer: { saved: presentSegment(actor, place) }, seen: place };

  const overtaken = (segment?.version ?? 0) !== input.version;
  if (overtaken || subjectOf(place, segment).closed) {
    const code = overtaken ? "conflict" : "notNow";
    return { answer: { code, lost: await keepLoser(tx, actor, place, input, words, at) }, seen: place };
  }
  const saved = await writeWords(tx, actor, { place, words, at, basis: input.basis });
  const seen = { ...place, segments: [...place.segments.filter((other) => other !== segment), saved] };
  return { answer: { saved: presentSegment(actor, seen) }, seen };
}

interface Writing {
  place: Place;
  words: Words;
  at: Date;
  basis?: Basis | undefined;
  /** Why what stood here is kept as a revision, where it would not be otherwise. */
  because?: Extract<Cause, "replace">;
}

/** Writes words where nothing stands in their way; answers the row as it is then. */
export function writeWords(tx: Db, actor: Actor, writing: Writing): Promise<SegmentRow> {
  const { segment } = writing.place;
  return segment ? writeAgain(tx, actor, segment, writing) : writeFirst(tx, actor, writing);
}

async function writeFirst(tx: Db, actor: Actor, { place, words, at, basis }: Writing): Promise<SegmentRow> {
  const row = {
    ...newSegment(place),
    ...words,
    ...(await findBasis(tx, place, basis)),
    state: isBlank(words.content) ? "empty" : "draft",
    version: 1,
    writer: actor.member,
    changedAt: at,
  } satisfies NewSegment;
  await addSegment(tx, row);
  return row;
}

/** A segment in which nothing has happened yet. */
export function newSegment(place: { unit: { id: string }; language: Language; article: { id: string } }) {
  return {
    unit: place.unit.id,
    language: place.language,
    article: place.article.id,
    origin: "person" as const,
    revision: 0,
    revisionHash: contentHash([]),
    authors: [],
    confirmedRevision: null,
    confirmedHash: null,
    majorRevision: 0,
    approvedRevision: null,
    approvedHash: null,
    approvedBy: null,
    approvedAt: null,
    omission: null,
    returned: null,
  };
}

async function writeAgain(tx: Db, actor: Actor, segment: SegmentRow, writing: Writing): Promise<SegmentRow> {
  const { place, words, at, because } = writing;
  // Another hand, or an approval that goes: what stood here is kept before it is written over.
  const handover = segment.writer !== actor.member || segment.state === "approved";
  const cause = because ?? (handover ? "author" : undefined);
  const cut = cause ? await cutUnlessKept(tx, segment, { by: actor.member, cause, at }) : undefined;
  const written = {
    ...words,
    state: isBlank(words.content) ? "empty" : "draft",
    origin: "person",
    writer: actor.member,
    changedAt: at,
  } as const;
  const done = cut
    ? await updateSegment(tx, segment, { ...cut, ...written })
    : await updateWorkingText(tx, {
        unit: segment.unit,
        language: segment.language,
        version: segment.version,
        ...written,
      });
  if (!done) throw new Error("a segment changed inside its own transaction");
  if (segment.state === "approved") {
    const { unit, language } = segment;
    await addEvent(tx, actor, at, "segment.withdraw", {
      project: place.project.id,
      article: place.article.id,
      unit,
      language,
    });
  }
  return { ...segment, ...cut, ...written, version: segment.version + 1 };
}

async function keepLoser(
  tx: Db,
  actor: Actor,
  place: Place,
  input: SaveSegment,
  words: Words,
  at: Date,
): Promise<Loser> {
  const number = await nextRevisionNumber(tx, place.unit.id, place.language);
  const earlier = await listRevisions(tx, place.unit.id, place.language);
  const base = earlier.find((revision) => revision.version <= input.version && revision.cause !== "conflict");
  await addRevisions(tx, [
    {
      unit: place.unit.id,
      language: place.language,
      number,
      content: words.content,
      hash: words.hash,
      author: actor.member,
      by: actor.member,
      origin: "person",
      cause: "conflict",
      minor: false,
      basisLanguage: place.segment?.basisLanguage ?? null,
      basisRevision: place.segment?.basisRevision ?? null,
      version: input.version,
      at,
    },
  ]);
  return {
    theirs: presentSegment(actor, place),
    base: base ? { revision: base.number, content: base.content } : null,
    kept: number,
  };
}
