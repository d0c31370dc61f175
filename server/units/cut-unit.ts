import type { Db } from "../../db/client.ts";
import { addRevisions, listRevisionsOfUnit, type Revision } from "../../db/queries/revisions.ts";
import { addSegments, listSegmentsOfUnit, type SegmentRow, updateSegment } from "../../db/queries/segments.ts";
import { addUnits, type FoundUnit, makePlace } from "../../db/queries/units.ts";
import type { Weight } from "../../domain/alignment/revision-plan.ts";
import type { Content } from "../../domain/content/content.ts";
import { contentHash } from "../../domain/content/hash.ts";
import { isBlank, plainText } from "../../domain/content/plain-text.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import type { Cause } from "../../domain/workflow/revision.ts";
import type { UndoPart } from "../../domain/workflow/undo.ts";
import { cutUnlessKept } from "../segments/cut-revision.ts";
import { settledSource } from "../segments/settled-source.ts";
import { addedSegment, addedUnit, changedSegment, changedUnit } from "../undos/keep-undo.ts";
import { rebase } from "./rebase.ts";

/** What of a text stands in one of the units that were one. */
export interface Part {
  content: Content;
  /** Its text stands in the part before. */
  joined?: boolean;
}

interface CutUnit {
  /** The ids of the units that come behind the one that is cut. */
  ids: readonly string[];
  /** What of each language stands in each unit. */
  parts(row: SegmentRow): Part[];
  /** Whether the source says something else now; else what was fresh stays so. */
  weight: Weight;
  reason?: string | undefined;
}

/**
 * Makes several units of one, in every language at once. All of them keep the whole history; what was approved is
 * confirmed now. Gives how it is undone.
 */
export async function cutUnit(
  tx: Db,
  actor: Actor,
  at: Date,
  found: FoundUnit,
  { ids, parts, weight, reason }: CutUnit,
): Promise<UndoPart> {
  const { unit, article } = found;
  const before = await listSegmentsOfUnit(tx, unit.id);
  const rows = await keepAll(tx, actor, at, before);
  const history = await listRevisionsOfUnit(tx, unit.id);
  let behind = unit.id;
  for (const id of ids) {
    const place = await makePlace(tx, article.id, behind);
    await addUnits(tx, [{ ...unit, id, place, note: "", mergedInto: null }]);
    await addRevisions(
      tx,
      history.map((revision) => ({ ...revision, unit: id })),
    );
    behind = id;
  }
  const cut = rows.map((row) => ({ row, parts: parts(row), number: 1 + lastOf(history, row.language) }));
  const made = [unit.id, ...ids].map((id, nth) => {
    const children = cut.map(({ row, parts, number }) => {
      const child = childOf({ ...row, unit: id }, found, parts[nth]!, number, at);
      return weight === "none" || row.language !== article.source
        ? child
        : settledSource(actor, at, found.project, child, { revision: number, minor: weight === "minor" });
    });
    // What the source says anew is stale in what was made from it; elsewhere nothing but the cut has changed.
    return rebase(rows, children, weight === "none" ? undefined : article.source);
  });
  const [first = [], ...others] = made;
  for (const [i, row] of before.entries()) await updateSegment(tx, row, first[i]!);
  const added = others.flat().map((row) => ({ ...row, version: row.version + 1 }));
  await addSegments(tx, added);
  const about = { cause: "split" as const, minor: weight === "minor", reason, at };
  await addRevisions(
    tx,
    made.flat().map((row) => revisionOf(row, actor, about)),
  );
  return {
    segments: [...before.map((row, i) => changedSegment(row, first[i]!)), ...added.map(addedSegment)],
    units: [changedUnit(unit), ...ids.map((id) => addedUnit(id, unit.id))],
  };
}

/** What has been written since the last revision is kept in one, with whose words it is. */
export async function keepAll(tx: Db, actor: Actor, at: Date, rows: readonly SegmentRow[]): Promise<SegmentRow[]> {
  const kept: SegmentRow[] = [];
  for (const row of rows)
    kept.push({ ...row, ...(await cutUnlessKept(tx, row, { by: actor.member, cause: "author", at })) });
  return kept;
}

function childOf(
  row: SegmentRow,
  { article, project }: FoundUnit,
  { content, joined }: Part,
  number: number,
  at: Date,
): SegmentRow {
  const hash = contentHash(content);
  const blank = isBlank(content);
  const stood = row.confirmedHash === row.hash;
  const keepsApproval = row.state === "approved" && row.language === article.source && !project.sourceReview;
  const approval = keepsApproval ? { approvedRevision: number, approvedHash: hash } : noApproval;
  return {
    ...row,
    ...approval,
    content,
    text: plainText(content),
    hash,
    revision: number,
    revisionHash: hash,
    state: blank ? "empty" : row.state === "approved" && !keepsApproval ? "confirmed" : row.state,
    ...(stood ? { confirmedRevision: number, confirmedHash: hash } : {}),
    omission: joined && !row.omission ? { kind: "joined", reason: "" } : row.omission,
    changedAt: at,
  };
}

const noApproval = { approvedRevision: null, approvedHash: null, approvedBy: null, approvedAt: null };

export const lastOf = (history: readonly Revision[], language: Language): number =>
  Math.max(0, ...history.filter((revision) => revision.language === language).map((revision) => revision.number));

interface Cutting {
  cause: Cause;
  at: Date;
  minor?: boolean;
  reason?: string | undefined;
}

/** The revision that says how a segment stands after it was cut or joined. */
export function revisionOf(row: SegmentRow, actor: Actor, { cause, at, minor = false, reason }: Cutting) {
  const { unit, language, content, hash, writer, origin, basisLanguage, basisRevision, version } = row;
  const number = row.revision;
  return {
    unit,
    language,
    number,
    content,
    hash,
    author: writer,
    by: actor.member,
    origin,
    cause,
    reason: reason ?? null,
    minor,
    basisLanguage,
    basisRevision,
    version,
    at,
  };
}
