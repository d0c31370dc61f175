import { diffArrays } from "diff";
import { wordSegmenter } from "../language/length.ts";
import type { Language } from "../language/tag.ts";

/** A stretch of text that both versions have, or that only the new or only the old one has. */
export interface Change {
  kind: "same" | "added" | "removed";
  text: string;
}

/** The difference of two texts word by word, as their language cuts words: Chinese has no spaces to cut at. */
export function differenceOf(before: string, after: string, language: Language): Change[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  return diffArrays(wordsOf(before, language), wordsOf(after, language)).map((part) => ({
    kind: part.added ? "added" : part.removed ? "removed" : "same",
    text: part.value.join(""),
  }));
}

function wordsOf(text: string, language: Language): string[] {
  return Array.from(wordSegmenter(language).segment(text), (part) => part.segment);
}
