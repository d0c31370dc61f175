import type { Check } from "./check.ts";
import type { Finding } from "./finding.ts";
import type { Reading } from "./reading.ts";

const headings = new Set(["headline", "heading", "seoTitle"]);

/** A heading that ends in a full stop, or has its words in capitals as English headings do. */
export const heading: Check = {
  ids: ["style.heading", "style.case"],
  find({ source, target, kind }) {
    if (!headings.has(kind)) return [];
    return [...stop(source, target), ...capitals(target)];
  },
};

/** One full stop at the end, where there is no sentence before it. */
function stop(source: Reading, { text }: Reading): Finding[] {
  const match = /[^.。…!?！？][.。]\s{0,3}$/.exec(text.slice(-6));
  const end = match && text.slice(-6).indexOf(match[0]);
  if (!match || end === null) return [];
  const from = Math.max(0, text.length - 6) + end + 1;
  if (/[.。!?！？] ?\S/.test(text.slice(0, from)) || /[.。]\s{0,3}$/.test(source.text)) return [];
  return [
    {
      check: "style.heading",
      severity: "info",
      source: [],
      target: [{ from, to: text.length }],
      values: { target: text.slice(from).trim() },
      replacement: "",
    },
  ];
}

/** Лукашенко Посетил Пекин: common words with capitals, which Russian does not write. */
function capitals({ base, words, text }: Reading): Finding[] {
  if (base !== "ru" || words.length < 4) return [];
  const later = words.slice(1).filter(({ text: word }) => word.length > 3);
  const capital = later.filter(
    ({ text: word }) => word[0] !== word[0]!.toLowerCase() && word.slice(1) === word.slice(1).toLowerCase(),
  );
  const verbs = capital.filter(({ fold }) =>
    /(ил|ила|или|ал|ала|али|ет|ит|ют|ят|ся|ть|ый|ий|ая|ое|ые|ого|ых|ными)$/.test(fold),
  );
  if (later.length < 3 || capital.length < later.length * 0.75 || verbs.length < 2) return [];
  const [first, ...rest] = verbs;
  return [
    {
      check: "style.case",
      severity: "info",
      source: [],
      target: [first!, ...rest].map(({ from, to }) => ({ from, to })),
      values: { target: text.slice(first!.from, first!.to) },
      replacement: first!.text[0]!.toLowerCase() + first!.text.slice(1),
    },
  ];
}
