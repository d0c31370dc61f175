import type { Shape } from "./bead.ts";

/** The weights of what speaks for a bead, chosen on half of the benchmark's documents. */
export const settings = {
  /** Of the clues, which are not independent of each other. */
  clues: 0.7,
  /** Of the lengths. */
  length: 1,
  /** How far the length of a translation strays, as the logarithm of the ratio: of long sentences, and of one letter. */
  strayLong: 0.13,
  strayShort: 1.6,
  /** How often a bead has this shape. */
  shapes: [
    [1, 1, 0.8],
    [1, 0, 0.025],
    [0, 1, 0.025],
    [1, 2, 0.06],
    [2, 1, 0.06],
    [2, 2, 0.005],
    [1, 3, 0.004],
    [3, 1, 0.004],
  ] as [...Shape, number][],
  /** The alignment is done so many times, each time with what the last one taught. */
  rounds: 4,
  /** Long texts teach more at once. */
  roundsOfLong: 3,
  /** So many pairs of sentences make a pair of texts long. */
  long: 90_000,
};
export type Settings = typeof settings;
