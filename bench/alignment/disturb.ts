// A document and its translation, line by line, made into a pair that has to be aligned: a seeded script merges, splits
// and drops lines on either side, and knows what belongs together.
import type { Document, GoldPair } from "./corpus.ts";

/** Numbers from 0 to 1 that come in the same order each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How many lines of a hundred begin each disturbance, on each side where there are two. */
const shares = { merge: 7, split: 3, drop: 3 };

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
    const next = lines[at + 1];
    let dice = random() * 100;
    const falls = (share: number) => {
      dice -= share;
      return dice < 0;
    };
    if (falls(shares.merge) && next) {
      put([a + space.source + next[0]], [b, next[1]]);
      at++;
    } else if (dice >= 0 && falls(shares.merge) && next) {
      put([a, next[0]], [b + space.target + next[1]]);
      at++;
    } else if (dice >= 0 && falls(shares.drop)) put([], [b]);
    else if (dice >= 0 && falls(shares.drop)) put([a], []);
    else if (dice >= 0 && falls(shares.split)) put(halves(a), [b]);
    else if (dice >= 0 && falls(shares.split)) put([a], halves(b));
    else put([a], [b]);
  }
  return pair;
}

const spaceOf = (language: string) => (language.startsWith("zh") ? "" : " ");

/** A line cut at the mark nearest to its middle, or whole where there is none. */
function halves(line: string): string[] {
  const cuts = [...line.matchAll(/[.!?;:,—]["”»]?\s+|[。！？；，：][”」]?/g)].map(({ 0: mark, index }) => index + mark.length);
  const middle = line.length / 2;
  const cut = cuts
    .filter((place) => place > line.length / 5 && place < (line.length * 4) / 5)
    .sort((x, y) => Math.abs(x - middle) - Math.abs(y - middle))[0];
  return cut === undefined ? [line] : [line.slice(0, cut).trim(), line.slice(cut).trim()];
}
