import { invalid } from "../refusal.ts";
import { isCleanText } from "./characters.ts";

// A text of nothing but space and signs without a width says nothing.
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Plain text of one line or more that a person wrote beside the texts, trimmed: a note, or nothing. @throws Refusal `invalid` */
export function parseNote(value: string, field: string, longest: number): string {
  const text = value.replace(/\r\n?/g, "\n").trim();
  if (text.length > longest) throw invalid(field, "tooLong", { most: longest });
  if (!isCleanText(text.replaceAll("\n", ""))) throw invalid(field, "badCharacter");
  return text;
}

/** The same, where something has to be said: a comment, a reason. @throws Refusal `invalid` */
export function parseLines(value: string, field: string, longest: number): string {
  const text = parseNote(value, field, longest);
  if (!visible.test(text)) throw invalid(field, "required");
  return text;
}

export const longestArticleNote = 20_000;
const longestReason = 2_000;

/** Why something is done that has to be accounted for. @throws Refusal `invalid` */
export const parseReason = (value: string | undefined): string => parseLines(value ?? "", "reason", longestReason);

/** The same, where it may be left out. @throws Refusal `invalid` */
export const parseOptionalReason = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : parseNote(value, "reason", longestReason);
