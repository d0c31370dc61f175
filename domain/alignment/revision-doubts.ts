import { detectLanguage } from "../language/detect.ts";
import type { Language } from "../language/tag.ts";
import type { Revised } from "./revise.ts";

/** What should be said before a new version is applied: it may not be what was meant. */
export const revisionDoubts = ["empty", "same", "repeated", "nothingShared", "otherLanguage"] as const;
export type RevisionDoubt = (typeof revisionDoubts)[number];

/** Less than this share of the old text goes on in the new one: it is another article. */
const hardlyAny = 0.1;
/** At least this share of the new text stands in it more than once, and hardly any of the old one did. */
const nearlyHalf = 0.4;
/** Shorter texts may well be said twice: a name, a cell of a table. */
const longEnough = 15;

/** The doubts about a new version of a text, by what became of its units and by the language it seems to be in. */
export function doubtsAbout(
  revised: readonly Revised[],
  { before, after }: { before: readonly string[]; after: readonly string[] },
  language: Language,
): RevisionDoubt[] {
  const text = after.join("\n");
  if (text.trim() === "") return ["empty"];
  if (revised.every(({ fate }) => fate === "unchanged")) return ["same"];
  const doubts: RevisionDoubt[] = [];
  if (shareTwice(after) >= nearlyHalf && shareTwice(before) < hardlyAny) doubts.push("repeated");
  const kept = revised.filter(({ after: news }) => news.length > 0).flatMap((one) => one.before);
  const lengthOf = (texts: readonly string[]) => texts.reduce((sum, one) => sum + one.length, 0);
  const share = lengthOf(kept.map((at) => before[at]!)) / lengthOf(before);
  if (lengthOf(before) > 0 && share < hardlyAny) doubts.push("nothingShared");
  if (isInAnother(text, language)) doubts.push("otherLanguage");
  return doubts;
}

/** The share of these texts that repeat one of those before. */
function shareTwice(texts: readonly string[]): number {
  const long = texts.map((text) => text.trim()).filter((text) => text.length >= longEnough);
  return long.length === 0 ? 0 : 1 - new Set(long).size / long.length;
}

/** Whether a text seems to be in another language. English is all that a Latin text is taken for, so only scripts are told apart there. */
export function isInAnother(text: string, language: Language): boolean {
  const seems = detectLanguage(text);
  return seems !== undefined && scriptAlike(seems) !== scriptAlike(language);
}

const scriptAlike = (language: Language) => {
  const script = new Intl.Locale(language).maximize().script ?? "";
  return script === "Latn" ? script : language;
};
