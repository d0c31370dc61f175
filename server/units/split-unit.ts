import type { Db } from "../../db/client.ts";
import { listEditions } from "../../db/queries/editions.ts";
import { addEvent } from "../../db/queries/events.ts";
import { addRevisions, listRevisionsOfUnit, type Revision } from "../../db/queries/revisions.ts";
import { addSegments, listSegmentsOfUnit, type SegmentRow, updateSegment } from "../../db/queries/segments.ts";
import { addUnits, type FoundUnit, makePlace } from "../../db/queries/units.ts";
import type { Content } from "../../domain/content/content.ts";
import { cutContent } from "../../domain/content/cut.ts";
import { contentHash } from "../../domain/content/hash.ts";
import { isBlank, plainText } from "../../domain/content/plain-text.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import type { Cause } from "../../domain/workflow/revision.ts";
import { act } from "../act.ts";
import { newId } from "../id.ts";
import { addedSegment, addedUnit, changedSegment, changedUnit, keepUndo } from "../undos/keep-undo.ts";
import { reachOpenUnit } from "./reach-unit.ts";
import { rebase } from "./rebase.ts";

/** Where each language's text is cut, as an offset into its plain text; one that is not named stays whole in the first part. */
export type Cuts = Record<Language, number>;

/**
 * Makes two units of one, in every language at once. Both keep the whole history; what was approved is confirmed now;
 * a translation that is not cut stands in the first part, and the second is joined to it. Nothing becomes stale.
 * @throws Refusal `notFound`, `forbidden`, `invalid` where a cut leaves nothing on one side, `notNow`
 */
export async function splitUnit(
  actor: Actor,
  id: string,
  at: Cuts,
): Promise<{ id: string; second: string; undo: string }> {
  const second = newId();
  return act(actor, async (tx, now) => {
    const found = await reachOpenUnit(tx, actor, id);
    await refuseIfSignedOff(tx, found);
    const rows = await listSegmentsOfUnit(tx, id);
    const history = await listRevisionsOfUnit(tx, id);
    const parts = rows.map((row) => partsOf(row, found, at[row.language]));

    await addUnits(tx, [
      { ...found.unit, id: second, place: await makePlace(tx, found.article.id, id), note: "", mergedInto: null },
    ]);
    await addRevisions(
      tx,
      history.map((revision) => ({ ...revision, unit: second })),
    );
    const numbered = parts.map((part) => ({ ...part, number: 1 + lastOf(history, part.row.language) }));
    const first = rebase(
      rows,
      numbered.map(({ row, first, number }) => childOf(row, found, first, number, now)),
    );
    const next = rebase(
      rows,
      numbered.map(({ row, next, number }) => childOf({ ...row, unit: second }, found, next, number, now)),
    );
    for (const [i, row] of rows.entries()) await updateSegment(tx, row, first[i]!);
    const added = next.map((row) => ({ ...row, version: row.version + 1 }));
    await addSegments(tx, added);
    await addRevisions(
      tx,
      [...first, ...next].map((row) => revisionOf(row, actor, "split", now)),
    );
    const about = { project: found.project.id, article: found.article.id };
    await addEvent(tx, actor, now, "unit.split", { ...about, unit: id, details: { second, at } });
    const part = {
      segments: [...rows.map((row, i) => changedSegment(row, first[i]!)), ...added.map(addedSegment)],
      units: [changedUnit(found.unit), addedUnit(second, id)],
    };
    return { id, second, undo: await keepUndo(tx, actor, now, { ...about, act: "unit.split" }, [part]) };
  });
}

interface Part {
  content: Content;
  joined?: boolean;
}

function partsOf(
  row: SegmentRow,
  { article }: FoundUnit,
  offset: number | undefined,
): { row: SegmentRow; first: Part; next: Part } {
  if (offset === undefined) {
    if (row.language === article.source) throw invalid("at", "required", { language: row.language });
    // Its text stands whole in the first part: the second is joined to it, if there is any.
    return { row, first: { content: row.content }, next: { content: [], joined: row.state !== "empty" } };
  }
  const [before, after] = cutContent(row.content, offset);
  if (isBlank(before) || isBlank(after)) throw invalid("at", "emptyPart", { language: row.language });
  return { row, first: { content: before }, next: { content: after } };
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

const lastOf = (history: readonly Revision[], language: Language): number =>
  Math.max(0, ...history.filter((revision) => revision.language === language).map((revision) => revision.number));

/** The revision that says how a segment stands after it was cut or joined. */
export function revisionOf(row: SegmentRow, actor: Actor, cause: Cause, at: Date) {
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
    minor: false,
    basisLanguage,
    basisRevision,
    version,
    at,
  };
}

/** The texts of a signed-off edition cannot be cut or joined. @throws Refusal `notNow` with the languages */
export async function refuseIfSignedOff(tx: Db, { article }: FoundUnit) {
  const signedOff = (await listEditions(tx, [article.id])).filter((edition) => edition.signedOffAt);
  if (signedOff.length > 0)
    throw new Refusal("notNow", { reason: "signedOff", languages: signedOff.map((edition) => edition.language) });
}
