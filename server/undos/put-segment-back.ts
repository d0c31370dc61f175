import type { Db } from "../../db/client.ts";
import { addRevisions, findRevision, nextRevisionNumber } from "../../db/queries/revisions.ts";
import { type SegmentRow, updateSegment } from "../../db/queries/segments.ts";
import { noContent } from "../../domain/content/content.ts";
import { contentHash } from "../../domain/content/hash.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import type { ChangedSegment } from "../../domain/workflow/undo.ts";
import { cutRevision } from "../segments/cut-revision.ts";
import { noBasis } from "../segments/find-basis.ts";
import { newSegment } from "../segments/save-segment.ts";

interface PutBack {
  before: SegmentRow;
  after: SegmentRow;
}

/** Makes the segments of one unit what they were before an act. Their histories go on: a revision says that it was undone. */
export async function putSegmentBack(
  tx: Db,
  actor: Actor,
  at: Date,
  rows: readonly SegmentRow[],
  changes: readonly ChangedSegment[],
): Promise<PutBack[]> {
  const back: PutBack[] = [];
  for (const change of changes) {
    const row = rows.find(({ language }) => language === change.language)!;
    const was: SegmentRow = {
      ...row,
      ...(change.before === null ? nothing(row) : revived(change.before)),
      changedAt: at,
    };
    // Where the act cut no revision it changed no text.
    const after = was.revision === row.revision ? was : await withHistory(tx, actor, at, row, was);
    back.push({ before: row, after });
  }
  const all = rows.map((row) => back.find(({ before }) => before === row)?.after ?? row);
  for (const one of back) {
    one.after = { ...one.after, majorRevision: majorRevisionOf(one, all) };
    await updateSegment(tx, one.before, one.after);
  }
  return back;
}

/** A slot in which the act wrote first: it is empty again. */
function nothing({ unit, language, article, writer }: SegmentRow): Partial<SegmentRow> {
  const place = { unit: { id: unit }, language, article: { id: article } };
  const empty = { content: noContent, text: "", hash: contentHash(noContent), state: "empty" as const, writer };
  return { ...newSegment(place), ...noBasis, ...empty };
}

/** As columns hold it: times were kept as text. */
function revived(columns: Record<string, unknown>): Partial<SegmentRow> {
  const { approvedAt, ...rest } = columns as Partial<SegmentRow>;
  return { ...rest, ...(approvedAt === undefined ? {} : { approvedAt: approvedAt && new Date(approvedAt) }) };
}

async function withHistory(tx: Db, actor: Actor, at: Date, row: SegmentRow, was: SegmentRow): Promise<SegmentRow> {
  const undone = { by: actor.member, cause: "undo", at } as const;
  const confirms = was.confirmedHash !== null && was.confirmedHash !== row.confirmedHash;
  let { confirmedRevision } = was;
  if (confirms && was.confirmedHash !== was.hash) {
    // A draft over a confirmed text: what was made from that is to know that it stands again.
    const confirmed = await findRevision(tx, was.unit, was.language, was.confirmedRevision ?? 0);
    confirmedRevision = await nextRevisionNumber(tx, was.unit, was.language);
    if (confirmed)
      await addRevisions(tx, [{ ...confirmed, number: confirmedRevision, ...undone, version: row.version }]);
  }
  const cut = await cutRevision(tx, { ...was, version: row.version + 1 }, undone);
  if (confirms && was.confirmedHash === was.hash) confirmedRevision = cut.revision;
  return { ...was, ...cut, confirmedRevision };
}

/** Somebody may have made a text from the one that is undone: that one is stale by more than form. */
function majorRevisionOf({ before, after }: PutBack, all: readonly SegmentRow[]): number {
  if (after.confirmedHash === before.confirmedHash || !after.confirmedRevision) return after.majorRevision;
  const made = all.some(
    ({ basisLanguage, basisRevision }) =>
      basisLanguage === after.language && basisRevision === before.confirmedRevision,
  );
  return made && before.majorRevision !== after.majorRevision ? after.confirmedRevision : after.majorRevision;
}
