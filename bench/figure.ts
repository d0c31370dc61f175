// What a benchmark tells: what was measured, on what, and whether the promise holds.
export interface Figure {
  promise: string;
  /** What is promised, as a reader would say it. */
  target: string;
  measured: string;
  data: string;
  holds: boolean;
}

export type Benchmark = () => Promise<Figure[]>;

/** The value below which this part of the values lies. `part` from 0 to 1. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]) => percentile(values, 0.5);

export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ promise, target, measured, data, holds }) =>
    [promise, target, measured, data, holds ? "yes" : "**no**"].join(" | "),
  );
  return [
    "| promise | target | measured | data | holds |",
    "|---|---|---|---|---|",
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
}
