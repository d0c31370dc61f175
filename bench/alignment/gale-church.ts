// Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora" (1993): lengths and the usual shapes alone,
// with the variance and the penalties of their program.
import type { GoldPair } from "./corpus.ts";

const shapes: [number, number, number][] = [
  [1, 1, 0.89],
  [1, 0, 0.0099],
  [0, 1, 0.0099],
  [2, 1, 0.089],
  [1, 2, 0.089],
  [2, 2, 0.011],
];
const variance = 6.8;

export const characters = (text: string) => text.length;
export const bytes = (text: string) => Buffer.byteLength(text);

type Beads = GoldPair["beads"];

export function galeChurch(
  source: readonly string[],
  target: readonly string[],
  length: (text: string) => number,
): Beads {
  const lengths = { a: source.map(length), b: target.map(length) };
  const totals = { a: sums(lengths.a).at(-1)!, b: sums(lengths.b).at(-1)! };
  // The variance was measured on alphabets: a side in fewer, fuller signs is counted in the letters of the other.
  const most = Math.max(totals.a, totals.b);
  const a = sums(lengths.a.map((one) => (one * most) / Math.max(1, totals.a)));
  const b = sums(lengths.b.map((one) => (one * most) / Math.max(1, totals.b)));
  const width = target.length + 1;
  const cost = new Float64Array((source.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const back = new Int8Array(cost.length).fill(-1);
  cost[0] = 0;
  for (let i = 0; i <= source.length; i++) {
    for (let j = 0; j <= target.length; j++) {
      for (const [kind, [x, y, share]] of shapes.entries()) {
        if (i < x || j < y) continue;
        const before = cost[(i - x) * width + j - y]!;
        const sum = before - Math.log(share) + mismatch(a[i]! - a[i - x]!, b[j]! - b[j - y]!);
        if (sum >= cost[i * width + j]!) continue;
        cost[i * width + j] = sum;
        back[i * width + j] = kind;
      }
    }
  }
  const beads: Beads = [];
  let [i, j] = [source.length, target.length];
  while (i > 0 || j > 0) {
    const [x, y] = shapes[back[i * width + j]!]!;
    i -= x;
    j -= y;
    beads.push({
      source: Array.from({ length: x }, (_, at) => i + at),
      target: Array.from({ length: y }, (_, at) => j + at),
    });
  }
  return beads.reverse();
}

function mismatch(a: number, b: number): number {
  if (a === 0 && b === 0) return 0;
  const delta = Math.abs(a - b) / Math.sqrt((variance * (a + b)) / 2);
  return -Math.log(Math.max(1e-100, 2 * (1 - normal(delta))));
}

/** The share of a normal distribution below a value (Abramowitz and Stegun 26.2.17). */
function normal(x: number): number {
  const t = 1 / (1 + 0.2316419 * x);
  const tail =
    0.3989423 *
    Math.exp((-x * x) / 2) *
    t *
    (0.3193815 + t * (-0.3565638 + t * (1.781478 + t * (-1.821256 + t * 1.330274))));
  return 1 - tail;
}

function sums(lengths: number[]): number[] {
  const all = [0];
  for (const length of lengths) all.push(all.at(-1)! + length);
  return all;
}
