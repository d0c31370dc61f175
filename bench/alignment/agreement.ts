import type { GoldPair } from "./corpus.ts";

export interface Agreement {
  right: number;
  found: number;
  gold: number;
}

type Beads = GoldPair["beads"];

/** Strict: a bead is right when both its sides are; beads with an empty side are not counted. */
export function agreementOf(found: Beads, gold: Beads): Agreement {
  const linked = (beads: Beads) => beads.filter(({ source, target }) => source.length > 0 && target.length > 0);
  const keyOf = ({ source, target }: Beads[number]) => `${source.join(",")};${target.join(",")}`;
  const known = new Set(linked(gold).map(keyOf));
  const answers = linked(found).map(keyOf);
  return { right: answers.filter((key) => known.has(key)).length, found: answers.length, gold: known.size };
}

export const together = (all: readonly Agreement[]): Agreement =>
  all.reduce(
    (sum, one) => ({ right: sum.right + one.right, found: sum.found + one.found, gold: sum.gold + one.gold }),
    {
      right: 0,
      found: 0,
      gold: 0,
    },
  );

export const f1 = ({ right, found, gold }: Agreement) => (2 * right) / Math.max(1, found + gold);
