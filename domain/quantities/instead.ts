import type { Language } from "../language/tag.ts";
import type { Quantity } from "./quantity.ts";
import { isRank } from "./rank.ts";
import { renderingOf, renderQuantity } from "./render.ts";

const kinds = new Set<Quantity["kind"]>(["number", "percent", "month", "weekday", "clock"]);

interface Text {
  text: string;
  language: Language;
}

/**
 * What may stand in the place of a quantity that ought to be another one, in the language of its text: only its own
 * characters are replaced, so that the words beside it (a unit, an ending) still fit. Undefined where they would not.
 */
export function insteadOf(source: Quantity, target: Quantity, { text, language }: Text): string | undefined {
  if (source.certainty !== "certain" || !kinds.has(source.kind) || !kinds.has(target.kind)) return undefined;
  if (source.calendar !== target.calendar || source.decade !== target.decade) return undefined;
  if (source.unit !== target.unit && !source.calendar) return undefined;
  const there = text.slice(target.from, target.to);
  const said =
    isRank(text, target) || source.calendar || source.ordinal
      ? inItsDigits(there, source.value)
      : renderedWhole(source, target, language);
  return said === there ? undefined : said;
}

/** 5日 → 4日, 15-й → 16-й: the digits alone; in English the ending goes with them. */
function inItsDigits(there: string, value: number): string | undefined {
  if (!/\d/.test(there) || !Number.isInteger(value)) return undefined;
  if (/\d[a-z]{2}$/.test(there)) return renderingOf("en")!.ordinal(value);
  return there.replace(/\d[\d., \u00a0]*(?<=\d)/, `${value}`);
}

function renderedWhole(source: Quantity, target: Quantity, language: Language): string | undefined {
  // In Russian a month or a day of the week has its case; in Chinese the part of the day stands before the hour.
  const base = language.split("-")[0];
  if ((source.kind === "weekday" || source.kind === "month") && base === "ru") return undefined;
  if (source.kind === "clock" && base === "zh") return undefined;
  // A currency that stands elsewhere: 40 to 50 dollars.
  if (source.currency === undefined && target.currency !== undefined) return undefined;
  const { unit: _, ...bare } = source;
  return renderQuantity(bare, language);
}
