import { addEvent } from "../../db/queries/events.ts";
import { listUnits, makePlace, updateUnit } from "../../db/queries/units.ts";
import { parseNote } from "../../domain/content/parse-lines.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import type { UnitKind } from "../../domain/segmentation/kinds.ts";
import { act } from "../act.ts";
import { reachOpenUnit, reachUnit } from "./reach-unit.ts";

export interface ChangeUnit {
  kind?: UnitKind | undefined;
  level?: number | undefined;
  /** For those who translate it. */
  note?: string | undefined;
}
const longestNote = 5_000;

/** Makes a unit something else, or leaves a note at it. @throws Refusal `notFound`, `forbidden`, `invalid`, `notNow` */
export function changeUnit(actor: Actor, id: string, input: ChangeUnit): Promise<{ id: string }> {
  return act(actor, async (tx, at) => {
    const { article, project } = await reachOpenUnit(tx, actor, id);
    const change = {
      ...(input.kind === undefined
        ? {}
        : { kind: input.kind, level: input.kind === "heading" ? (input.level ?? 2) : null }),
      ...(input.kind === undefined && input.level !== undefined ? { level: input.level } : {}),
      ...(input.note === undefined ? {} : { note: parseNote(input.note, "note", longestNote) }),
    };
    if (Object.keys(change).length === 0) return { id };
    await updateUnit(tx, id, change);
    await addEvent(tx, actor, at, "unit.change", {
      project: project.id,
      article: article.id,
      unit: id,
      details: change,
    });
    return { id };
  });
}

/** Takes a unit out of the article, in every language; it is kept, and can be restored. @throws Refusal `notFound`, `forbidden`, `notNow` */
export function removeUnit(actor: Actor, id: string): Promise<{ id: string }> {
  return act(actor, async (tx, at) => {
    const { article, project } = await reachOpenUnit(tx, actor, id);
    await updateUnit(tx, id, { removedAt: at });
    await addEvent(tx, actor, at, "unit.remove", { project: project.id, article: article.id, unit: id });
    return { id };
  });
}

/** Puts a removed unit back where it was, with all its texts. @throws Refusal `notFound`, `forbidden`, `notNow` */
export function restoreUnit(actor: Actor, id: string): Promise<{ id: string }> {
  return act(actor, async (tx, at) => {
    const { unit, article, project } = await reachUnit(tx, actor, id);
    if (!unit.removedAt || article.archivedAt) throw new Refusal("notNow");
    await updateUnit(tx, id, { removedAt: null, mergedInto: null });
    await addEvent(tx, actor, at, "unit.restore", { project: project.id, article: article.id, unit: id });
    return { id };
  });
}

/** Puts a unit behind another one, or before all. @throws Refusal `notFound`, `forbidden`, `invalid`, `notNow` */
export function moveUnit(actor: Actor, id: string, after: string | undefined): Promise<{ id: string }> {
  return act(actor, async (tx, at) => {
    const { article, project } = await reachOpenUnit(tx, actor, id);
    const known = after === undefined || (await listUnits(tx, article.id)).some((unit) => unit.id === after);
    if (!known || after === id) throw invalid("after", "unknownUnit");
    await updateUnit(tx, id, { place: await makePlace(tx, article.id, after) });
    await addEvent(tx, actor, at, "unit.move", {
      project: project.id,
      article: article.id,
      unit: id,
      details: { after: after ?? null },
    });
    return { id };
  });
}
