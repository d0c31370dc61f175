import type { Bead, Shape } from "./bead.ts";
import { type Corridor, widening } from "./corridor.ts";
import type { Settings } from "./settings.ts";
import type { Weigh } from "./weigh.ts";

/**
 * The best way through both texts from their beginnings to their ends, bead by bead, within a corridor. Every way is
 * summed up, from the front and from the back (as for a hidden Markov model), which gives each bead the probability
 * that it is right; the beads are then chosen so that most are.
 */
export function findPath(corridor: Corridor, weigh: Weigh, shapes: Settings["shapes"]): Bead[] {
  const grid = gridOf(corridor, shapes);
  const weights = weighAll(grid, weigh, shapes);
  const probabilities = probabilitiesOf(grid, weights);
  return followed(grid, chosenSteps(grid, probabilities), probabilities);
}

/** The shapes with which a long way is scouted: what is merged passes by the same places as a bead and one without answer. */
const plainShapes: Settings["shapes"] = [
  [1, 1, 0.8],
  [1, 0, 0.1],
  [0, 1, 0.1],
];
const likely = Math.log(1e-6);
const besideLikely = 3;

/** A corridor narrowed to where a way of single sentences may go: weighing all shapes everywhere would take five times as long. */
export function narrowed(corridor: Corridor, weigh: Weigh): Corridor {
  const grid = gridOf(corridor, plainShapes);
  const { ahead, behind } = sumUp(grid, weighAll(grid, weigh, plainShapes));
  const rows = corridor.low.length;
  const columns = corridor.high[rows - 1]!;
  const low = new Int32Array(rows).fill(columns);
  const high = new Int32Array(rows);
  const all = ahead[grid.places - 1]!;
  for (let place = 0; place < grid.places; place++) {
    if (ahead[place]! + behind[place]! - all < likely) continue;
    const row = grid.rowOf[place]!;
    const column = grid.columnOf[place]!;
    low[row] = Math.min(low[row]!, Math.max(corridor.low[row]!, column - besideLikely));
    high[row] = Math.max(high[row]!, Math.min(corridor.high[row]!, column + besideLikely));
  }
  return widening({ low, high });
}

const impossible = Number.NEGATIVE_INFINITY;

/** The places of a corridor, numbered; a place is how much of either text lies behind. */
interface Grid {
  shapes: readonly Shape[];
  places: number;
  rowOf: Int32Array;
  columnOf: Int32Array;
  /** For each place and shape, the place before such a bead, or -1: at `place * shapes.length + shape`. */
  before: Int32Array;
}

function gridOf({ low, high }: Corridor, shapes: readonly (readonly [...Shape, number])[]): Grid {
  const firsts = new Int32Array(low.length + 1);
  for (const [i, first] of low.entries()) firsts[i + 1] = firsts[i]! + high[i]! - first + 1;
  const places = firsts[low.length]!;
  const grid: Grid = {
    shapes: shapes.map(([source, target]) => [source, target]),
    places,
    rowOf: new Int32Array(places),
    columnOf: new Int32Array(places),
    before: new Int32Array(places * shapes.length).fill(-1),
  };
  const kinds = shapes.length;
  const sources = Int32Array.from(shapes, ([source]) => source);
  const targets = Int32Array.from(shapes, ([, target]) => target);
  for (let i = 0; i < low.length; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      const place = firsts[i]! + j - low[i]!;
      grid.rowOf[place] = i;
      grid.columnOf[place] = j;
      for (let kind = 0; kind < kinds; kind++) {
        const row = i - sources[kind]!;
        const column = j - targets[kind]!;
        if (row < 0 || column < low[row]! || column > high[row]!) continue;
        grid.before[place * kinds + kind] = firsts[row]! + column - low[row]!;
      }
    }
  }
  return grid;
}

