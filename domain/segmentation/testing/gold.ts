// Difficult sentences, cut by hand: a text a line, a bar where a sentence ends.
import { readFileSync } from "node:fs";
import type { Language } from "../../language/tag.ts";
import { writingOf } from "../../language/writing.ts";
import { sentenceStarts } from "../sentence-starts.ts";

export interface GoldText {
  text: string;
  /** Offsets of the sentences after the first. */
  starts: number[];
}

export function readGold(language: Language, part: "" | ".held-out"): GoldText[] {
  const file = readFileSync(new URL(`../samples/${language}${part}.txt`, import.meta.url), "utf8");
  return file
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const sentences = line.split("|").map((sentence) => sentence.trim());
      const { space } = writingOf(language);
      let at = 0;
      const starts = sentences.slice(0, -1).map((sentence) => {
        at += sentence.length + space.length;
        return at;
      });
      return { text: sentences.join(space), starts };
    });
}

export interface Tally {
  sentences: number;
  right: number;
  missed: number;
  invented: number;
}

/** How the rules cut these texts, against how a hand cut them. */
export function tally(texts: readonly GoldText[], language: Language): Tally {
  const sum: Tally = { sentences: 0, right: 0, missed: 0, invented: 0 };
  for (const { text, starts } of texts) {
    const found = sentenceStarts(text, language);
    const right = found.filter((start) => starts.includes(start)).length;
    sum.sentences += starts.length + 1;
    sum.right += right;
    sum.missed += starts.length - right;
    sum.invented += found.length - right;
  }
  return sum;
}

/** F1 of the boundaries between sentences. */
export function boundaryF1({ right, missed, invented }: Tally): number {
  return (2 * right) / (2 * right + missed + invented);
}
