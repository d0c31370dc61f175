import { matchQuantities } from "../quantities/match.ts";
import { mostQuantities, type Quantity } from "../quantities/quantity.ts";
import { plainNumber } from "../quantities/render.ts";
import type { Check } from "./check.ts";
import type { Finding } from "./finding.ts";

/** A number that is right, in marks of another language: 5.5 and 10,000 in Russian. */
export const numberFormat: Check = {
  ids: ["style.number"],
  find({ source, target }) {
    const ours = source.quantities.filter(isPlain);
    const theirs = target.quantities.filter(isPlain);
    if (ours.length === 0 || theirs.length === 0 || ours.length + theirs.length > mostQuantities) return [];
    const { pairs } = matchQuantities(ours, theirs);
    return pairs.flatMap(({ source: one, target: two }): Finding[] => {
      const literal = literalAt(target.text, two);
      const pattern = wrong[target.base];
      if (!literal || !pattern?.test(literal)) return [];
      const value = valueIn(literal, target.base === "ru" ? "." : ",");
      if (value === undefined || (one.value !== value && two.value !== value)) return [];
      const replacement = plainNumber(value, target.language);
      if (replacement === literal) return [];
      const range = { from: two.from, to: two.from + literal.length };
      return [
        {
          check: "style.number",
          severity: "info",
          source: [],
          target: [range],
          values: { target: literal, replacement },
          replacement,
        },
      ];
    });
  },
};

const isPlain = ({ kind, calendar }: Quantity) => (kind === "number" || kind === "percent") && calendar === undefined;

/** A literal with the marks of the other kind of language: a decimal point or commas in Russian, a decimal comma in English. */
const wrong: Record<string, RegExp | undefined> = {
  ru: /^\d{1,9}\.\d{1,6}$|^\d{1,3}(,\d{3}){1,4}$/,
  en: /^\d{1,3},\d{1,2}$|^\d{1,3}( \d{3}){1,4}$/,
};

const digits = /^\d{1,9}(?:[.,\u00a0 ]\d{1,9}){0,4}/;
const literalAt = (text: string, { from, to }: Quantity) => digits.exec(text.slice(from, Math.min(to, from + 40)))?.[0];

function valueIn(literal: string, decimal: "." | ","): number | undefined {
  const grouped = literal.split(decimal === "." ? "," : /[ \u00a0]/);
  if (grouped.length > 1) return Number(grouped.join(""));
  const value = Number(literal.replace(",", "."));
  return Number.isFinite(value) ? value : undefined;
}
