import type { Language } from "../language/tag.ts";
import { type Sentence, sentencesOf } from "../segmentation/sentences.ts";
import { align } from "./align.ts";

/** Sentences of a text that say what those of its translation say, as offsets into both. */
export interface SentenceLink {
  source: Sentence[];
  target: Sentence[];
  /** How sure it is, from 0 to 1. */
  score: number;
}

/** The sentences inside two texts that are known to belong together: two paragraphs, or two articles. */
export function alignSentences(
  source: string,
  target: string,
  languages: { source: Language; target: Language },
): SentenceLink[] {
  const sentences = {
    source: sentencesOf(source, languages.source),
    target: sentencesOf(target, languages.target),
  };
  const cut = (text: string, parts: readonly Sentence[]) => parts.map(({ from, to }) => text.slice(from, to));
  const pair = { source: cut(source, sentences.source), target: cut(target, sentences.target), languages };
  return align(pair).map((bead) => ({
    source: bead.source.map((at) => sentences.source[at]!),
    target: bead.target.map((at) => sentences.target[at]!),
    score: bead.score,
  }));
}
