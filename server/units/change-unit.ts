import type { Db } from "../../db/client.ts";
import { addEvent } from "../../db/queries/events.ts";
import { type FoundUnit, listUnits, makePlace, type UnitRow, updateUnit } from "../../db/queries/units.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import type { UnitKind } from "../../domain/segmentation/kinds.ts";
import type { UndoableAct } from "../../domain/workflow/undo.ts";
import { act } from "../act.ts";
import { changedUnit, keepUndo } from "../undos/keep-undo.ts";
import { reachOpenUnit, reachUnit } from "./reach-unit.ts";

export interface ChangeUnit {
  kind?: UnitKind | undefined;
  level?: number | undefined;
  /** For those who translate it. */
  note?: string | undefined;
}
/** A unit that was changed, and by which that can be undone; nothing can, where nothing was. */
export interface ChangedUnit {
  id: string;
  undo?: string;
}
const longestNote = 5_000;

/** Makes a unit something else, or leaves a note at it. @throws Refusal `notFound`, `forbidden`, `invalid`, `notNow` */
export function changeUnit(actor: Actor, id: string, input: ChangeUnit): Promise<ChangedUnit> {
  return act(actor, async (tx, at) => {
    const found = await reachOpenUnit(tx, actor, id);
    if (input.note !== undefined && input.note.length > longestNote)
      throw invalid("note", "tooLong", { most: longestNote });
    const change = {
      ...(input.kind === undefined
        ? {}
        : { kind: input.kind, level: input.kind === "heading" ? (input.level ?? 2) : null }),
      ...(input.kind === undefined && input.level !== undefined ? { level: input.level } : {}),
      ...(input.note === undefined ? {} : { note: input.note.trim() }),
    };
    if (Object.keys(change).length === 0) return { id };
    return changeColumns(tx, actor, at, found, { act: "unit.change", change, details: change });
  });
}

/** Takes a unit out of the article, in every language; it is kept, and can be restored. @throws Refusal `notFound`, `forbidden`, `notNow` */
export function removeUnit(actor: Actor, id: string): Promise<ChangedUnit> {
  return act(actor, async (tx, at) => {
    const found = await reachOpenUnit(tx, actor, id);
    return changeColumns(tx, actor, at, found, { act: "unit.remove", change: { removedAt: at } });
  });
}

/** Puts a removed unit back where it was, with all its texts. @throws Refusal `notFound`, `forbidden`, `notNow` */
export function restoreUnit(actor: Actor, id: string): Promise<ChangedUnit> {
  return act(actor, async (tx, at) => {
    const found = await reachUnit(tx, actor, id);
    if (!found.unit.removedAt || found.article.archivedAt) throw new Refusal("notNow");
    return changeColumns(tx, actor, at, found, {
      act: "unit.restore",
      change: { removedAt: null, mergedInto: null },
    });
  });
}

interface ColumnChange {
  act: UndoableAct;
  change: Partial<UnitRow>;
  details?: Record<string, unknown>;
}

async function changeColumns(
  tx: Db,
  actor: Actor,
  at: Date,
  { unit, article, project }: FoundUnit,
  { act, change, details = {} }: ColumnChange,
): Promise<ChangedUnit> {
  await updateUnit(tx, unit.id, change);
  const about = { project: project.id, article: article.id };
  await addEvent(tx, actor, at, act, { ...about, unit: unit.id, details });
  const part = { segments: [], units: [changedUnit(unit, { ...unit, ...change })] };
  return { id: unit.id, undo: await keepUndo(tx, actor, at, { ...about, act }, [part]) };
}

/** Puts a unit behind another one, or before all. @throws Refusal `notFound`, `forbidden`, `invalid`, `notNow` */
export function moveUnit(actor: Actor, id: string, after: string | undefined): Promise<ChangedUnit> {
  return act(actor, async (tx, at) => {
    const { article, project } = await reachOpenUnit(tx, actor, id);
    const before = await listUnits(tx, article.id);
    const known = after === undefined || before.some((unit) => unit.id === after);
    if (!known || after === id) throw invalid("after", "unknownUnit");
    await updateUnit(tx, id, { place: await makePlace(tx, article.id, after) });
    const about = { project: project.id, article: article.id };
    await addEvent(tx, actor, at, "unit.move", { ...about, unit: id, details: { after: after ?? null } });
    // Where no room was left, others have got another place too.
    const now = new Map((await listUnits(tx, article.id)).map((unit) => [unit.id, unit]));
    const moved = before.filter((unit) => now.get(unit.id)!.place !== unit.place);
    const part = { segments: [], units: moved.map((unit) => changedUnit(unit, now.get(unit.id)!)) };
    return { id, undo: await keepUndo(tx, actor, at, { ...about, act: "unit.move" }, [part]) };
  });
}
