import type { Language } from "./tag.ts";
import { writingOf } from "./writing.ts";

const spaces = /\s/gu;
const segmenters = new Map<Language, Intl.Segmenter>();

/** The segmenter of a language's words, made once. */
export function wordSegmenter(language: Language): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: "word" });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** The length of a text as its language counts it: words, or characters without spaces. */
export function lengthOf(text: string, language: Language): number {
  if (writingOf(language).countedIn === "characters") return [...text.replace(spaces, "")].length;
  let words = 0;
  for (const part of wordSegmenter(language).segment(text)) if (part.isWordLike) words++;
  return words;
}
