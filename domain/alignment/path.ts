import type { Bead, Shape } from "./bead.ts";
import type { Corridor } from "./corridor.ts";
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
  const usual = shares.map(([, , share]) => Math.log(share));
  const weights = new Float32Array(places * shapes.length).fill(impossible);
  const sources = Int32Array.from(shapes, ([source]) => source);
  const targets = Int32Array.from(shapes, ([, target]) => target);
  for (let place = 0, at = 0; place < places; place++) {
    const i = rowOf[place]!;
    const j = columnOf[place]!;
    for (let kind = 0; kind < shapes.length; kind++, at++) {
      if (before[at]! < 0) continue;
      const source = sources[kind]!;
      const target = targets[kind]!;
      weights[at] = usual[kind]! + weigh(i - source, source, j - target, target);
    }
  }
  return weights;
}

/** The probability of each of these beads, given all the ways through the corridor. */
function probabilitiesOf({ shapes, places, before }: Grid, weights: Float32Array): Float32Array {
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
  const probabilities = new Float32Array(weights.length);
  const all = ahead[places - 1]!;
  for (let place = places - 1; place > 0; place--) {
    if (behind[place] === impossible) continue;
    for (let at = place * kinds; at < (place + 1) * kinds; at++) {
      const from = before[at]!;
      if (from < 0) continue;
      const rest = behind[place]! + weights[at]!;
      behind[from] = logOfSum(behind[from]!, rest);
      probabilities[at] = Math.min(1, Math.exp(ahead[from]! + rest - all));
    }
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
