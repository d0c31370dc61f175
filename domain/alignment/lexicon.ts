import type { Bead } from "./bead.ts";
import type { Evidence } from "./evidence.ts";

const leastTogether = 2;
const leastShare = 0.5;
const commonShare = 0.25;
/** How much the first guess counts against what is counted. */
const guess = 3;

/** What the texts themselves teach once they are aligned: which clues they keep, and which words go together. */
export function learn(evidence: Evidence, first: Evidence, beads: readonly Bead[]): Evidence {
  const kept = first.kept.slice();
  recount(first, beads, kept);
  const source = first.source.map((keys) => [...keys]);
  const target = first.target.map((keys) => [...keys]);
  for (const { a, b, share } of pairsOf(evidence.words, beads)) {
    const key = kept.push(share) - 1;
    for (const [at, words] of evidence.words.source.entries()) if (words.includes(a)) source[at]!.push(key);
    for (const [at, words] of evidence.words.target.entries()) if (words.includes(b)) target[at]!.push(key);
  }
  return {
    ...evidence,
    kept,
    source: source.map((keys) => Int32Array.from(keys).sort()),
    target: target.map((keys) => Int32Array.from(keys).sort()),
  };
}

function recount({ source, target }: Evidence, beads: readonly Bead[], kept: number[]) {
  const both = new Float64Array(kept.length);
  const either = new Float64Array(kept.length);
  for (const bead of beads) {
    if (bead.source.length === 0 || bead.target.length === 0) continue;
    const a = new Set(bead.source.flatMap((at) => [...source[at]!]));
    const b = new Set(bead.target.flatMap((at) => [...target[at]!]));
    for (const key of a) {
      either[key]! += 0.5;
      if (b.has(key)) both[key]! += 1;
    }
    for (const key of b) either[key]! += 0.5;
  }
  for (const [key, p] of kept.entries()) kept[key] = (both[key]! + guess * p) / (either[key]! + guess);
}

interface Pair {
  a: string;
  b: string;
  share: number;
}

/** Words that are met in the same beads, the surest first, each word once. */
function pairsOf(words: Evidence["words"], beads: readonly Bead[]): Pair[] {
  const counts = { a: new Map<string, number>(), b: new Map<string, number>(), both: new Map<string, number>() };
  const add = (map: Map<string, number>, key: string, weight: number) => map.set(key, (map.get(key) ?? 0) + weight);
  const linked = beads.filter(({ source, target }) => source.length > 0 && target.length > 0);
  const sides = linked.map(({ source, target, score }) => ({
    a: new Set(source.flatMap((at) => words.source[at]!)),
    b: new Set(target.flatMap((at) => words.target[at]!)),
    score,
  }));
  for (const { a, b } of sides) {
    for (const word of a) add(counts.a, word, 1);
    for (const word of b) add(counts.b, word, 1);
  }
  const most = Math.max(4, linked.length * commonShare);
  const worth = (count: number | undefined) => count !== undefined && count >= leastTogether && count <= most;
  for (const { a, b, score } of sides) {
    const others = [...b].filter((word) => worth(counts.b.get(word)));
    for (const word of a) {
      if (!worth(counts.a.get(word))) continue;
      for (const other of others) add(counts.both, `${word}\t${other}`, score);
    }
  }
  const pairs: Pair[] = [];
  for (const [key, together] of counts.both) {
    const [a = "", b = ""] = key.split("\t");
    const share = (2 * together) / (counts.a.get(a)! + counts.b.get(b)!);
    if (together >= leastTogether * 0.8 && share >= leastShare) pairs.push({ a, b, share: together + share });
  }
  pairs.sort((x, y) => (y.share % 1 || 1) - (x.share % 1 || 1));
  const taken = { a: new Set<string>(), b: new Set<string>() };
  return pairs
    .map(({ a, b }) => ({ a, b, together: counts.both.get(`${a}\t${b}`)!, all: counts.a.get(a)! + counts.b.get(b)! }))
    .sort((x, y) => (2 * y.together) / y.all - (2 * x.together) / x.all || y.together - x.together)
    .filter(({ a, b }) => {
      if (taken.a.has(a) || taken.b.has(b)) return false;
      taken.a.add(a);
      taken.b.add(b);
      return true;
    })
    .map(({ a, b, together, all }) => ({ a, b, share: (together + 1) / (all / 2 + 2) }));
}
