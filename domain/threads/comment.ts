import { parseLines } from "../content/parse-lines.ts";

export const longestComment = 5_000;
export const longestQuote = 500;

/** What somebody says in a thread: plain text of one line or more. @throws Refusal `invalid` */
export const parseComment = (value: string): string => parseLines(value, "text", longestComment);

/** The words that a thread is about; undefined where there are none. @throws Refusal `invalid` */
export const parseQuote = (value: string | undefined): string | undefined =>
  value === undefined || value.trim() === "" ? undefined : parseLines(value, "quote", longestQuote);
