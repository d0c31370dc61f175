import type { Language } from "../language/tag.ts";

const closing = /^[”’»“」』）)\]"'\s]+/u;

/**
 * Where the sentences of a text begin, after the first, as offsets (UTF-16 code units): the places at which it can be
 * cut. Closing marks stay with the sentence that they close.
 */
export function sentenceStarts(text: string, language: Language): number[] {
  const starts: number[] = [];
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)) {
    if (index === 0) continue;
    const start = index + (closing.exec(segment)?.[0].length ?? 0);
    if (start < text.length && text.slice(0, start).trim() !== "" && starts.at(-1) !== start) starts.push(start);
  }
  return starts;
}
