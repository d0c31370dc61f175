import type { Language } from "../language/tag.ts";
import { sentencesOf } from "./sentences.ts";

/**
 * Where the sentences of a text begin, after the first, as offsets (UTF-16 code units): the places at which it can be
 * cut. Closing marks stay with the sentence that they close.
 */
export function sentenceStarts(text: string, language: Language): number[] {
  return sentencesOf(text, language)
    .slice(1)
    .map(({ from }) => from);
}
