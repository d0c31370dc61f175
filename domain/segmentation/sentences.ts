import type { Language } from "../language/tag.ts";
import { sentenceRulesOf } from "./sentence-rules.ts";
import { spacedEnds } from "./spaced-ends.ts";
import { unspacedEnds } from "./unspaced-ends.ts";

/** A sentence of a text, as offsets (UTF-16 code units); the spaces around it belong to no sentence. */
export interface Sentence {
  from: number;
  to: number;
}

const line = /[^\n]+/g;

/** The sentences of a text in their order, by the rules of its language. A line break ends a sentence. */
export function sentencesOf(text: string, language: Language): Sentence[] {
  const rules = sentenceRulesOf(language);
  const sentences: Sentence[] = [];
  for (const { 0: content, index } of text.matchAll(line)) {
    const ends = rules.spaced ? spacedEnds(content, rules) : unspacedEnds(content, rules);
    let from = 0;
    for (const to of [...ends, content.length]) {
      const sentence = withoutSpaces(content, from, to);
      if (sentence) sentences.push({ from: index + sentence.from, to: index + sentence.to });
      from = to;
    }
  }
  return sentences;
}

function withoutSpaces(text: string, from: number, to: number): Sentence | undefined {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const end = from + part.trimEnd().length;
  return start < end ? { from: start, to: end } : undefined;
}
