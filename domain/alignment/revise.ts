import { type Bag, bagOf, bagOfAll, heldIn, likeness, likenessBy } from "./likeness.ts";
import { longestChain } from "./longest-chain.ts";

/** What became of the units of a text in its new version. A unit that was moved may have been edited too. */
export const fates = ["unchanged", "edited", "moved", "split", "merged", "added", "removed"] as const;
export type Fate = (typeof fates)[number];

export interface Revised {
  fate: Fate;
  /** Indexes into the old units and into the new ones, in order. */
  before: number[];
  after: number[];
  /** How alike they are, from 0 to 1. */
  likeness: number;
}

/** In its place a unit is known by little; elsewhere only by more than half. */
const alikeInPlace = 0.3;
const alikeElsewhere = 0.55;
/** What is split or merged keeps nearly all of its words, and each piece has its own from it. */
const alikeInPieces = 0.55;
const heldInPieces = 0.6;
const mostPieces = 4;
/** Beyond so many pairs only what is known by rare words is compared. */
const mostPairs = 250_000;
/** What was split or merged across what stayed is looked for among so many pairs. */
const mostPairsElsewhere = 10_000;

/**
 * How the units of an old text became those of a new one. First what is the same in both, in the order that keeps most
 * in place; then, between those, what was edited, split and merged; then what stands elsewhere. In the order of the new
 * text; what was removed stands where it stood.
 */
export function revise(before: readonly string[], after: readonly string[]): Revised[] {
  const kept = unchanged(before, after);
  const versions: Versions = { before: reading(before), after: reading(after) };
  const gaps = gapsBetween(kept, before.length, after.length);
  const inPlace = [...kept, ...gaps.flatMap((gap) => fillGap(gap, versions))];
  const found = [...inPlace, ...piecesElsewhere(missingIn(inPlace, before.length, after.length), versions)];
  const rest = missingIn(found, before.length, after.length);
  const moved = findMoved(rest, versions);
  const movedFrom = new Set(moved.flatMap((one) => one.before));
  const movedTo = new Set(moved.flatMap((one) => one.after));
  const all = [
    ...found,
    ...moved,
    ...rest.before.filter((at) => !movedFrom.has(at)).map((at): Revised => one("removed", [at], [], 0)),
    ...rest.after.filter((at) => !movedTo.has(at)).map((at): Revised => one("added", [], [at], 0)),
  ];
  return inOrder(all);
}

const one = (fate: Fate, before: number[], after: number[], alike: number): Revised => ({
  fate,
  before,
  after,
  likeness: alike,
});

/** What is said once in each version, in the order that keeps most in place, and the same texts next to it. */
function unchanged(before: readonly string[], after: readonly string[]): Revised[] {
  const places = { before: onlyPlaces(before), after: onlyPlaces(after) };
  const pairs = [...places.before].flatMap(([text, i]) => {
    const j = places.after.get(text);
    return i >= 0 && j !== undefined && j >= 0 ? [{ i, j }] : [];
  });
  const chain = longestChain(pairs);
  const found: { i: number; j: number }[] = [];
  for (const [at, { i, j }] of chain.entries()) {
    const last = found.at(-1) ?? { i: -1, j: -1 };
    let back = 1;
    while (i - back > last.i && j - back > last.j && before[i - back] === after[j - back]) back++;
    while (--back > 0) found.push({ i: i - back, j: j - back });
    found.push({ i, j });
    const next = chain[at + 1] ?? { i: before.length, j: after.length };
    for (let on = 1; i + on < next.i && j + on < next.j && before[i + on] === after[j + on]; on++) {
      found.push({ i: i + on, j: j + on });
    }
  }
  return found.map(({ i, j }) => one("unchanged", [i], [j], 1));
}

/** Where each text stands that is said once, -1 where it is said more than once; in the order of the texts. */
function onlyPlaces(texts: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [at, text] of texts.entries()) places.set(text, places.has(text) ? -1 : at);
  return places;
}

interface Gap {
  before: number[];
  after: number[];
}

