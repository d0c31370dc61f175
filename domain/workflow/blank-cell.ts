import type { UnitKind } from "../segmentation/kinds.ts";
import type { State } from "./states.ts";

/** Whether a unit holds a place and asks for no text: a cell of a table that arrived empty, so that the columns stay. */
export const isBlankCell = (kind: UnitKind, source: { state: State; text: string } | undefined): boolean =>
  kind === "cell" && source?.state === "approved" && source.text === "";

/** The same in one language, where somebody may have written something in it after all. */
export function asksForNothing(
  kind: UnitKind,
  source: { state: State; text: string } | undefined,
  own: { state: State; text: string; omission?: unknown } | undefined,
): boolean {
  return isBlankCell(kind, source) && (own?.text ?? "") === "" && !own?.omission;
}
