/** How a language writes quantities: what is suggested for one that another language says. */
export interface Rendering {
  /** In digits alone: 1 234 567,5. */
  digits(value: number): string;
  /** As a news text writes it, with words for what is large: 5 млрд. */
  number(value: number): string;
  percent(value: number): string;
  /** By the code of the currency; undefined where its name is not known. */
  money(value: number, currency: string): string | undefined;
  /** By the code of the unit; undefined where its name is not known. */
  measure(value: number, unit: string): string | undefined;
  ordinal(value: number): string;
  /** By its first year: the 1990s. */
  decade(year: number): string;
  clock(time: ClockTime): string;
  date(date: DateParts): string;
  /** Monday is 1. */
  weekday(day: number): string;
  /** Thousands, millions: a power of ten that is not counted. */
  many(scale: number): string | undefined;
}

export interface ClockTime {
  hour: number;
  minute: number;
  /** Whether it is known which half of the day is meant: 6 a.m., and not 6 o'clock. */
  isExact: boolean;
}

/** At least one of them. */
export interface DateParts {
  day?: number;
  month?: number;
  year?: number;
}

/** The scale in which a number has three decimals at most: 5.25 billion. The largest comes first. */
export function scaleOf<S extends readonly [number, string]>(value: number, scales: readonly S[]): S | undefined {
  return scales.find(([scale]) => value >= scale && isRound(value / scale));
}

const isRound = (value: number) => Math.abs(value * 1e3 - Math.round(value * 1e3)) < 1e-6 * Math.max(1, value);

/** The digits of a number, its whole part cut into groups of three from `least` digits on. */
export function grouped(
  value: number,
  { group, decimal, least }: { group: string; decimal: string; least: number },
): string {
  const [whole = "", fraction] = plain(value).split(".");
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  const said = whole.length < least ? whole : groups.join(group);
  return fraction ? said + decimal + fraction : said;
}

/** Never in powers of ten, nor with the dust of floating points. */
const plain = (value: number) =>
  Math.abs(value) < 1e15 ? `${Number(value.toPrecision(12))}` : BigInt(Math.round(value)).toString();

export const twoDigits = (value: number) => `${value}`.padStart(2, "0");
