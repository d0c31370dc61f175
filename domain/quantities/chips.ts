import type { DateParts } from "../language/quantities/rendering.ts";
import type { Language } from "../language/tag.ts";
import { tokensOf } from "../language/tokens.ts";
import { matchQuantities } from "./match.ts";
import { mostQuantities, type Quantity } from "./quantity.ts";
import { isRank } from "./rank.ts";
import { readQuantities } from "./read.ts";
import { renderDate, renderQuantity } from "./render.ts";

/** A quantity of the source, as the language of the text would write it. */
export interface Chip {
  /** Its place in the source. */
  from: number;
  to: number;
  text: string;
  /** Whether the text says it already. */
  isThere: boolean;
}

interface Chips {
  source: string;
  target: string;
  sourceLanguage: Language;
  targetLanguage: Language;
}

const mostChips = 40;

/** What of a source counts, dates or prices, ready to be put into the text: $5 billion → 5 млрд долларов. */
export function quantityChips({ source, target, sourceLanguage, targetLanguage }: Chips): Chip[] {
  const ours = readQuantities(source, tokensOf(source), sourceLanguage);
  const theirs = readQuantities(target, tokensOf(target), targetLanguage);
  if (ours.length + theirs.length > mostQuantities) return [];
  const there = new Set(matchQuantities(ours, theirs).pairs.map((pair) => pair.source));
  const named = new Set(theirs.flatMap(({ kind, keys }) => (kind === "month" || kind === "weekday" ? keys : [])));
  const isThere = (one: Quantity) =>
    one.kind === "month" || one.kind === "weekday" ? named.has(one.keys[0] ?? "") : there.has(one);
  const chips: Chip[] = [];
  for (let at = 0; at < ours.length && chips.length < mostChips; ) {
    const parts = dateAt(ours, at);
    const whole = parts.length > 1 ? parts : [ours[at]!];
    const text =
      parts.length > 1
        ? renderDate(datePartsOf(parts), targetLanguage)
        : saidAlone(ours[at]!, { source, targetLanguage });
    if (text !== undefined)
      chips.push({
        from: Math.min(...whole.map(({ from }) => from)),
        to: Math.max(...whole.map(({ to }) => to)),
        text,
        isThere: whole.every(isThere),
      });
    at += whole.length;
  }
  return chips;
}

/** A small number in words is said in words again; a name with digits stays as it is. */
function saidAlone(one: Quantity, { source, targetLanguage }: Pick<Chips, "source" | "targetLanguage">) {
  if (one.kind === "code") return source.slice(one.from, one.to);
  const { certainty, unit, currency, ordinal } = one;
  if (certainty === "spoken" && one.kind === "number" && !unit && !currency && !ordinal) return undefined;
  return renderQuantity(isRank(source, one) ? { ...one, ordinal: true } : one, targetLanguage);
}

const nearest = 6;
const partOf = ({ kind, calendar }: Quantity): keyof DateParts | undefined => {
  if (kind === "month") return "month";
  return calendar === undefined ? undefined : calendar === "year" ? "year" : "day";
};

/** The day, the month and the year that stand together: each once. */
function dateAt(all: readonly Quantity[], at: number): Quantity[] {
  const parts: Quantity[] = [];
  const taken = new Set<keyof DateParts>();
  for (let next = at; next < all.length; next++) {
    const one = all[next]!;
    const part = partOf(one);
    const last = parts.at(-1);
    if (!part || taken.has(part) || (last && one.from - last.to > nearest)) break;
    taken.add(part);
    parts.push(one);
  }
  return taken.has("month") ? parts : parts.slice(0, 1);
}

const datePartsOf = (parts: readonly Quantity[]): DateParts =>
  Object.fromEntries(parts.map((one) => [partOf(one), one.value]));