/** The stretches between what stayed, where both texts have something. */
function gapsBetween(kept: readonly Revised[], olds: number, news: number): Gap[] {
  const gaps: Gap[] = [];
  let [i, j] = [0, 0];
  for (const [oldPlace, newPlace] of [...kept.map(({ before, after }) => [before[0]!, after[0]!]), [olds, news]]) {
    if (oldPlace! > i && newPlace! > j) gaps.push({ before: range(i, oldPlace!), after: range(j, newPlace!) });
    [i, j] = [oldPlace! + 1, newPlace! + 1];
  }
  return gaps;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

interface Version {
  text(at: number): string;
  bag(at: number): Bag;
}
interface Versions {
  before: Version;
  after: Version;
}

/** A version whose units are taken apart when they are first looked at: most of them never are. */
function reading(texts: readonly string[]): Version {
  const bags = new Map<number, Bag>();
  return {
    text: (at) => texts[at]!,
    bag: (at) => {
      const known = bags.get(at) ?? bagOf(texts[at]!);
      bags.set(at, known);
      return known;
    },
  };
}

const shapes: [number, number][] = [[1, 1]];
for (let pieces = 2; pieces <= mostPieces; pieces++) shapes.push([1, pieces], [pieces, 1]);

/** The way through a gap on which the most units are like those they became. */
function fillGap(gap: Gap, versions: Versions): Revised[] {
  const [rows, columns] = [gap.before.length, gap.after.length];
  if (rows * columns > mostPairs) return [];
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const steps = new Map<number, Revised>();
  const shared = sharedIn(gap, versions);
  /** Whether two units have at least one pair of words in common, or are too short to have one. */
  const isPaired = (row: number, column: number): boolean => {
    const at = row * columns + column;
    const common = versions.before.bag(gap.before[row]!).pairs.size > 2 ? shared.pairs : shared.words;
    return common[at]! > 0 || versions.before.text(gap.before[row]!) === versions.after.text(gap.after[column]!);
  };
  const pairAt = (row: number, column: number): Revised | undefined => {
    const [i, j] = [gap.before[row]!, gap.after[column]!];
    if (versions.before.text(i) === versions.after.text(j)) return one("unchanged", [i], [j], 1);
    const [old, now] = [versions.before.bag(i), versions.after.bag(j)];
    const at = row * columns + column;
    const alike = likenessBy(old.size, now.size, shared.words[at]!, shared.pairs[at]!);
    return alike < alikeInPlace ? undefined : one("edited", [i], [j], alike);
  };
  /** Whether the pieces that end at this pair may be the whole: each has its own from it, and together they have enough. */
  const mayBePieces = (row: number, column: number, olds: number, news: number): boolean => {
    const sum = { size: 0, words: 0, pairs: 0 };
    for (let back = 0; back < Math.max(olds, news); back++) {
      const [i, j] = olds === 1 ? [row, column - back] : [row - back, column];
      const { size } = olds === 1 ? versions.after.bag(gap.after[j]!) : versions.before.bag(gap.before[i]!);
      const at = i * columns + j;
      if (size === 0 || shared.words[at]! / size < heldInPieces) return false;
      sum.size += size;
      sum.words += shared.words[at]!;
      sum.pairs += shared.pairs[at]!;
    }
    const whole = olds === 1 ? versions.before.bag(gap.before[row]!) : versions.after.bag(gap.after[column]!);
    return likenessBy(sum.size, whole.size, Math.min(sum.words, whole.size), sum.pairs) >= alikeInPieces;
  };
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j <= columns; j++) {
      const here = i * width + j;
      best[here] = Math.max(i > 0 ? best[here - width]! : 0, j > 0 ? best[here - 1]! : 0);
      if (i === 0 || j === 0 || !isPaired(i - 1, j - 1)) continue;
      for (const [olds, news] of shapes) {
        if (i < olds || j < news || (olds + news > 2 && !mayBePieces(i - 1, j - 1, olds, news))) continue;
        const step =
          olds + news === 2
            ? pairAt(i - 1, j - 1)
            : inPieces(gap.before.slice(i - olds, i), gap.after.slice(j - news, j), versions);
        if (!step) continue;
        const worth = best[here - olds * width - news]! + (step.likeness - alikeInPlace) * (olds + news);
        if (worth <= best[here]!) continue;
        best[here] = worth;
        steps.set(here, step);
      }
    }
  }
  const found: Revised[] = [];
  let [i, j] = [rows, columns];
  while (i > 0 && j > 0) {
    const here = i * width + j;
    const step = steps.get(here);
    // A step counts only where it is what made this place the best.
    const passed = Math.max(best[here - width]!, best[here - 1]!);
    if (step && best[here]! > passed) {
      found.push(step);
      i -= step.before.length;
      j -= step.after.length;
    } else if (best[here - width]! >= best[here - 1]!) i--;
    else j--;
  }
  return found;
}

function add(places: Map<string, number[]>, key: string, at: number) {
  const known = places.get(key);
  if (known) known.push(at);
  else places.set(key, [at]);
}

/** What each pair of a gap has in common, at `row * columns + column`: words, and pairs of words. */
interface Shared {
  words: Uint16Array;
  pairs: Uint16Array;
}

