import { addEvent } from "../../db/queries/events.ts";
import { addRevisions, listRevisionsOfUnit } from "../../db/queries/revisions.ts";
import { addSegments, listSegmentsOfUnit, type SegmentRow, updateSegment } from "../../db/queries/segments.ts";
import { findNeighbour, updateUnit } from "../../db/queries/units.ts";
import { longestText, noContent } from "../../domain/content/content.ts";
import { joinContent } from "../../domain/content/cut.ts";
import { contentHash } from "../../domain/content/hash.ts";
import { isBlank, plainText } from "../../domain/content/plain-text.ts";
import { writingOf } from "../../domain/language/writing.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { Refusal } from "../../domain/refusal.ts";
import { lowerState } from "../../domain/workflow/states.ts";
import type { ChangedSegment } from "../../domain/workflow/undo.ts";
import { act } from "../act.ts";
import { addedSegment, changedSegment, changedUnit, keepUndo } from "../undos/keep-undo.ts";
import { reachOpenUnit } from "./reach-unit.ts";
import { refuseIfSignedOff, revisionOf } from "./split-unit.ts";

/**
 * Makes one unit of a unit and the one behind it, in every language. The second is kept, hidden, with its history;
 * the state of each text is the lower of the two. What was fresh on both sides stays so.
 * @throws Refusal `notFound`, `forbidden`, `notNow` where there is none behind it, `tooLarge`
 */
export function mergeUnits(actor: Actor, id: string): Promise<{ id: string; merged: string; undo: string }> {
  return act(actor, async (tx, at) => {
    const found = await reachOpenUnit(tx, actor, id);
    const second = await findNeighbour(tx, found.unit, "after");
    if (!second) throw new Refusal("notNow", { reason: "noNext" });
    await refuseIfSignedOff(tx, found);
    const rows = await listSegmentsOfUnit(tx, id);
    const others = await listSegmentsOfUnit(tx, second.id);
    const history = await listRevisionsOfUnit(tx, id);

    const merged: SegmentRow[] = [];
    for (const language of found.article.languages) {
      const here = rows.find((row) => row.language === language);
      const there = others.find((row) => row.language === language);
      if (!there) continue;
      const last = Math.max(
        0,
        ...history.filter((revision) => revision.language === language).map((revision) => revision.number),
      );
      merged.push(joined(here, { ...there, unit: id }, last + 1, at));
    }
    const changed: ChangedSegment[] = [];
    for (const row of keepFresh(merged, rows, others)) {
      if (row.text.length > longestText) throw new Refusal("tooLarge", { field: "content", most: longestText });
      const here = rows.find((one) => one.language === row.language);
      if (here) await updateSegment(tx, here, row);
      else await addSegments(tx, [{ ...row, version: 1 }]);
      changed.push(here ? changedSegment(here, row) : addedSegment({ ...row, version: 1 }));
      await addRevisions(tx, [revisionOf(row, actor, "merge", at)]);
    }
    const hidden = { removedAt: at, mergedInto: id };
    await updateUnit(tx, second.id, hidden);
    const about = { project: found.project.id, article: found.article.id };
    await addEvent(tx, actor, at, "unit.merge", { ...about, unit: id, details: { merged: second.id } });
    const part = {
      segments: changed,
      units: [changedUnit(found.unit), changedUnit(second, { ...second, ...hidden })],
    };
    return { id, merged: second.id, undo: await keepUndo(tx, actor, at, { ...about, act: "unit.merge" }, [part]) };
  });
}

/** What stands in the unit that stays. A slot that is omitted brings no text of its own. */
function joined(here: SegmentRow | undefined, there: SegmentRow, number: number, at: Date): SegmentRow {
  const [first, second] = [here && !here.omission ? here : undefined, there.omission ? undefined : there];
  const content = joinContent(
    first?.content ?? noContent,
    second?.content ?? noContent,
    writingOf(there.language).space,
  );
  const hash = contentHash(content);
  const lead = first ?? second ?? here ?? there;
  const lower = first && second ? lowerState(first.state, second.state) : lead.state;
  const state = isBlank(content) ? "empty" : lower === "empty" ? "draft" : lower;
  const stood = [first, second].every((row) => !row || row.confirmedHash === row.hash);
  return {
    ...lead,
    version: here?.version ?? 0,
    content,
    text: plainText(content),
    hash,
    state,
    omission: first || second ? null : lead.omission,
    revision: number,
    revisionHash: hash,
    authors: [...new Set([...(first?.authors ?? []), ...(second?.authors ?? [])])],
    // What was made from either text before was not made from this one: keepFresh() says where it counts as if it were.
    ...(stood ? { confirmedRevision: number, confirmedHash: hash, majorRevision: number } : {}),
    ...(state === "approved"
      ? { approvedRevision: number, approvedHash: hash }
      : { approvedRevision: null, approvedHash: null }),
    changedAt: at,
  };
}

/** A text whose parts were both there, and made from the newest, is made from the joined one; any other is stale. */
function keepFresh(
  merged: readonly SegmentRow[],
  rows: readonly SegmentRow[],
  others: readonly SegmentRow[],
): SegmentRow[] {
  const isFresh = (all: readonly SegmentRow[], language: string) => {
    const row = all.find((one) => one.language === language);
    const basis = all.find((one) => one.language === row?.basisLanguage);
    if (!row || row.omission) return row !== undefined;
    return row.state !== "empty" && basis?.confirmedHash === row.basisHash;
  };
  return merged.map((row) => {
    const basis = merged.find((one) => one.language === row.basisLanguage);
    if (!basis?.confirmedRevision) return row;
    if (isFresh(rows, row.language) && isFresh(others, row.language)) {
      return { ...row, basisRevision: basis.confirmedRevision, basisHash: basis.confirmedHash };
    }
    return { ...row, basisRevision: Math.min(row.basisRevision ?? 0, basis.confirmedRevision - 1) };
  });
}
