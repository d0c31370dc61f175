import type { Language } from "./tag.ts";
import { writingOf } from "./writing.ts";

const before = /(?:^|[\s([{（〔《—–-])$/u;
const letter = /[\p{L}\p{N}]$/u;
const han = /[\p{Script=Han}」』”’）》]$/u;

/** The quotation mark that a straight one stands for, behind the text before it. */
export function quoteAfter(text: string, language: Language): string {
  const { quotes, space } = writingOf(language);
  const [outer, inner] = quotes;
  const depth = openQuotes(text, language);
  // Where words are not parted by spaces, only what is open tells.
  const opens = space === "" ? depth === 0 || text.endsWith("：") : isOpening(text, language);
  if (opens) return (depth === 0 ? outer : inner)[0];
  return (depth > 1 ? inner : outer)[1];
}

/** The mark that a straight apostrophe stands for: in a word, or around an inner quotation. */
export function apostropheAfter(text: string, language: Language): string {
  const [, inner] = writingOf(language).quotes;
  return letter.test(text) ? "’" : isOpening(text, language) ? inner[0] : inner[1];
}

/** The mark of the language that a half-width one stands for; undefined where it stays what it is. */
export function wideMarkAfter(text: string, mark: string, language: Language): string | undefined {
  return han.test(text) ? writingOf(language).wideMarks[mark] : undefined;
}

/** Whether a mark that is typed here begins something: behind a space, a bracket, a dash, or another opening mark. */
const isOpening = (text: string, language: Language): boolean =>
  before.test(text) || writingOf(language).quotes.some(([open]) => text.endsWith(open));

/** How many quotations are open at the end of a text. */
function openQuotes(text: string, language: Language): number {
  const stack: string[] = [];
  for (const character of text) {
    const pair = writingOf(language).quotes.find(([open]) => open === character);
    if (pair) stack.push(pair[1]);
    else if (stack.at(-1) === character) stack.pop();
  }
  return stack.length;
}
