import { detectLanguage } from "../language/detect.ts";
import type { Language } from "../language/tag.ts";
import type { Revised } from "./revise.ts";

/** What should be said before a new version is applied: it may not be what was meant. */
export const revisionDoubts = ["empty", "same", "nothingShared", "otherLanguage"] as const;
export type RevisionDoubt = (typeof revisionDoubts)[number];

/** The doubts about a new version of a text, by what became of its units and by the language it seems to be in. */
export function doubtsAbout(
  revised: readonly Revised[],
  after: readonly string[],
  language: Language,
): RevisionDoubt[] {
  const text = after.join("\n");
  if (text.trim() === "") return ["empty"];
  if (revised.every(({ fate }) => fate === "unchanged")) return ["same"];
  const doubts: RevisionDoubt[] = [];
  const hadText = revised.some(({ before }) => before.length > 0);
  if (hadText && revised.every(({ before, after: news }) => before.length === 0 || news.length === 0)) {
    doubts.push("nothingShared");
  }
  const seems = detectLanguage(text);
  if (seems && scriptAlike(seems) !== scriptAlike(language)) doubts.push("otherLanguage");
  return doubts;
}

/** English is all that a Latin text is taken for, so only scripts are told apart there. */
const scriptAlike = (language: Language) => {
  const script = new Intl.Locale(language).maximize().script ?? "";
  return script === "Latn" ? script : language;
};
