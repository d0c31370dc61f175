/** How many sentences of the source stand to how many of the target in one bead. */
export type Shape = readonly [source: number, target: number];

/** Sentences that say the same: indexes into the source and the target, in order; one side may be empty. */
export interface Bead {
  source: number[];
  target: number[];
  /** How sure it is, from 0 to 1. */
  score: number;
}
