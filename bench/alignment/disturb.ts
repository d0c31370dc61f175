// A document and its translation, line by line, made into a pair that has to be aligned: a seeded script merges, splits
// and drops lines on either side, and knows what belongs together.
import type { Document, GoldPair } from "./corpus.ts";

/** How many lines of a hundred begin each disturbance. */
const shares = {
  mergeSource: 7,
  mergeTarget: 7,
  dropSource: 3,
  dropTarget: 3,
  splitSource: 3,
  splitTarget: 3,
};
type Disturbance = keyof typeof shares;

export function disturb({ id, languages, lines }: Document, random: () => number): GoldPair {
  const pair: GoldPair = { id, languages, source: [], target: [], beads: [] };
  const put = (source: string[], target: string[]) => {
    pair.beads.push({
      source: source.map((_, at) => pair.source.length + at),
      target: target.map((_, at) => pair.target.length + at),
    });
    pair.source.push(...source);
    pair.target.push(...target);
  };
  const space = { source: spaceOf(languages.source), target: spaceOf(languages.target) };
  for (let at = 0; at < lines.length; at++) {
    const [a, b] = lines[at]!;
    const [nextA, nextB] = lines[at + 1] ?? [];
    const disturbances: Record<Disturbance, () => void> = {
      mergeSource: () => put(nextA ? [a + space.source + nextA] : [a], nextB ? [b, nextB] : [b]),
      mergeTarget: () => put(nextA ? [a, nextA] : [a], nextB ? [b + space.target + nextB] : [b]),
      dropSource: () => put([], [b]),
      dropTarget: () => put([a], []),
      splitSource: () => put(halves(a), [b]),
      splitTarget: () => put([a], halves(b)),
    };
    const disturbance = fallenOn(random() * 100);
    if (!disturbance) put([a], [b]);
    else disturbances[disturbance]();
    if (disturbance?.startsWith("merge")) at++;
  }
  return pair;
}

function fallenOn(dice: number): Disturbance | undefined {
  let rest = dice;
  for (const [disturbance, share] of Object.entries(shares) as [Disturbance, number][]) {
    rest -= share;
    if (rest < 0) return disturbance;
  }
  return undefined;
}

export const spaceOf = (language: string) => (language.startsWith("zh") ? "" : " ");

/** A line cut at the mark nearest to its middle, or whole where there is none. */
function halves(line: string): string[] {
  const cuts = [...line.matchAll(/[.!?;:,—]["”»]?\s+|[。！？；，：][”」]?/g)].map(
    ({ 0: mark, index }) => index + mark.length,
  );
  const middle = line.length / 2;
  const cut = cuts
    .filter((place) => place > line.length / 5 && place < (line.length * 4) / 5)
    .sort((x, y) => Math.abs(x - middle) - Math.abs(y - middle))[0];
  return cut === undefined ? [line] : [line.slice(0, cut).trim(), line.slice(cut).trim()];
}