/** Counted word by word over those who have it: most pairs share little, and are never looked at. */
function sharedIn({ before, after }: Gap, versions: Versions): Shared {
  const count = (part: "words" | "pairs") => {
    const holders = new Map<string, [column: number, count: number][]>();
    for (const [column, at] of after.entries()) {
      for (const [key, times] of versions.after.bag(at)[part]) {
        const known = holders.get(key);
        if (known) known.push([column, times]);
        else holders.set(key, [[column, times]]);
      }
    }
    const shared = new Uint16Array(before.length * after.length);
    for (const [row, at] of before.entries()) {
      for (const [key, times] of versions.before.bag(at)[part]) {
        for (const [column, others] of holders.get(key) ?? []) {
          shared[row * after.length + column]! += Math.min(times, others);
        }
      }
    }
    return shared;
  };
  return { words: count("words"), pairs: count("pairs") };
}

/** One unit that became several, or several that became one. */
function inPieces(before: number[], after: number[], versions: Versions): Revised | undefined {
  const olds = before.map((at) => versions.before.bag(at));
  const news = after.map((at) => versions.after.bag(at));
  const alike = likeness(bagOfAll(olds), bagOfAll(news));
  const [whole, pieces] = olds.length === 1 ? [olds[0]!, news] : [news[0]!, olds];
  if (alike < alikeInPieces || pieces.some((piece) => heldIn(piece, whole) < heldInPieces)) return undefined;
  return one(olds.length === 1 ? "split" : "merged", before, after, alike);
}

/** What was split or merged across what stayed in place: a paragraph that went to the top leaves nothing between. */
function piecesElsewhere(rest: Gap, versions: Versions): Revised[] {
  const isOneStretch = (places: readonly number[]) => places.at(-1)! - places[0]! === places.length - 1;
  if (rest.before.length * rest.after.length > mostPairsElsewhere) return [];
  return fillGap(rest, versions).filter(
    ({ before, after }) => before.length + after.length > 2 && isOneStretch(before) && isOneStretch(after),
  );
}

/** What stands elsewhere: the same text first, then what is most alike. */
function findMoved(rest: Gap, versions: Versions): Revised[] {
  const candidates: Revised[] = [];
  const holders = new Map<string, number[]>();
  for (const at of rest.after) {
    for (const key of versions.after.bag(at).pairs.keys()) add(holders, key, at);
  }
  const sameText = new Map<string, number[]>();
  for (const at of rest.after) add(sameText, versions.after.text(at), at);
  for (const from of rest.before) {
    const same = sameText.get(versions.before.text(from));
    if (same) {
      for (const to of same) candidates.push(one("moved", [from], [to], 1));
      continue;
    }
    const shared = new Map<number, number>();
    for (const key of versions.before.bag(from).pairs.keys()) {
      const places = holders.get(key) ?? [];
      if (places.length > 20) continue;
      for (const to of places) shared.set(to, (shared.get(to) ?? 0) + 1);
    }
    for (const to of shared.keys()) {
      const alike = likeness(versions.before.bag(from), versions.after.bag(to));
      if (alike >= alikeElsewhere) candidates.push(one("moved", [from], [to], alike));
    }
  }
  candidates.sort((a, b) => b.likeness - a.likeness || a.before[0]! - b.before[0]! || a.after[0]! - b.after[0]!);
  const used = { before: new Set<number>(), after: new Set<number>() };
  return candidates.filter(({ before: [from], after: [to] }) => {
    if (used.before.has(from!) || used.after.has(to!)) return false;
    used.before.add(from!);
    used.after.add(to!);
    return true;
  });
}

const missingIn = (found: readonly Revised[], olds: number, news: number): Gap => ({
  before: missing(
    olds,
    found.flatMap((one) => one.before),
  ),
  after: missing(
    news,
    found.flatMap((one) => one.after),
  ),
});

function missing(count: number, found: readonly number[]): number[] {
  const known = new Set(found);
  return range(0, count).filter((at) => !known.has(at));
}

/** In the order of the new text; a removed unit follows what became of the unit before it. */
function inOrder(all: readonly Revised[]): Revised[] {
  const news = all.filter(({ after }) => after.length > 0).sort((a, b) => a.after[0]! - b.after[0]!);
  const removed = all.filter(({ after }) => after.length === 0).sort((a, b) => a.before[0]! - b.before[0]!);
  const following = new Map<number, Revised[]>();
  const owner = new Map(news.flatMap((entry) => entry.before.map((at) => [at, entry] as const)));
  for (const entry of removed) {
    let at = entry.before[0]! - 1;
    while (at >= 0 && (!owner.has(at) || owner.get(at)!.fate === "moved")) at--;
    following.set(at, [...(following.get(at) ?? []), entry]);
  }
  return [
    ...(following.get(-1) ?? []),
    ...news.flatMap((entry) => [
      entry,
      ...(entry.fate === "moved" ? [] : entry.before.flatMap((at) => following.get(at) ?? [])),
    ]),
  ];
}
