import type { Db } from "../../db/client.ts";
import type { SegmentRow } from "../../db/queries/segments.ts";
import { addUndo } from "../../db/queries/undos.ts";
import type { UnitRow } from "../../db/queries/units.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import type { ChangedSegment, ChangedUnit, UndoableAct, UndoPart } from "../../domain/workflow/undo.ts";
import { newId } from "../id.ts";

/** What an act did to a segment; `after` as the act wrote it, which raised its version by one. */
export function changedSegment(before: SegmentRow, after: SegmentRow): ChangedSegment {
  const { unit, language, version } = before;
  return { unit, language, version: version + 1, before: columnsThatDiffer(before, after, ["version", "changedAt"]) };
}

/** A segment in which the act wrote first. */
export const addedSegment = ({
  unit,
  language,
  version,
}: Pick<SegmentRow, "unit" | "language" | "version">): ChangedSegment => ({ unit, language, version, before: null });

/** What an act did to a unit; nothing, where it rests on the unit's standing in the article. */
export function changedUnit(before: UnitRow, after: UnitRow = before): ChangedUnit {
  const old = columnsThatDiffer(before, after);
  const left = columnsThatDiffer(after, before);
  return { id: after.id, before: old, after: { removedAt: after.removedAt, ...left } };
}

/** A unit that an act added: out of another one, where it holds a part of what that held. */
export const addedUnit = (id: string, from?: string): ChangedUnit => ({
  id,
  before: null,
  after: { removedAt: null },
  ...(from ? { from } : {}),
});

/** Keeps how an act is undone. Gives the id by which whoever did it can ask for that. */
export async function keepUndo(
  tx: Db,
  actor: Actor,
  at: Date,
  about: { act: UndoableAct; project: string; article: string },
  parts: UndoPart[],
): Promise<string> {
  const id = newId();
  await addUndo(tx, { id, member: actor.member, at, ...about, parts });
  return id;
}

function columnsThatDiffer<T extends object>(of: T, other: T, but: (keyof T)[] = []): Record<string, unknown> {
  const names = (Object.keys(of) as (keyof T)[]).filter((name) => !but.includes(name));
  const differing = names.filter((name) => JSON.stringify(of[name]) !== JSON.stringify(other[name]));
  return Object.fromEntries(differing.map((name) => [name, of[name]]));
}
