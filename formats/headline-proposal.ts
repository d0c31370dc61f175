import { detectLanguage } from "../domain/language/detect.ts";
import { wordSegmenter } from "../domain/language/length.ts";
import type { Language } from "../domain/language/tag.ts";

const longest = 120;
const finalStop = /(?<![.。])[.。]$/u;

/** A headline for a text that has none: its first sentence without the full stop, cut at a word where it is long. */
export function proposeHeadline(paragraph: string, language?: Language): string {
  const start = paragraph.replace(/\s+/gu, " ").trim().slice(0, 2_000);
  const spoken = language ?? detectLanguage(start) ?? "en";
  const [first] = new Intl.Segmenter(spoken, { granularity: "sentence" }).segment(start);
  return cutAtWord((first?.segment ?? "").trim().replace(finalStop, ""), spoken);
}

function cutAtWord(sentence: string, language: Language): string {
  if (sentence.length <= longest) return sentence;
  let end = 0;
  for (const word of wordSegmenter(language).segment(sentence)) {
    if (word.index + word.segment.length > longest) break;
    if (word.isWordLike) end = word.index + word.segment.length;
  }
  return sentence.slice(0, end || longest).toWellFormed();
}
