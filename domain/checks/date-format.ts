import type { Check } from "./check.ts";
import type { Finding } from "./finding.ts";
import type { Reading } from "./reading.ts";

const monthsInRussian = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";

/** What a language does not write in a date, and what it writes instead. */
const slips: Record<string, readonly (readonly [RegExp, (match: RegExpMatchArray) => string])[]> = {
  ru: [
    [new RegExp(`(?<=\\d{1,2}) (${monthsInRussian})(?!\\p{L})`, "giu"), ([whole]) => whole.toLowerCase()],
    [new RegExp(`(?<=\\d)-(?:го|ого|е) (?=(?:${monthsInRussian})(?!\\p{L}))`, "gu"), () => " "],
  ],
  zh: [
    [/(?<=\d月\d{1,2})[号號]/g, () => "日"],
    [/(?<!\d)0(?=\d月\d{1,2}日)/g, () => ""],
    [/(?<=\d月)0(?=\d[日号號])/g, () => ""],
  ],
};

/** A date as another language writes it, or as one says it: 4-го июня, 4 Июня, 6月4号. */
export const dateFormat: Check = {
  ids: ["style.date"],
  find({ target }) {
    return slipsIn(target).slice(0, 10);
  },
};

function slipsIn({ base, text }: Reading): Finding[] {
  return (slips[base] ?? []).flatMap(([pattern, by]) =>
    [...text.matchAll(pattern)].flatMap((match): Finding[] => {
      const replacement = by(match);
      if (replacement === match[0]) return [];
      const range = { from: match.index, to: match.index + match[0].length };
      return [
        {
          check: "style.date",
          severity: "info",
          source: [],
          target: [range],
          values: { target: text.slice(Math.max(0, range.from - 3), range.to).trim() },
          replacement,
        },
      ];
    }),
  );
}
