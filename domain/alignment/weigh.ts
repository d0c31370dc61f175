import type { Evidence } from "./evidence.ts";
import type { Settings } from "./settings.ts";

/**
 * How much more likely it is to see these sentences side by side as translations than by chance, as a logarithm:
 * `from` and `size` of the source, then of the target. A side of no sentences weighs nothing.
 */
export type Weigh = (from: number, size: number, targetFrom: number, targetSize: number) => number;

/** Lengths so unlike that no clues make up for them. */
const hopeless = -18;

export interface Lengths {
  source: Float64Array;
  target: Float64Array;
}

export function weighing(evidence: Evidence, lengths: Lengths, settings: Settings): Weigh {
  const most = Math.max(...settings.shapes.map(([source, target]) => Math.max(source, target)));
  const byClues = weighingClues(evidence, lengths, most);
  const byLength = weighingLengths(lengths, settings, most);
  return (from, size, targetFrom, targetSize) => {
    if (size === 0 || targetSize === 0) return 0;
    const length = settings.length * byLength(from, size, targetFrom, targetSize);
    return length < hopeless ? length : length + settings.clues * byClues(from, size, targetFrom, targetSize);
  };
}

/**
 * Each clue by itself: one that both sides have speaks for them, the more so the rarer it is in the texts; one that
 * only one side has speaks against, the more so the more surely a translation keeps it.
 */
function weighingClues({ source, target, kept }: Evidence, lengths: Lengths, most: number): Weigh {
  const shareOf = (side: Int32Array[]) => {
    const share = new Float64Array(kept.length);
    for (const one of side) for (const key of one) share[key] = (share[key] ?? 0) + 1;
    return share.map((count) => Math.min(0.9, count / Math.max(4, side.length)));
  };
  const shares = { source: shareOf(source), target: shareOf(target) };
  const missing = (others: Float64Array) =>
    Float64Array.from(kept, (p, key) => Math.min(0, Math.log((1 - p) / (1 - (others[key] ?? 0)))));
  const missingInTarget = missing(shares.target);
  const missingInSource = missing(shares.source);
  const both = Float64Array.from(kept, (p, key) =>
    Math.log(p / Math.max(shares.source[key] ?? 0, shares.target[key] ?? 0)),
  );
  const sources = unions(source, most);
  const targets = unions(target, most);
  const lacks = (sides: Int32Array[][], cost: Float64Array) =>
    sides.map((side) => Float64Array.from(side, (keys) => keys.reduce((sum, key) => sum + (cost[key] ?? 0), 0)));
  const sourceLacks = lacks(sources, missingInTarget);
  const targetLacks = lacks(targets, missingInSource);
  const found = Float64Array.from(both, (gain, key) => gain - missingInTarget[key]! - missingInSource[key]!);
  const sizes = { source: relativeSizes(lengths.source, most), target: relativeSizes(lengths.target, most) };
  // What is met nearly everywhere is met hardly more often in a longer text.
  const rarity = Float64Array.from(kept, (_, key) => 1 - Math.max(shares.source[key] ?? 0, shares.target[key] ?? 0));

  return (from, size, targetFrom, targetSize) => {
    const a = sources[size - 1]![from]!;
    const b = targets[targetSize - 1]![targetFrom]!;
    // By chance a clue is found more often the longer the texts are.
    const chance = (sizes.source[size - 1]![from]! + sizes.target[targetSize - 1]![targetFrom]!) / 2;
    let sum = sourceLacks[size - 1]![from]! + targetLacks[targetSize - 1]![targetFrom]!;
    let i = 0;
    let j = 0;
    while (i < a.length && j < b.length) {
      const difference = a[i]! - b[j]!;
      if (difference === 0) {
        const gain = found[a[i]!]! - chance * rarity[a[i]!]!;
        sum += gain > leastGain ? gain : leastGain;
        i++;
        j++;
      } else if (difference < 0) i++;
      else j++;
    }
    return sum;
  };
}

const leastGain = 0.05;

/** The logarithm of how much longer each run of 1, 2, … sentences is than a sentence usually is. */
function relativeSizes(lengths: Float64Array, most: number): Float64Array[] {
  const mean = (sumOf(lengths) + unseen) / (lengths.length + 1);
  return runs(lengths, most).map((side) => side.map((length) => Math.log((length + 1) / mean)));
}

/** The keys of each run of 1, 2, … sentences that begins at each sentence. */
function unions(side: Int32Array[], most: number): Int32Array[][] {
  const bySize = [side];
  for (let size = 2; size <= most; size++) {
    const shorter = bySize[size - 2]!;
    bySize.push(
      side.map((_, from) =>
        from + size > side.length ? new Int32Array() : merged(shorter[from]!, side[from + size - 1]!),
      ),
    );
  }
  return bySize;
}

function merged(a: Int32Array, b: Int32Array): Int32Array {
  const all = new Int32Array(a.length + b.length);
  let i = 0;
  let j = 0;
  let size = 0;
  while (i < a.length || j < b.length) {
    const next = j >= b.length || (i < a.length && a[i]! <= b[j]!) ? a[i]! : b[j]!;
    if (a[i] === next) i++;
    if (b[j] === next) j++;
    all[size++] = next;
  }
  return all.slice(0, size);
}

/** The lengths: how well one foretells the other, against how often that length is met at all. */
function weighingLengths({ source, target }: Lengths, { strayLong, strayShort }: Settings, most: number): Weigh {
  const said = runs(source, most);
  const answered = runs(target, most);
  const ratio = Math.log((sumOf(target) + unseen) / (sumOf(source) + unseen));
  const usual = spreadOf(target);
  const logs = (sides: Float64Array[]) => sides.map((side) => side.map((length) => Math.log(length + 1)));
  const [sourceLogs, targetLogs] = [logs(said), logs(answered)];
  const strays = said.map((side) => side.map((length) => Math.sqrt(strayLong ** 2 + strayShort ** 2 / (length + 2))));
  const byChance = targetLogs.map((side, at) =>
    side.map((log) => logOfNormal(log - usual.mean - Math.log(at + 1), usual.deviation)),
  );
  const strayLogs = strays.map((side) => side.map(Math.log));
  return (from, size, targetFrom, targetSize) => {
    const difference = targetLogs[targetSize - 1]![targetFrom]! - sourceLogs[size - 1]![from]! - ratio;
    const part = difference / strays[size - 1]![from]!;
    return (-part * part) / 2 - strayLogs[size - 1]![from]! - byChance[targetSize - 1]![targetFrom]!;
  };
}

/** So many letters are taken as answered in kind before any have been read. */
const unseen = 50;

/** The lengths of each run of 1, 2, … sentences that begins at each sentence. */
function runs(lengths: Float64Array, most: number): Float64Array[] {
  const bySize = [lengths];
  for (let size = 2; size <= most; size++) {
    bySize.push(bySize[size - 2]!.map((length, from) => length + (lengths[from + size - 1] ?? 0)));
  }
  return bySize;
}

const sumOf = (lengths: Float64Array) => lengths.reduce((sum, length) => sum + length, 0);

const leastDeviation = 0.45;

function spreadOf(lengths: Float64Array): { mean: number; deviation: number } {
  const logs = lengths.map((length) => Math.log(length + 1));
  const mean = logs.reduce((sum, one) => sum + one, 0) / Math.max(1, logs.length);
  const square = logs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, logs.length);
  return { mean, deviation: Math.max(leastDeviation, Math.sqrt(square)) };
}

const logOfNormal = (difference: number, deviation: number) =>
  -((difference / deviation) ** 2) / 2 - Math.log(deviation);
