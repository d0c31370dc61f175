import type { Content } from "../../domain/content/content.ts";
import type { Block } from "../../domain/segmentation/block.ts";
import type { UnitKind } from "../../domain/segmentation/kinds.ts";

/** A paragraph of the translation, with a name of its own. */
export interface Piece {
  key: number;
  kind: UnitKind;
  content: Content;
}
/** What lies beside one unit: nothing, one paragraph, or several joined; or its text stands in the unit above. */
export interface Cell {
  pieces: readonly Piece[];
  joined?: boolean;
}
export type Lane = readonly Cell[];

const nothing: Cell = { pieces: [] };
const headKinds: readonly UnitKind[] = ["headline", "standfirst", "byline"];

/** The paragraphs of a translation beside the units, in order; what is only in one of the two heads leaves a gap. */
export function layBeside(
  units: readonly { kind: UnitKind }[],
  blocks: readonly Pick<Block, "kind" | "content">[],
): Cell[] {
  const pieces = blocks.map(({ kind, content }, key): Piece => ({ key, kind, content }));
  const lane: Cell[] = [];
  for (const unit of units) {
    const next = pieces[0];
    const belongs = next && (!headKinds.includes(unit.kind) || next.kind === unit.kind);
    lane.push(belongs ? { pieces: [pieces.shift()!] } : nothing);
  }
  return [...lane, ...pieces.map((piece): Cell => ({ pieces: [piece] }))];
}

/** Makes room beside a unit: its paragraph and all below go down by one. */
export const shiftDown = (lane: Lane, index: number): Cell[] => trimmed(lane.toSpliced(index, 0, nothing));

/** Closes the gap above: a paragraph and all below go up by one. Nothing happens where there is no gap. */
export const shiftUp = (lane: Lane, index: number): Cell[] =>
  isGap(lane[index - 1]) ? lane.toSpliced(index - 1, 1) : [...lane];

/** Joins a paragraph to the one above, as a second paragraph of the same unit; what is below goes up. */
export function join(lane: Lane, index: number): Cell[] {
  const [above, here] = [lane[index - 1], lane[index]];
  if (!above || !here || here.pieces.length === 0) return [...lane];
  return lane.toSpliced(index - 1, 2, { pieces: [...above.pieces, ...here.pieces] });
}

/** Takes the last of several joined paragraphs apart again; what is below goes down. */
export function separate(lane: Lane, index: number): Cell[] {
  const here = lane[index];
  const last = here?.pieces.at(-1);
  if (!here || !last || here.pieces.length < 2) return [...lane];
  return lane.toSpliced(index, 1, { pieces: here.pieces.slice(0, -1) }, { pieces: [last] });
}

/** Leaves what lies there out; what is below goes up. */
export const leaveOut = (lane: Lane, index: number): Cell[] => lane.toSpliced(index, 1);

/** Takes what was left out in again, where it was. */
export const takeBack = (lane: Lane, cell: Cell, index: number): Cell[] => lane.toSpliced(index, 0, cell);

/** Says of a gap that its text stands in the unit above; or no longer. */
export function toggleJoined(lane: Lane, index: number): Cell[] {
  const here = lane[index];
  return isGap(here) ? lane.with(index, { pieces: [], joined: !here?.joined }) : [...lane];
}

export const isGap = (cell: Cell | undefined): boolean => cell !== undefined && cell.pieces.length === 0;

/** Without gaps at the end: they stand beside nothing. */
function trimmed(lane: Cell[]): Cell[] {
  const last = lane.findLastIndex((cell) => !isGap(cell) || cell.joined);
  return lane.slice(0, last + 1);
}
