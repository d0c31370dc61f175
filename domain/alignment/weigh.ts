import type { Evidence } from "./evidence.ts";
import type { Settings } from "./settings.ts";

/**
 * How much more likely it is to see these sentences side by side as translations than by chance, as a logarithm: first
 * the sentences of the source are named, by where they begin and how many they are, then those of the target with which
 * they are weighed. A side of no sentences weighs nothing.
 */
export interface Weigh {
  take(from: number, size: number): void;
  against(from: number, size: number): number;
}

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
  let taken = 0;
  let takenFrom = 0;
  // Most are hopeless by their lengths: what is taken is looked at when the first is not.
  let looked = false;
  return {
    take(from, size) {
      taken = size;
      takenFrom = from;
      looked = false;
      if (size > 0) byLength.take(from, size);
    },
    against(from, size) {
      if (taken === 0 || size === 0) return 0;
      const length = settings.length * byLength.against(from, size);
      if (length < hopeless) return length;
      if (!looked) byClues.take(takenFrom, taken);
      looked = true;
      return length + settings.clues * byClues.against(from, size);
    },
  };
}

/**
 * Each clue by itself: one that both sides have speaks for them, the more so the rarer it is in the texts; one that
 * only one side has speaks against, the more so the more surely a translation keeps it.
 */
function weighingClues({ source, target, kept }: Evidence, lengths: Lengths, most: number): Weigh {
  const shareOf = (side: Int32Array[]) => {
    const share = new Float64Array(kept.length);
    for (const one of side) for (const key of one) share[key]! += 1;
    for (let key = 0; key < share.length; key++) share[key] = Math.min(0.9, share[key]! / Math.max(4, side.length));
    return share;
  };
  const shares = { source: shareOf(source), target: shareOf(target) };
  const missing = (others: Float64Array) =>
    Float64Array.from(kept, (p, key) => Math.min(0, Math.log((1 - p) / (1 - others[key]!))));
  const missingInTarget = missing(shares.target);
  const missingInSource = missing(shares.source);
  const found = new Float64Array(kept.length);
  // What is met nearly everywhere is met hardly more often in a longer text.
  const rarity = new Float64Array(kept.length);
  for (const [key, p] of kept.entries()) {
    const share = Math.max(shares.source[key]!, shares.target[key]!);
    found[key] = Math.log(p / share) - missingInTarget[key]! - missingInSource[key]!;
    rarity[key] = 1 - share;
  }
  const sources = unions(source, most, missingInTarget);
  const targets = unions(target, most, missingInSource);
  const sizes = { source: relativeSizes(lengths.source, most), target: relativeSizes(lengths.target, most) };
  // The take in which each clue was met last.
  const met = new Int32Array(kept.length);
  let takes = 0;
  let lacking = 0;
  let relativeSize = 0;

  return {
    take(from, size) {
      const { starts, keys, lacks } = sources[size - 1]!;
      takes++;
      for (let at = starts[from]!; at < starts[from + 1]!; at++) met[keys[at]!] = takes;
      lacking = lacks[from]!;
      relativeSize = sizes.source[size - 1]![from]!;
    },
    against(from, size) {
      const { starts, keys, lacks } = targets[size - 1]!;
      // By chance a clue is found more often the longer the texts are.
      const chance = (relativeSize + sizes.target[size - 1]![from]!) / 2;
      let sum = lacking + lacks[from]!;
      const end = starts[from + 1]!;
      for (let at = starts[from]!; at < end; at++) {
        const key = keys[at]!;
        if (met[key] !== takes) continue;
        const gain = found[key]! - chance * rarity[key]!;
        sum += gain > leastGain ? gain : leastGain;
      }
      return sum;
    },
  };
}

const leastGain = 0.05;

/** The logarithm of how much longer each run of 1, 2, … sentences is than a sentence usually is. */
function relativeSizes(lengths: Float64Array, most: number): Float64Array[] {
  const mean = (sumOf(lengths) + unseen) / (lengths.length + 1);
  return runs(lengths, most).map((side) => side.map((length) => Math.log((length + 1) / mean)));
}

/** The keys of the run of sentences that begins at each sentence, one after the other, and what it costs to lack all of them. */
interface Unions {
  starts: Int32Array;
  keys: Int32Array;
  lacks: Float64Array;
}

/** Those of each run of 1, 2, … sentences. */
function unions(side: readonly Int32Array[], most: number, cost: Float64Array): Unions[] {
  const met = new Int32Array(cost.length);
  let runsSeen = 0;
  const all = side.reduce((sum, keys) => sum + keys.length, 0);
  return Array.from({ length: most }, (_, more): Unions => {
    const starts = new Int32Array(side.length + 1);
    const lacks = new Float64Array(side.length);
    const keys = new Int32Array(all * (more + 1));
    let end = 0;
    for (let from = 0; from < side.length; from++) {
      runsSeen++;
      const last = from + more;
      let sum = 0;
      for (let at = from; at <= last && last < side.length; at++) {
        for (const key of side[at]!) {
          if (met[key] === runsSeen) continue;
          met[key] = runsSeen;
          keys[end++] = key;
          sum += cost[key]!;
        }
      }
      lacks[from] = sum;
      starts[from + 1] = end;
    }
    return { starts, keys: keys.subarray(0, end), lacks };
  });
}

/** The lengths: how well one foretells the other, against how often that length is met at all. */
function weighingLengths({ source, target }: Lengths, { strayLong, strayShort }: Settings, most: number): Weigh {
  const said = runs(source, most);
  const answered = runs(target, most);
  const measured = Math.log((sumOf(target) + unseen) / (sumOf(source) + unseen));
  const ratio = Math.abs(measured) > whole ? 0 : measured;
  const usual = spreadOf(target);
  const logs = (sides: Float64Array[]) => sides.map((side) => side.map((length) => Math.log(length + 1)));
  const [sourceLogs, targetLogs] = [logs(said), logs(answered)];
  const strays = said.map((side) => side.map((length) => Math.sqrt(strayLong ** 2 + strayShort ** 2 / (length + 2))));
  const byChance = targetLogs.map((side, at) =>
    side.map((log) => logOfNormal(log - usual.mean - Math.log(at + 1), usual.deviation)),
  );
  const strayLogs = strays.map((side) => side.map(Math.log));
  let [expected, stray, strayLog] = [0, 0, 0];
  return {
    take(from, size) {
      expected = sourceLogs[size - 1]![from]! + ratio;
      stray = strays[size - 1]![from]!;
      strayLog = strayLogs[size - 1]![from]!;
    },
    against(from, size) {
      const part = (targetLogs[size - 1]![from]! - expected) / stray;
      return (-part * part) / 2 - strayLog - byChance[size - 1]![from]!;
    },
  };
}

/** A translation that is shorter or longer than that, as a logarithm, is of a part only: its whole length says nothing. */
const whole = 0.4;

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