/** The weight of each bead that could end at each place. */
function weighAll({ shapes, places, rowOf, columnOf, before }: Grid, weigh: Weigh, shares: Settings["shapes"]) {
  const kinds = shapes.length;
  const weights = new Float32Array(places * kinds).fill(impossible);
  // Row by row and shape by shape, so that the sentences of the source are the same for a while.
  for (let start = 0, end = 0; start < places; start = end) {
    const row = rowOf[start]!;
    while (end < places && rowOf[end] === row) end++;
    for (const [kind, [source, target]] of shapes.entries()) {
      if (row < source) continue;
      const usual = Math.log(shares[kind]![2]);
      weigh.take(row - source, source);
      for (let place = start; place < end; place++) {
        const at = place * kinds + kind;
        if (before[at]! >= 0) weights[at] = usual + weigh.against(columnOf[place]! - target, target);
      }
    }
  }
  return weights;
}

/** The logarithm of the sum of all ways to each place, and from it to the end. */
function sumUp({ shapes, places, before }: Grid, weights: Float32Array) {
  const kinds = shapes.length;
  const ahead = new Float64Array(places).fill(impossible);
  ahead[0] = 0;
  for (let place = 1; place < places; place++) {
    let sum = impossible;
    for (let at = place * kinds; at < (place + 1) * kinds; at++) {
      if (before[at]! >= 0) sum = logOfSum(sum, ahead[before[at]!]! + weights[at]!);
    }
    ahead[place] = sum;
  }
  const behind = new Float64Array(places).fill(impossible);
  behind[places - 1] = 0;
  for (let place = places - 1; place > 0; place--) {
    if (behind[place] === impossible) continue;
    for (let at = place * kinds; at < (place + 1) * kinds; at++) {
      const from = before[at]!;
      if (from >= 0) behind[from] = logOfSum(behind[from]!, behind[place]! + weights[at]!);
    }
  }
  return { ahead, behind };
}

/** The probability of each of these beads, given all the ways through the corridor. */
function probabilitiesOf(grid: Grid, weights: Float32Array): Float32Array {
  const { ahead, behind } = sumUp(grid, weights);
  const kinds = grid.shapes.length;
  const probabilities = new Float32Array(weights.length);
  const all = ahead[grid.places - 1]!;
  for (let at = kinds; at < weights.length; at++) {
    const from = grid.before[at]!;
    if (from < 0) continue;
    const sum = ahead[from]! + behind[(at / kinds) | 0]! + weights[at]! - all;
    if (sum > negligible) probabilities[at] = Math.min(1, Math.exp(sum));
  }
  return probabilities;
}

const negligible = -25;

function logOfSum(a: number, b: number): number {
  const more = a > b ? a : b;
  const less = a > b ? b : a;
  return less - more > negligible ? more + Math.log1p(Math.exp(less - more)) : more;
}

/** A bead of nothing on one side counts less: what is asked for is the right links. */
const worthOfNothing = 0.5;

/** For each place, the shape of the bead by which the most right ones are passed on the way there. */
function chosenSteps({ shapes, places, before }: Grid, probabilities: Float32Array): Int8Array {
  const kinds = shapes.length;
  const worth = shapes.map(([source, target]) => (source === 0 || target === 0 ? worthOfNothing : 1));
  const best = new Float64Array(places).fill(impossible);
  best[0] = 0;
  const steps = new Int8Array(places).fill(-1);
  for (let place = 1; place < places; place++) {
    for (let kind = 0; kind < kinds; kind++) {
      const from = before[place * kinds + kind]!;
      if (from < 0 || best[from] === impossible) continue;
      const sum = best[from]! + worth[kind]! * probabilities[place * kinds + kind]!;
      if (sum <= best[place]!) continue;
      best[place] = sum;
      steps[place] = kind;
    }
  }
  return steps;
}

function followed({ shapes, places, rowOf, columnOf, before }: Grid, steps: Int8Array, probabilities: Float32Array) {
  const beads: Bead[] = [];
  for (let place = places - 1; place > 0; ) {
    const kind = steps[place]!;
    const [source, target] = shapes[kind]!;
    const at = place * shapes.length + kind;
    beads.push({
      source: Array.from({ length: source }, (_, n) => rowOf[place]! - source + n),
      target: Array.from({ length: target }, (_, n) => columnOf[place]! - target + n),
      score: probabilities[at]!,
    });
    place = before[at]!;
  }
  return beads.reverse();
}
