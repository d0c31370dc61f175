/** What is counted, or named on the calendar or the clock. */
export type QuantityKind = "number" | "percent" | "clock" | "month" | "weekday" | "vague" | "code";

/**
 * How much a quantity says by itself. `certain` (digits, large numbers, percentages) may be reported alone; `spoken`
 * (a small number in words) only against a spoken one of another value; a `hint` (half, both, 一) satisfies others.
 */
export type Certainty = "certain" | "spoken" | "hint";

export interface Quantity {
  kind: QuantityKind;
  /** What it may be equal to, likeliest first: `1500`, `5%`, `m6` June, `w1` Monday, `t390` 6:30, `v3` thousands. */
  keys: readonly string[];
  certainty: Certainty;
  /** The likeliest value; minutes of a clock time. */
  value: number;
  /** In UTF-16 code units of the text. */
  from: number;
  to: number;
  /** Fifth, пятый, 第五. */
  ordinal?: boolean;
  /** The nineties: 1990s, 90-е. */
  decade?: boolean;
  currency?: string;
  unit?: string;
  /** A day or a year beside a month; `bare` is a Chinese 26日 without one, which other languages may leave out. */
  calendar?: "day" | "bare" | "year";
  /** Of a day beside a month. */
  month?: number;
  /** The letters of a code: `COVID` of COVID-19. */
  letters?: string;
  /** A hint that is surely a number, so that a spoken one may stand against it: both, дважды, 三 of 三部门. */
  firm?: boolean;
  /** The sum of which it is a part: 90 minutes of `1 hour 30 minutes`. */
  whole?: Quantity;
}

/** More than any paragraph has: a table of numbers, or an attack. Reading stops there, and nothing is compared. */
export const mostQuantities = 2_000;

export const numberKey = (value: number) => `${Number(value.toPrecision(10))}`;
export const percentKey = (value: number) => `${numberKey(value)}%`;
export const clockKey = (minutes: number) => `t${((minutes % 1440) + 1440) % 1440}`;
export const vagueKey = (scale: number) => `v${Math.round(Math.log10(scale))}`;

/** The keys of a fraction: itself, as a decimal, in percent. */
export function fractionKeys(numerator: number, denominator: number): string[] {
  const value = numerator / denominator;
  return [
    `${numerator}/${denominator}`,
    numberKey(Number(value.toFixed(2))),
    numberKey(value),
    percentKey(Math.round(value * 100)),
    percentKey(Number((value * 100).toFixed(1))),
  ];
}

/** The keys of a clock time: both halves of the day while none is named. */
export function clockKeys(hour: number, minute: number, half?: "am" | "pm"): string[] {
  const first = hour * 60 + minute;
  const keys =
    hour > 12 || (hour === 0 && half === undefined)
      ? [clockKey(first)]
      : half === undefined
        ? [clockKey(first), clockKey(first + 720)]
        : [clockKey((hour % 12) * 60 + minute + (half === "pm" ? 720 : 0))];
  return keys;
}
