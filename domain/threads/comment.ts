import { isCleanText } from "../content/characters.ts";
import { invalid } from "../refusal.ts";

export const longestComment = 5_000;
export const longestQuote = 500;

// A text of nothing but space and signs without a width says nothing.
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** What somebody says in a thread: plain text of one line or more. @throws Refusal `invalid` */
export const parseComment = (value: string): string => parseLines(value, "text", longestComment);

/** The words that a thread is about; undefined where there are none. @throws Refusal `invalid` */
export const parseQuote = (value: string | undefined): string | undefined =>
  value === undefined || value.trim() === "" ? undefined : parseLines(value, "quote", longestQuote);

function parseLines(value: string, field: string, longest: number): string {
  const text = value.replace(/\r\n?/g, "\n").trim();
  if (!visible.test(text)) throw invalid(field, "required");
  if (text.length > longest) throw invalid(field, "tooLong", { most: longest });
  if (!isCleanText(text.replaceAll("\n", ""))) throw invalid(field, "badCharacter");
  return text;
}
