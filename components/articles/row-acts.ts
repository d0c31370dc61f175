import {
  acceptRow,
  extendRow,
  leaveOutRow,
  linkRow,
  mergeRows,
  shiftDown,
  shiftUp,
  shortenRow,
  splitRow,
  unlinkRow,
} from "../../domain/alignment/edit-rows.ts";
import type { Row } from "../../domain/alignment/rows.ts";

export type EditRows = (rows: readonly Row[], at: number) => Row[];

/** What can be done to a row of an alignment, and by which key: the one at that place, whatever letter it writes. */
export const rowActs = [
  { id: "accept", key: "KeyA", edit: acceptRow },
  { id: "merge", key: "KeyM", edit: mergeRows },
  { id: "split", key: "KeyS", edit: splitRow },
  { id: "link", key: "KeyL", edit: linkRow },
  { id: "unlink", key: "KeyU", edit: unlinkRow },
  { id: "shiftDown", key: "KeyD", edit: shiftDown },
  { id: "shiftUp", key: "KeyF", edit: shiftUp },
  { id: "takeNext", key: "KeyT", edit: (rows, at) => extendRow(rows, at, "pieces") },
  { id: "giveLast", key: "KeyG", edit: (rows, at) => shortenRow(rows, at, "pieces") },
  { id: "takeUnit", key: "KeyY", edit: (rows, at) => extendRow(rows, at, "units") },
  { id: "giveUnit", key: "KeyH", edit: (rows, at) => shortenRow(rows, at, "units") },
  { id: "leaveOut", key: "KeyO", edit: leaveOutRow },
] as const satisfies readonly { id: string; key: `Key${string}`; edit: EditRows }[];
export type RowActId = (typeof rowActs)[number]["id"];

/** The keys that move among the rows, cut a paragraph, or take the last act back. */
export const cutKey = "KeyC";
export const nextOpenKey = "KeyN";

export const letterOf = (key: string) => key.slice("Key".length);

/** What an act makes of the rows; nothing where it is not possible. */
export function tried(edit: EditRows, rows: readonly Row[], at: number): Row[] | undefined {
  const next = edit(rows, at);
  const isSame = next.length === rows.length && next.every((row, index) => row === rows[index]);
  return isSame ? undefined : next;
}
