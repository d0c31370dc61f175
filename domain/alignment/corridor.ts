/** Where the way through two texts may go: for each place in the source, the places in the target, both included. */
export interface Corridor {
  low: Int32Array;
  high: Int32Array;
}

/** All of it. */
export function wholeCorridor(source: number, target: number): Corridor {
  return { low: new Int32Array(source + 1), high: new Int32Array(source + 1).fill(target) };
}
