import type { Db } from "../../db/client.ts";
import { addRevisions, listRevisionsOfUnit } from "../../db/queries/revisions.ts";
import { addSegments, listSegmentsOfUnit, type SegmentRow, updateSegment } from "../../db/queries/segments.ts";
import { type FoundUnit, type UnitRow, updateUnit } from "../../db/queries/units.ts";
import type { Weight } from "../../domain/alignment/revision-plan.ts";
import { type Content, longestText, noContent } from "../../domain/content/content.ts";
import { joinContent } from "../../domain/content/cut.ts";
import { contentHash } from "../../domain/content/hash.ts";
import { isBlank, plainText } from "../../domain/content/plain-text.ts";
import type { Language } from "../../domain/language/tag.ts";
import { writingOf } from "../../domain/language/writing.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { Refusal } from "../../domain/refusal.ts";
import { lowerState } from "../../domain/workflow/states.ts";
import type { ChangedSegment, UndoPart } from "../../domain/workflow/undo.ts";
import { settledSource } from "../segments/settled-source.ts";
import { addedSegment, changedSegment, changedUnit } from "../undos/keep-undo.ts";
import { keepAll, lastOf, revisionOf } from "./cut-unit.ts";

interface JoinUnits {
  /** The units that come to the one that stays, in their order. */
  others: readonly UnitRow[];
  /** What the source says now, where that is not just both texts; and whether it says something else. */
  content?: Content;
  weight: Weight;
  reason?: string | undefined;
}

/**
 * Makes one unit of several, in every language. The others are kept, hidden, with their history; the state of each text
 * is the lowest of theirs. What was fresh in all of them stays so. Gives how it is undone.
 * @throws Refusal `tooLarge`
 */
export async function joinUnits(
  tx: Db,
  actor: Actor,
  at: Date,
  { unit, article, project }: FoundUnit,
  { others, content, weight, reason }: JoinUnits,
): Promise<UndoPart> {
  const before = await listSegmentsOfUnit(tx, unit.id);
  const all = [await keepAll(tx, actor, at, before)];
  for (const { id } of others) all.push(await keepAll(tx, actor, at, await listSegmentsOfUnit(tx, id)));
  const history = await listRevisionsOfUnit(tx, unit.id);
  const merged: SegmentRow[] = [];
  for (const language of article.languages) {
    const slots = all.map((rows) => rows.find((row) => row.language === language));
    if (slots.slice(1).every((row) => !row)) continue;
    const number = 1 + lastOf(history, language);
    const row = joined(slots, unit.id, number, at);
    if (!row) continue;
    if (language !== article.source || weight === "none") merged.push(row);
    else merged.push(settledSource(actor, at, project, saying(row, content), { revision: number, minor: false }));
  }
  const changed: ChangedSegment[] = [];
  // After a change of form alone, what was fresh in all parts stays so too.
  for (const row of keepFresh(merged, all, weight === "major" ? article.source : undefined)) {
    if (row.text.length > longestText) throw new Refusal("tooLarge", { field: "content", most: longestText });
    const here = before.find((one) => one.language === row.language);
    if (here) await updateSegment(tx, here, row);
    else await addSegments(tx, [{ ...row, version: 1 }]);
    changed.push(here ? changedSegment(here, row) : addedSegment({ ...row, version: 1 }));
    const minor = weight === "minor" && row.language === article.source;
    await addRevisions(tx, [revisionOf(row, actor, { cause: "merge", at, minor, reason })]);
  }
  const hidden = { removedAt: at, mergedInto: unit.id };
  for (const { id } of others) await updateUnit(tx, id, hidden);
  return {
    segments: changed,
    units: [changedUnit(unit), ...others.map((other) => changedUnit(other, { ...other, ...hidden }))],
  };
}

/** What stands in the unit that stays. A slot that is omitted brings no text of its own. */
function joined(
  slots: readonly (SegmentRow | undefined)[],
  unit: string,
  number: number,
  at: Date,
): SegmentRow | undefined {
  const here = slots[0];
  const there = slots.flatMap((row) => row ?? []);
  const speaking = there.filter((row) => !row.omission);
  const lead = speaking[0] ?? here ?? there[0];
  if (!lead) return undefined;
  const { space } = writingOf(lead.language);
  const content = speaking.reduce<Content>((sum, row) => joinContent(sum, row.content, space), noContent);
  const hash = contentHash(content);
  const lower = speaking.length > 0 ? speaking.map(({ state }) => state).reduce(lowerState) : lead.state;
  const state = isBlank(content) ? "empty" : lower === "empty" ? "draft" : lower;
  const stood = speaking.every((row) => row.confirmedHash === row.hash);
  return {
    ...lead,
    unit,
    version: here?.version ?? 0,
    content,
    text: plainText(content),
    hash,
    state,
    omission: speaking.length > 0 ? null : lead.omission,
    revision: number,
    revisionHash: hash,
    authors: [...new Set(speaking.flatMap(({ authors }) => authors))],
    // What was made from either text before was not made from this one: keepFresh() says where it counts as if it were.
    ...(stood ? { confirmedRevision: number, confirmedHash: hash, majorRevision: number } : {}),
    ...(state === "approved"
      ? { approvedRevision: number, approvedHash: hash }
      : { approvedRevision: null, approvedHash: null }),
    changedAt: at,
  };
}

function saying(row: SegmentRow, content: Content = row.content): SegmentRow {
  const hash = contentHash(content);
  return { ...row, content, text: plainText(content), hash, revisionHash: hash };
}

/**
 * A text whose parts were all there, and made from the newest, is made from the joined one; any other is stale, and so
 * is what was made from a language that says something else now.
 */
function keepFresh(
  merged: readonly SegmentRow[],
  all: readonly (readonly SegmentRow[])[],
  changed: Language | undefined,
): SegmentRow[] {
  const isFresh = (rows: readonly SegmentRow[], language: string) => {
    const row = rows.find((one) => one.language === language);
    const basis = rows.find((one) => one.language === row?.basisLanguage);
    if (!row || row.omission) return row !== undefined;
    return row.state !== "empty" && basis?.confirmedHash === row.basisHash;
  };
  return merged.map((row) => {
    const basis = merged.find((one) => one.language === row.basisLanguage);
    if (!basis?.confirmedRevision) return row;
    if (row.basisLanguage !== changed && all.every((rows) => isFresh(rows, row.language)))
      return { ...row, basisRevision: basis.confirmedRevision, basisHash: basis.confirmedHash };
    return { ...row, basisRevision: Math.min(row.basisRevision ?? 0, basis.confirmedRevision - 1) };
  });
}
