import type { Bead } from "./bead.ts";
import type { Evidence } from "./evidence.ts";

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
  const learned = { source: first.source.map((): number[] => []), target: first.target.map((): number[] => []) };
  const places = { source: placesOf(first.words.source), target: placesOf(first.words.target) };
  for (const { a, b, share } of pairsOf(first.words, linked)) {
    const key = kept.push(share) - 1;
    for (const at of places.source[a]!) learned.source[at]!.push(key);
    for (const at of places.target[b]!) learned.target[at]!.push(key);
  }
  return {
    ...first,
    kept,
    source: first.source.map((keys, at) => followedBy(keys, learned.source[at]!)),
    target: first.target.map((keys, at) => followedBy(keys, learned.target[at]!)),
  };
}

/** Keys are numbered upwards, so that each list stays sorted. */
function followedBy(keys: Int32Array, more: readonly number[]): Int32Array {
  const all = new Int32Array(keys.length + more.length);
  all.set(keys);
  all.set(more, keys.length);
  return all;
}

function recounted({ source, target, kept }: Evidence, beads: readonly Bead[]): number[] {
  const both = new Float64Array(kept.length);
  const either = new Float64Array(kept.length);
  // The bead in which each key was met last, on each side.
  const metInSource = new Int32Array(kept.length);
  const metInTarget = new Int32Array(kept.length);
  for (const [at, bead] of beads.entries()) {
    const number = at + 1;
    for (const sentence of bead.source) {
      for (const key of source[sentence]!) {
        if (metInSource[key] === number) continue;
        metInSource[key] = number;
        either[key]! += 0.5;
      }
    }
    for (const sentence of bead.target) {
      for (const key of target[sentence]!) {
        if (metInTarget[key] === number) continue;
        metInTarget[key] = number;
        either[key]! += 0.5;
        if (metInSource[key] === number) both[key]! += 1;
      }
    }
  }
  return kept.map((p, key) => (both[key]! + guess * p) / (either[key]! + guess));
}

/** The sentences in which each word stands. */
function placesOf(side: readonly (readonly number[])[]): number[][] {
  const places: number[][] = [];
  for (const [at, words] of side.entries()) {
    for (const word of words) {
      places[word] ??= [];
      places[word].push(at);
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
  const inSource = beadsOf(beads, ({ source }) => source, words.source);
  const most = Math.min(common, Math.max(4, beads.length * commonShare));
  const tells = (met: readonly unknown[]) => met.length >= leastTogether && met.length <= most;
  const counts = beadsOf(beads, ({ target }) => target, words.target).map((met) => (tells(met) ? met.length : 0));
  const others = beads.map(({ target }) =>
    distinct(target.flatMap((at) => words.target[at]!.filter((b) => counts[b]))),
  );
  // How often the word that is looked at is met with each of the other side.
  const times = new Float32Array(counts.length);
  const pairs: (Pair & { agreement: number; times: number })[] = [];
  for (const [a, met] of inSource.entries()) {
    if (!tells(met)) continue;
    const together: number[] = [];
    for (const at of met) {
      for (const b of others[at]!) {
        if (times[b] === 0) together.push(b);
        times[b]! += beads[at]!.score;
      }
    }
    for (const b of together) {
      const all = met.length + counts[b]!;
      const agreement = (2 * times[b]!) / all;
      if (times[b]! >= leastTogether * certain && agreement >= leastShare)
        pairs.push({ a, b, share: (times[b]! + 1) / (all / 2 + 2), agreement, times: times[b]! });
      times[b] = 0;
    }
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

/** For each word of a side, the beads in which it is met. */
function beadsOf(
  beads: readonly Bead[],
  sentences: (bead: Bead) => readonly number[],
  words: readonly (readonly number[])[],
): number[][] {
  const met: number[][] = [];
  for (const [number, bead] of beads.entries()) {
    for (const at of sentences(bead)) {
      for (const word of words[at]!) {
        met[word] ??= [];
        if (met[word].at(-1) !== number) met[word].push(number);
      }
    }
  }
  // A word of sentences that have no counterpart is met in none.
  return Array.from(met, (known) => known ?? []);
}

const distinct = (words: readonly number[]): number[] => (words.length > 1 ? [...new Set(words)] : [...words]);
