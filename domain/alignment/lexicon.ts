import type { Bead } from "./bead.ts";
import type { Evidence } from "./evidence.ts";
import { countPairs } from "./pair-counts.ts";

const leastTogether = 2;
/** Of beads that are not quite certain. */
const certain = 0.8;
const leastShare = 0.5;
/** Words that are met in more beads than this share of them, or than this number, go with too many others. */
const commonShare = 0.25;
const common = 40;
/** How much the first guess counts against what is counted. */
const guess = 3;

/** What the texts themselves teach once they are aligned: which clues they keep, and which words go together. */
export function learn(first: Evidence, beads: readonly Bead[]): Evidence {
  const linked = beads.filter(({ source, target }) => source.length > 0 && target.length > 0);
  const kept = recounted(first, linked);
  const source = first.source.map((keys) => [...keys]);
  const target = first.target.map((keys) => [...keys]);
  const places = { source: placesOf(first.words.source), target: placesOf(first.words.target) };
  for (const { a, b, share } of pairsOf(first.words, linked)) {
    const key = kept.push(share) - 1;
    for (const at of places.source.get(a) ?? []) source[at]!.push(key);
    for (const at of places.target.get(b) ?? []) target[at]!.push(key);
  }
  // Keys are numbered upwards, so that each list stays sorted.
  return {
    ...first,
    kept,
    source: source.map((keys) => Int32Array.from(keys)),
    target: target.map((keys) => Int32Array.from(keys)),
  };
}

function recounted({ source, target, kept }: Evidence, beads: readonly Bead[]): number[] {
  const both = new Float64Array(kept.length);
  const either = new Float64Array(kept.length);
  for (const bead of beads) {
    const a = new Set(bead.source.flatMap((at) => [...source[at]!]));
    const b = new Set(bead.target.flatMap((at) => [...target[at]!]));
    for (const key of a) {
      either[key]! += 0.5;
      if (b.has(key)) both[key]! += 1;
    }
    for (const key of b) either[key]! += 0.5;
  }
  return kept.map((p, key) => (both[key]! + guess * p) / (either[key]! + guess));
}

function placesOf(side: readonly (readonly number[])[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [at, words] of side.entries()) {
    for (const word of words) {
      const known = places.get(word);
      if (known) known.push(at);
      else places.set(word, [at]);
    }
  }
  return places;
}

interface Pair {
  a: number;
  b: number;
  /** How often a bead that has one has the other. */
  share: number;
}

/** Words that are met in the same beads, the surest first, each word once. */
function pairsOf(words: Evidence["words"], beads: readonly Bead[]): Pair[] {
  const sides = beads.map(({ source, target, score }) => ({
    a: [...new Set(source.flatMap((at) => words.source[at]!))],
    b: [...new Set(target.flatMap((at) => words.target[at]!))],
    score,
  }));
  const count = (lists: number[][]) => {
    const counts = new Map<number, number>();
    for (const list of lists) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  const counts = { a: count(sides.map(({ a }) => a)), b: count(sides.map(({ b }) => b)) };
  const most = Math.min(common, Math.max(4, beads.length * commonShare));
  const tells = (times = 0) => times >= leastTogether && times <= most;
  const together = countPairs();
  for (const { a, b, score } of sides) {
    const others = b.filter((word) => tells(counts.b.get(word)));
    for (const word of a) {
      if (!tells(counts.a.get(word))) continue;
      for (const other of others) together.add(word, other, score);
    }
  }
  const pairs: (Pair & { agreement: number; times: number })[] = [];
  for (const [a, b, times] of together.entries()) {
    if (times < leastTogether * certain) continue;
    const all = counts.a.get(a)! + counts.b.get(b)!;
    const agreement = (2 * times) / all;
    if (agreement < leastShare) continue;
    pairs.push({ a, b, share: (times + 1) / (all / 2 + 2), agreement, times });
  }
  pairs.sort((x, y) => y.agreement - x.agreement || y.times - x.times);
  const taken = { a: new Set<number>(), b: new Set<number>() };
  return pairs.filter(({ a, b }) => {
    if (taken.a.has(a) || taken.b.has(b)) return false;
    taken.a.add(a);
    taken.b.add(b);
    return true;
  });
}
