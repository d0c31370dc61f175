/** A place in one text and a place in another. */
export interface Point {
  i: number;
  j: number;
}

/** The most points that one way can pass through, both texts going forward; the points are given in the order of i. */
export function longestChain(points: readonly Point[]): Point[] {
  const ends: number[] = [];
  const before = new Int32Array(points.length).fill(-1);
  for (const [at, { j }] of points.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (points[ends[middle]!]!.j < j) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[at] = ends[low - 1]!;
    ends[low] = at;
  }
  const chain: Point[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) chain.push(points[at]!);
  return chain.reverse();
}
