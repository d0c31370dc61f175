import type { Pairing } from "./revision-plan.ts";

// What a person can do to a proposed revision, pairing by pairing. Every unit and every block stays in one of them. An act
// that is not possible gives the pairings as they were.

type Sides = Pick<Pairing, "units" | "blocks">;

const isWhole = ({ units, blocks }: Sides) => units.length > 0 && blocks.length > 0;

/** Parts what belongs together: its units are no longer in the text, and its blocks are new. */
export function partPairing(pairings: readonly Pairing[], at: number): Pairing[] {
  const here = pairings[at];
  if (!here || !isWhole(here)) return [...pairings];
  return pairings.toSpliced(
    at,
    1,
    ...here.units.map((unit) => ({ units: [unit], blocks: [] })),
    ...here.blocks.map((block) => ({ units: [], blocks: [block] })),
  );
}

/** Whether two pairings can be one: a unit that becomes several blocks, or several units that become one. */
export function canLink(one: Sides, other: Sides): boolean {
  if (one === other) return false;
  const units = one.units.length + other.units.length;
  const blocks = one.blocks.length + other.blocks.length;
  return units > 0 && blocks > 0 && (units === 1 || blocks === 1);
}

/** Says that the units and blocks of two pairings belong together. `order`: the units as the article has them. */
export function linkPairings(
  pairings: readonly Pairing[],
  [at, other]: readonly [number, number],
  order: readonly string[],
): Pairing[] {
  const [here, there] = [pairings[at], pairings[other]];
  if (!here || !there || !canLink(here, there)) return [...pairings];
  const linked = {
    units: [...here.units, ...there.units].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    blocks: [...here.blocks, ...there.blocks].sort((a, b) => a - b),
  };
  // It stands where its first block stands in the new text.
  const place = here.blocks.includes(linked.blocks[0]!) ? here : there;
  return pairings.flatMap((one) => (one === place ? [linked] : one === here || one === there ? [] : [one]));
}

/** Says of what stands on one side only that it changes nothing: the unit stays, or the block is not taken; or that it does. */
export const ignorePairing = (pairings: readonly Pairing[], at: number): Pairing[] =>
  pairings.map((one, index) => (index === at && !isWhole(one) ? { ...one, ignored: !one.ignored } : one));

/** Says whether a change is one of form. */
export const weighPairing = (pairings: readonly Pairing[], at: number, weight: "minor" | "major"): Pairing[] =>
  pairings.map((one, index) => (index === at && isWhole(one) ? { ...one, minor: weight === "minor" } : one));
