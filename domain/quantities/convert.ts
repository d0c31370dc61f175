/** What one of each unit is in the base unit of its dimension. */
const measures: Record<string, readonly [dimension: string, inBase: number]> = {
  mi: ["length", 1609.344],
  km: ["length", 1000],
  m: ["length", 1],
  ft: ["length", 0.3048],
  in: ["length", 0.0254],
  li: ["length", 500],
  yd: ["length", 0.9144],
  cm: ["length", 0.01],
  mm: ["length", 0.001],
  lb: ["mass", 0.45359],
  kg: ["mass", 1],
  jin: ["mass", 0.5],
  g: ["mass", 0.001],
  oz: ["mass", 0.02835],
  st: ["mass", 6.35],
  t: ["mass", 1000],
  acre: ["area", 4046.86],
  ha: ["area", 10000],
  mu: ["area", 666.67],
  gal: ["volume", 3.785],
  l: ["volume", 1],
  year: ["time", 31557600],
  y: ["time", 31557600],
  mo: ["time", 2629800],
  w: ["time", 604800],
  d: ["time", 86400],
  h: ["time", 3600],
  min: ["time", 60],
  s: ["time", 1],
  decade: ["time", 315576000],
  century: ["time", 3155760000],
  age: ["time", 3155760000],
};

/** Units that are one: the day of a date is none, a pound of money neither. */
const same: Record<string, string> = { year: "y", age: "century" };

/** A unit under the one name that it is compared by. */
export const unitOf = (unit: string): string => (Object.hasOwn(same, unit) ? same[unit]! : unit);

/** Whether two units measure the same: a mile and a kilometre. */
export const sameDimension = (one: string, two: string): boolean =>
  Object.hasOwn(measures, one) && Object.hasOwn(measures, two) && measures[one]![0] === measures[two]![0];

/** Translators round what they convert: 5 miles are 8 kilometres. */
const tolerance = 0.045;

/** Whether two measured values say the same in different units. */
export function sameMeasure(
  value: number,
  unit: string | undefined,
  other: number,
  otherUnit: string | undefined,
): boolean {
  if (unit === undefined || otherUnit === undefined) return false;
  if (unit === "degree" && otherUnit === "degree") {
    return close((value - 32) / 1.8, other, 1) || close((other - 32) / 1.8, value, 1) || close(value * 1.8, other, 1);
  }
  if (unit === otherUnit || !Object.hasOwn(measures, unit) || !Object.hasOwn(measures, otherUnit)) return false;
  const [dimension, base] = measures[unit]!;
  const [otherDimension, otherBase] = measures[otherUnit]!;
  if (dimension !== otherDimension) return false;
  const one = value * base;
  const two = other * otherBase;
  return Math.abs(one - two) <= tolerance * Math.max(one, two);
}

const close = (a: number, b: number, by: number) => Math.abs(a - b) <= by;

/** Whether one value is the other, rounded to three digits or more, of which the last is no zero: 1,234 → 1,230. */
export function isRounding(value: number, other: number): boolean {
  if (value < 100 || other < 100 || value === other) return false;
  const [rough, exact] = digitsIn(value) < digitsIn(other) ? [value, other] : [other, value];
  const digits = digitsIn(rough);
  return digits >= 3 && digits <= 5 && Number(exact.toPrecision(digits)) === rough;
}

/** How many digits a number has before its zeros: 3 of 1,230. */
const digitsIn = (value: number) => `${Math.round(value)}`.replace(/0{1,20}$/, "").length;
