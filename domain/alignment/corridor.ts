import type { Bead } from "./bead.ts";
import type { Evidence } from "./evidence.ts";
import { longestChain, type Point } from "./longest-chain.ts";

/** Where the way through two texts may go: for each place in the source, the places in the target, both included. */
export interface Corridor {
  low: Int32Array;
  high: Int32Array;
}

/** So many pairs are looked at one and all. */
const fewEnough = 90_000;
const narrow = 16;
const narrowAfterwards = 4;
/** How much wider the corridor becomes with each sentence between two points that are known. */
const opening = 0.3;

/** All of it for short texts; for long ones, along what is met once or twice in each of them. */
export function corridorOf(evidence: Evidence): Corridor {
  const [rows, columns] = [evidence.source.length, evidence.target.length];
  if (rows * columns <= fewEnough) {
    return { low: new Int32Array(rows + 1), high: new Int32Array(rows + 1).fill(columns) };
  }
  return along(withoutStrays(longestChain(metAlike(evidence))), { i: rows, j: columns }, narrow);
}

/** Along a way that was found before. */
export function corridorAlong(beads: readonly Bead[], evidence: Evidence): Corridor {
  const [rows, columns] = [evidence.source.length, evidence.target.length];
  if (rows * columns <= fewEnough) return corridorOf(evidence);
  const points = beads.flatMap(({ source, target, score }) =>
    source.length === 1 && target.length === 1 && score > 0.5 ? [{ i: source[0]!, j: target[0]! }] : [],
  );
  return along(points, { i: rows, j: columns }, narrowAfterwards);
}

const seldom = 3;

/** Where what is met as seldom in one text as in the other stands: the first with the first, and so on. */
function metAlike({ source, target, kept }: Evidence): Point[] {
  const placesIn = (side: Int32Array[]) => {
    const places: number[][] = kept.map(() => []);
    for (const [at, keys] of side.entries()) {
      for (const key of keys) if (places[key]!.length <= seldom) places[key]!.push(at);
    }
    return places;
  };
  const [inSource, inTarget] = [placesIn(source), placesIn(target)];
  const points: Point[] = [];
  for (const [key, places] of inSource.entries()) {
    const others = inTarget[key]!;
    if (places.length !== others.length || places.length > seldom) continue;
    for (const [nth, i] of places.entries()) points.push({ i, j: others[nth]! });
  }
  return points.sort((a, b) => a.i - b.i || b.j - a.j);
}

const neighbours = 3;
const strayed = 12;

/** Without the points that lie far from the line between those around them: two things that only look alike. */
function withoutStrays(chain: readonly Point[]): Point[] {
  return chain.filter(({ i, j }, at) => {
    const a = chain[Math.max(0, at - neighbours)]!;
    const b = chain[Math.min(chain.length - 1, at + neighbours)]!;
    const expected = b.i === a.i ? j : a.j + ((i - a.i) * (b.j - a.j)) / (b.i - a.i);
    return Math.abs(expected - j) <= strayed + (b.i - a.i) / 4;
  });
}

function along(points: readonly Point[], end: Point, width: number): Corridor {
  const low = new Int32Array(end.i + 1).fill(end.j);
  const high = new Int32Array(end.i + 1);
  let a: Point = { i: 0, j: 0 };
  for (const b of [...points, end]) {
    const gap = Math.max(b.i - a.i, b.j - a.j);
    const half = width + Math.ceil(opening * gap) + Math.abs(b.j - a.j - (b.i - a.i));
    for (let i = a.i; i <= b.i; i++) {
      const middle = b.i === a.i ? b.j : a.j + ((i - a.i) * (b.j - a.j)) / (b.i - a.i);
      low[i] = Math.min(low[i]!, Math.max(0, Math.floor(middle - half)));
      high[i] = Math.max(high[i]!, Math.min(end.j, Math.ceil(middle + half)));
    }
    a = b;
  }
  low[0] = 0;
  high[end.i] = end.j;
  return widening({ low, high });
}

/** The same, made so wide that neither wall ever leads back. */
export function widening({ low, high }: Corridor): Corridor {
  for (let i = 1; i < high.length; i++) high[i] = Math.max(high[i]!, high[i - 1]!);
  for (let i = low.length - 2; i >= 0; i--) low[i] = Math.min(low[i]!, low[i + 1]!);
  return { low, high };
}
