import { cutContent } from "../content/cut.ts";
import { isBlank } from "../content/plain-text.ts";
import type { Piece, Row } from "./rows.ts";

// What a person can do to an alignment, row by row. Every unit and every piece stays in one row, and in its order: no act
// loses text or crosses two links. An act that is not possible gives the rows as they were.

export type Side = "units" | "pieces";

const made = (units: string[], pieces: Piece[]): Row => ({ units, pieces, score: 1 });
const replaced = (rows: readonly Row[], at: number, count: number, next: readonly Row[]): Row[] => [
  ...rows.slice(0, at),
  ...next.filter(({ units, pieces }) => units.length + pieces.length > 0),
  ...rows.slice(at + count),
];

/** Puts a row and the next one together: what says the same stands in one row. */
export function mergeRows(rows: readonly Row[], at: number): Row[] {
  const [here, next] = [rows[at], rows[at + 1]];
  if (!here || !next) return [...rows];
  return replaced(rows, at, 2, [made([...here.units, ...next.units], [...here.pieces, ...next.pieces])]);
}

/** Takes to a row the first of the next one, on one side only. */
export function extendRow(rows: readonly Row[], at: number, side: Side): Row[] {
  const here = rows[at];
  const from = rows.findIndex((row, index) => index > at && row[side].length > 0);
  if (!here || from < 0) return [...rows];
  // What lies between has nothing on this side.
  const [units, pieces] =
    side === "units"
      ? [[...here.units, rows[from]!.units[0]!], here.pieces]
      : [here.units, [...here.pieces, rows[from]!.pieces[0]!]];
  const next = rows[from]!;
  const rest = side === "units" ? { ...next, units: next.units.slice(1) } : { ...next, pieces: next.pieces.slice(1) };
  return [
    ...rows.slice(0, at),
    made(units, pieces),
    ...replaced(rows.slice(at + 1, from + 1), from - at - 1, 1, [rest]),
    ...rows.slice(from + 1),
  ];
}

/** Gives the last of a row to one of its own behind it, on one side only. */
export function shortenRow(rows: readonly Row[], at: number, side: Side): Row[] {
  const here = rows[at];
  if (!here || here[side].length < 2) return [...rows];
  const [kept, given] = [here[side].slice(0, -1), here[side].slice(-1)];
  const next =
    side === "units"
      ? [made(kept as string[], here.pieces), made(given as string[], [])]
      : [made(here.units, kept as Piece[]), made([], given as Piece[])];
  return replaced(rows, at, 1, next);
}

/** Parts what is linked: the units get no text, and the pieces no unit. */
export function unlinkRow(rows: readonly Row[], at: number): Row[] {
  const here = rows[at];
  if (!here || here.units.length === 0 || here.pieces.length === 0) return [...rows];
  return replaced(rows, at, 1, [made(here.units, []), made([], here.pieces)]);
}

/** Links a row that has one side only with the nearest one that has only the other, if nothing linked lies between. */
export function linkRow(rows: readonly Row[], at: number): Row[] {
  const here = rows[at];
  if (!here || (here.units.length > 0 && here.pieces.length > 0)) return [...rows];
  const missing: Side = here.units.length === 0 ? "units" : "pieces";
  const other = [at + 1, at - 1].find((index) => {
    const row = rows[index];
    return row !== undefined && row[missing].length > 0 && row[missing === "units" ? "pieces" : "units"].length === 0;
  });
  return other === undefined ? [...rows] : mergeRows(rows, Math.min(at, other));
}

/** Shifts the pieces of this row and all behind it down by one: until a row that has no piece takes them up. */
export function shiftDown(rows: readonly Row[], at: number): Row[] {
  if (!rows[at] || rows[at].pieces.length === 0) return [...rows];
  const gap = rows.findIndex((row, index) => index > at && row.pieces.length === 0);
  const end = gap < 0 ? rows.length : gap;
  const shifted = rows
    .slice(at, end + 1)
    .map((row, nth) => made(row.units, nth === 0 ? [] : rows[at + nth - 1]!.pieces));
  const last = gap < 0 ? [made([], rows[end - 1]!.pieces)] : [];
  return [...rows.slice(0, at), ...shifted, ...last].concat(rows.slice(end + 1)).filter(isSomething);
}

/** Shifts the pieces of this row and all behind it up by one: the row above takes the first of them, beside its own. */
export function shiftUp(rows: readonly Row[], at: number): Row[] {
  const [above, here] = [rows[at - 1], rows[at]];
  if (!above || !here || here.pieces.length === 0) return [...rows];
  const gap = rows.findIndex((row, index) => index > at && row.pieces.length === 0);
  const end = gap < 0 ? rows.length : gap;
  const shifted = rows
    .slice(at, end)
    .map((row, nth, all) => made(row.units, nth + 1 < all.length ? all[nth + 1]!.pieces : []));
  return replaced(rows, at - 1, end - at + 1, [made(above.units, [...above.pieces, ...here.pieces]), ...shifted]);
}

const isSomething = ({ units, pieces }: Row) => units.length + pieces.length > 0;

/** Cuts a piece in two at an offset into its text; the second part stands behind the first, in the same row. */
export function cutPiece(rows: readonly Row[], at: number, { key, offset }: { key: string; offset: number }): Row[] {
  const here = rows[at];
  const index = here?.pieces.findIndex((piece) => piece.key === key) ?? -1;
  if (!here || index < 0) return [...rows];
  const [before, after] = cutContent(here.pieces[index]!.content, offset);
  if (isBlank(before) || isBlank(after)) return [...rows];
  const pieces = here.pieces.toSpliced(index, 1, { key, content: before }, { key: `${key}.${offset}`, content: after });
  return replaced(rows, at, 1, [{ ...here, pieces, score: 1 }]);
}

/** Makes one row of each unit and piece that stand in this one, in their turn. */
export function splitRow(rows: readonly Row[], at: number): Row[] {
  const here = rows[at];
  if (!here || here.units.length + here.pieces.length < 3) return [...rows];
  const count = Math.max(here.units.length, here.pieces.length);
  return replaced(
    rows,
    at,
    1,
    Array.from({ length: count }, (_, nth) => made(here.units.slice(nth, nth + 1), here.pieces.slice(nth, nth + 1))),
  );
}

/** Says that a row is right, or that it has to be looked at after all. */
export const acceptRow = (rows: readonly Row[], at: number): Row[] =>
  rows.map((row, index) => (index === at ? { ...row, accepted: !row.accepted } : row));

/** Says that all rows are right of which the alignment is as sure as this. */
export const acceptSure = (rows: readonly Row[], least: number): Row[] =>
  rows.map((row) =>
    row.score >= least && row.units.length > 0 && row.pieces.length > 0 ? { ...row, accepted: true } : row,
  );

/** Leaves what a row has of the translation out, or takes it in again. */
export const leaveOutRow = (rows: readonly Row[], at: number): Row[] =>
  rows.map((row, index) => (index === at && row.pieces.length > 0 ? { ...row, out: !row.out } : row));
