import { type Edit, type Rule, replacing } from "./edit.ts";

/** What a language sets its own way, by what a check may say of it. */
export interface TypographyRules {
  dash: readonly Rule[];
  ellipsis: readonly Rule[];
  other: readonly Rule[];
}

const nbsp = "\u00a0";

/** Two spaces; one that is unbreakable wins. */
export const doubleSpaces = replacing(/[ \u00a0]{2,}/g, ([run]) => (run.includes(nbsp) ? nbsp : " "));

/** A space before a mark that stands tight, behind a word. */
export const spaceBeforeMark: Rule = (text) => {
  const edits: Edit[] = [];
  for (const match of text.matchAll(/[ \u00a0]{1,8}([,.;:!?…»”)])(?=[\s»”)]|$)/g)) {
    const before = text[match.index - 1] ?? "";
    if (/[\p{L}\p{N}»”)%]/u.test(before))
      edits.push({ from: match.index, to: match.index + match[0].length, text: match[1]! });
  }
  return edits;
};

/** Three stops are one mark; four or more are a line that is to be filled. */
export const ellipsis: Rule = (text) => {
  const edits: Edit[] = [];
  for (const match of text.matchAll(/\.{3,}/g))
    if (match[0].length === 3) edits.push({ from: match.index, to: match.index + 3, text: "…" });
  return edits;
};

/** A hyphen between spaces is a dash, and in some languages any other of these marks. `dash` comes with its spaces. */
export const spacedDash = (marks: "hyphens" | "any", dash: string): Rule =>
  replacing(marks === "any" ? /[ \u00a0](?:-{1,3}|[–—])[ \u00a0]/g : /[ \u00a0]-{1,3}[ \u00a0]/g, () => dash);

/** Between two numbers: 10–15. A date, a telephone or a score with more of them is left alone. */
export const numberRange: Rule = (text) => {
  const edits: Edit[] = [];
  for (const match of text.matchAll(/\d-(?=\d)/g)) {
    const at = match.index + 1;
    const left = runBefore(text, at);
    const right = runBehind(text, at + 1);
    if (left.length > 4 || right.length > 4 || left.startsWith("0") || right.startsWith("0")) continue;
    if (Number(left) < Number(right) && !joins(text[at - left.length - 1]) && !joins(text[at + 1 + right.length]))
      edits.push({ from: at, to: at + 1, text: "–" });
  }
  return edits;
};

const joins = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}\-–/+#.:]/u.test(character);
const isDigit = (character: string | undefined) => character !== undefined && character >= "0" && character <= "9";

function runBefore(text: string, end: number): string {
  let from = end;
  while (end - from < 6 && isDigit(text[from - 1])) from--;
  return text.slice(from, end);
}

function runBehind(text: string, from: number): string {
  let end = from;
  while (end - from < 6 && isDigit(text[end])) end++;
  return text.slice(from, end);
}
