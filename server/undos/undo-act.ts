import type { Db } from "../../db/client.ts";
import { listEditions } from "../../db/queries/editions.ts";
import { addEvent } from "../../db/queries/events.ts";
import { listSegmentsOfUnits, type SegmentRow } from "../../db/queries/segments.ts";
import { findUndo, setUndoUsed, type UndoRow } from "../../db/queries/undos.ts";
import { listUnits, partSharedPlaces, type UnitRow, updateUnit } from "../../db/queries/units.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { Refusal } from "../../domain/refusal.ts";
import { type ChangedUnit, rightToUndo, type UndoPart, undoableFor } from "../../domain/workflow/undo.ts";
import { act } from "../act.ts";
import { reachArticle } from "../articles/load-article.ts";
import { changedSegment, changedUnit, keepUndo } from "./keep-undo.ts";
import { putSegmentBack } from "./put-segment-back.ts";

export interface Undone {
  id: string;
  article: string;
  /** How many parts of the act were put back; what belongs together is one. */
  restored: number;
  /** What has been changed since, and stays as it is now. */
  kept: { unit: string; language?: Language }[];
  /** By which what was put back can be done again. */
  undo?: string;
}

/**
 * Undoes an act of one's own of the last day: what is still as the act left it becomes what it was, and the history says
 * so. What somebody has changed since stays, and is named.
 * @throws Refusal `notFound`, `forbidden` where the right to it is gone, `notNow` once it is undone, too late or archived
 */
export function undoAct(actor: Actor, id: string): Promise<Undone> {
  return act(actor, async (tx, at) => {
    const { undo, article, project } = await reachUndo(tx, actor, id);
    refuseUnlessOpen(undo, at);
    if (article.archivedAt) throw new Refusal("notNow");

    const standing = await loadStanding(tx, undo);
    const [open, kept] = partition(undo.parts, (part) => standsAsLeft(part, standing));
    const back: UndoPart[] = [];
    for (const part of open) back.push(await putBack(tx, actor, at, part, standing));
    const left = { id, article: article.id, restored: open.length, kept: kept.flatMap(placesIn) };
    if (open.length === 0) return left;
    if (back.some(({ units }) => units.length > 0)) await partSharedPlaces(tx, article.id);
    await setUndoUsed(tx, id, at);
    await addEvent(tx, actor, at, "article.undo", {
      project: project.id,
      article: article.id,
      details: { act: undo.act, restored: open.length, kept: kept.length },
    });
    const about = { act: undo.act, project: project.id, article: article.id };
    return { ...left, undo: await keepUndo(tx, actor, at, about, back) };
  });
}

/** An act of one's own that can be undone. @throws Refusal `notFound`, `forbidden` where the right to it is gone */
export async function reachUndo(db: Db, actor: Actor, id: string) {
  const undo = await findUndo(db, id);
  if (!undo || undo.member !== actor.member) throw new Refusal("notFound");
  const { article, project } = await reachArticle(db, actor, "article.read", undo.article);
  refuseUnlessMay(actor, undo, { project: project.id, source: article.source });
  return { undo, article, project };
}

function refuseUnlessOpen({ usedAt, at }: UndoRow, now: Date) {
  if (usedAt) throw new Refusal("notNow", { reason: "undone" });
  if (now.getTime() - at.getTime() > undoableFor) throw new Refusal("notNow", { reason: "tooLate" });
}

function refuseUnlessMay(actor: Actor, { act, parts }: UndoRow, about: { project: string; source: Language }) {
  const languages = new Set(parts.flatMap(({ segments }) => segments.map(({ language }) => language)));
  for (const language of languages.size > 0 ? languages : [about.source]) {
    const there = { ...about, language };
    if (!can(actor, rightToUndo[act], there)) throw new Refusal("forbidden");
  }
}

/** How what the act changed stands now. */
interface Standing {
  units: Map<string, UnitRow>;
  segments: Map<string, SegmentRow[]>;
  signedOff: Set<Language>;
}

async function loadStanding(tx: Db, { article, parts }: UndoRow): Promise<Standing> {
  const units = new Map((await listUnits(tx, article)).map((unit) => [unit.id, unit]));
  const ids = new Set(
    parts.flatMap((part) => [...part.segments.map(({ unit }) => unit), ...part.units.map((u) => u.id)]),
  );
  const segments = Map.groupBy(await listSegmentsOfUnits(tx, [...ids]), ({ unit }) => unit);
  const editions = await listEditions(tx, [article]);
  return {
    units,
    segments,
    signedOff: new Set(editions.filter(({ signedOffAt }) => signedOffAt).map(({ language }) => language)),
  };
}

function standsAsLeft(part: UndoPart, { units, segments, signedOff }: Standing): boolean {
  const rowsOf = (unit: string) => segments.get(unit) ?? [];
  return (
    part.segments.every(
      ({ unit, language, version }) =>
        !signedOff.has(language) && rowsOf(unit).some((row) => row.language === language && row.version === version),
    ) &&
    part.units.every(({ id, before, after }) => {
      const unit = units.get(id);
      const asLeft = unit !== undefined && Object.entries(after).every(([name, value]) => sameValue(unit, name, value));
      // Of a unit that the act added nothing may be lost: neither a text that was written since.
      const written = part.segments.filter((changed) => changed.unit === id).length;
      return asLeft && (before !== null || rowsOf(id).length === written);
    })
  );
}

/** Times were kept as text. */
const sameValue = (unit: UnitRow, name: string, value: unknown) =>
  JSON.stringify(unit[name as keyof UnitRow] ?? null) === JSON.stringify(value ?? null);

async function putBack(tx: Db, actor: Actor, at: Date, part: UndoPart, standing: Standing): Promise<UndoPart> {
  const done: UndoPart = { segments: [], units: [] };
  // A unit that the act added is hidden with its texts.
  const added = new Set(part.units.filter(({ before }) => before === null).map(({ id }) => id));
  const inPlace = part.segments.filter(({ unit }) => !added.has(unit));
  for (const [unit, changes] of Map.groupBy(inPlace, (change) => change.unit)) {
    const rows = standing.segments.get(unit) ?? [];
    for (const { before, after } of await putSegmentBack(tx, actor, at, rows, changes))
      done.segments.push(changedSegment(before, after));
  }
  for (const changed of part.units) {
    const unit = standing.units.get(changed.id)!;
    const change = columnsBack(changed, at);
    if (Object.keys(change).length > 0) await updateUnit(tx, unit.id, change);
    done.units.push(changedUnit(unit, { ...unit, ...change }));
  }
  return done;
}

function columnsBack({ before, from }: ChangedUnit, at: Date): Partial<UnitRow> {
  // What was added is hidden and kept; talk about it is found where its text has gone.
  if (before === null) return { removedAt: at, mergedInto: from ?? null };
  const { removedAt } = before as { removedAt?: string | null };
  return {
    ...(before as Partial<UnitRow>),
    ...(removedAt === undefined ? {} : { removedAt: removedAt ? new Date(removedAt) : null }),
  };
}

function placesIn({ segments, units }: UndoPart): Undone["kept"] {
  return segments.length > 0
    ? segments.map(({ unit, language }) => ({ unit, language }))
    : units.map(({ id }) => ({ unit: id }));
}

function partition<T>(all: readonly T[], holds: (one: T) => boolean): [T[], T[]] {
  const parted: [T[], T[]] = [[], []];
  for (const one of all) parted[holds(one) ? 0 : 1].push(one);
  return parted;
}
