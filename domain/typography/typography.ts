import type { Language } from "../language/tag.ts";
import { withEdits } from "./edit.ts";
import { englishRules } from "./en.ts";
import { quoteEdits } from "./quotes.ts";
import { russianRules } from "./ru.ts";
import type { TypographyRules } from "./rules.ts";
import { chineseRules } from "./zh.ts";

/** One place that was set otherwise: its range in the original. */
export interface TypographyChange {
  from: number;
  to: number;
  before: string;
  after: string;
}

export interface Typeset {
  text: string;
  changes: TypographyChange[];
}

const rulesByBase: Record<string, TypographyRules | undefined> = {
  en: englishRules,
  ru: russianRules,
  zh: chineseRules,
};

/** The rules of a language, by its primary subtag; undefined where it has none. */
export const typographyRulesOf = (base: string): TypographyRules | undefined => rulesByBase[base];

/** What one rule has made may let another see its place; no text needs more turns than this. */
const mostTurns = 4;

/**
 * A text in the marks and spaces of its language: quotation marks, dashes, ellipses, apostrophes, widths. Letters and
 * digits stay; what has been set once is not changed again. A language without rules stays as it is.
 */
export function typeset(text: string, language: Language): Typeset {
  const own = typographyRulesOf(language.split("-")[0] ?? "");
  if (!own) return { text, changes: [] };
  const rules = [...own.dash, ...own.ellipsis, ...own.other];
  let set = text;
  for (let turn = 0; turn < mostTurns; turn++) {
    const now = set;
    const next = withEdits(now, [...quoteEdits(now, language), ...rules.flatMap((rule) => rule(now))]);
    if (next === now) break;
    set = next;
  }
  return set === text ? { text, changes: [] } : { text: set, changes: changesBetween(text, set) };
}

const fixed = /[\p{L}\p{M}\p{N}]/u;

/** Where two texts with the same letters and digits differ. */
export function changesBetween(before: string, after: string): TypographyChange[] {
  const changes: TypographyChange[] = [];
  let at = 0;
  let other = 0;
  while (at < before.length || other < after.length) {
    const end = nextFixed(before, at);
    const otherEnd = nextFixed(after, other);
    addChange(changes, before, after, { at, end, other, otherEnd });
    at = end + 1;
    other = otherEnd + 1;
  }
  return changes;
}

/** Of two stretches of marks, what is left when their equal ends are cut off. */
function addChange(
  changes: TypographyChange[],
  before: string,
  after: string,
  { at, end, other, otherEnd }: { at: number; end: number; other: number; otherEnd: number },
) {
  const old = before.slice(at, end);
  const now = after.slice(other, otherEnd);
  if (old === now) return;
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let tail = 0;
  while (tail < old.length - start && tail < now.length - start && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  changes.push({
    from: at + start,
    to: end - tail,
    before: old.slice(start, old.length - tail),
    after: now.slice(start, now.length - tail),
  });
}

function nextFixed(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isFixed(text, at)) at++;
  return at;
}

function isFixed(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return (code >= 0xd800 && code <= 0xdfff) || fixed.test(text[at]!);
}
