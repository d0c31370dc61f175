import type { Bead } from "./bead.ts";
import type { Corridor } from "./corridor.ts";
import type { Settings } from "./settings.ts";
import type { Weigh } from "./weigh.ts";

/**
 * The best way through both texts from their beginnings to their ends, bead by bead, within a corridor: every way is
 * summed up once from the front and once from the back (as for a hidden Markov model), which gives each bead the
 * probability that it is right, and the beads are chosen so that most are.
 */
export function findPath(corridor: Corridor, weigh: Weigh, shapes: Settings["shapes"]): Bead[] {
  const { low, high } = corridor;
  const rows = low.length;
  const offsets = new Int32Array(rows + 1);
  for (let i = 0; i < rows; i++) offsets[i + 1] = offsets[i]! + high[i]! - low[i]! + 1;
  const cells = offsets[rows]!;
  const cell = (i: number, j: number) => (i < 0 || j < low[i]! || j > high[i]! ? -1 : offsets[i]! + j - low[i]!);
  const kinds = shapes.length;
  const weights = new Float32Array(cells * kinds).fill(Number.NEGATIVE_INFINITY);
  const priors = shapes.map(([, , share]) => Math.log(share));

  const ahead = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  ahead[0] = 0;
  for (let i = 0; i < rows; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      const here = cell(i, j);
      if (i === 0 && j === 0) continue;
      let best = Number.NEGATIVE_INFINITY;
      const first = here * kinds;
      for (let kind = 0; kind < kinds; kind++) {
        const [source, target] = shapes[kind]!;
        const before = j < target ? -1 : cell(i - source, j - target);
        if (before < 0 || ahead[before] === Number.NEGATIVE_INFINITY) continue;
        const weight = priors[kind]! + weigh(i - source, source, j - target, target);
        weights[first + kind] = weight;
        const sum = ahead[before]! + weight;
        if (sum > best) best = sum;
      }
      if (best === Number.NEGATIVE_INFINITY) continue;
      let all = 0;
      for (let kind = 0; kind < kinds; kind++) {
        const weight = weights[first + kind]!;
        if (weight === Number.NEGATIVE_INFINITY) continue;
        const [source, target] = shapes[kind]!;
        all += Math.exp(ahead[cell(i - source, j - target)]! + weight - best);
      }
      ahead[here] = best + Math.log(all);
    }
  }

  const behind = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  const end = cells - 1;
  behind[end] = 0;
  const total = ahead[end]!;
  // From here on a weight becomes the probability of its bead.
  const chosen = new Float64Array(cells).fill(-1);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = high[i]!; j >= low[i]!; j--) {
      const here = cell(i, j);
      if (behind[here] === Number.NEGATIVE_INFINITY) continue;
      for (let kind = 0; kind < kinds; kind++) {
        const weight = weights[here * kinds + kind]!;
        if (weight === Number.NEGATIVE_INFINITY) continue;
        const [source, target] = shapes[kind]!;
        const before = cell(i - source, j - target);
        const sum = behind[here]! + weight;
        const old = behind[before]!;
        behind[before] = Math.max(old, sum) + Math.log1p(Math.exp(-Math.abs(old - sum)));
        if (Number.isNaN(behind[before])) behind[before] = sum;
        weights[here * kinds + kind] = Math.exp(ahead[before]! + sum - total);
      }
    }
  }

  // Beads of nothing on one side count little: what is asked for is the right links.
  const back = new Int8Array(cells).fill(-1);
  chosen[0] = 0;
  for (let i = 0; i < rows; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      const here = cell(i, j);
      if (here === 0) continue;
      for (let kind = 0; kind < kinds; kind++) {
        const probability = weights[here * kinds + kind]!;
        if (!(probability >= 0)) continue;
        const [source, target] = shapes[kind]!;
        const before = j < target ? -1 : cell(i - source, j - target);
        if (before < 0 || chosen[before]! < 0) continue;
        const worth = source === 0 || target === 0 ? probability / 2 : probability;
        const sum = chosen[before]! + worth;
        if (sum > chosen[here]!) {
          chosen[here] = sum;
          back[here] = kind;
        }
      }
    }
  }

  const beads: Bead[] = [];
  let i = rows - 1;
  let j = high[rows - 1]!;
  while (i > 0 || j > 0) {
    const here = cell(i, j);
    const kind = back[here]!;
    const [source, target] = shapes[kind]!;
    i -= source;
    j -= target;
    beads.push({
      source: Array.from({ length: source }, (_, at) => i + at),
      target: Array.from({ length: target }, (_, at) => j + at),
      score: Math.min(1, Math.max(0, weights[here * kinds + kind]!)),
    });
  }
  return beads.reverse();
}
