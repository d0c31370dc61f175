import { english } from "./en.ts";
import { russian } from "./ru.ts";
import type { Language } from "./tag.ts";
import { chinese, chineseTraditional } from "./zh.ts";

/** How a language is written, where that differs: what general code would otherwise ask with an `if`. */
export interface Writing {
  /** Outer and inner quotation marks, each as [opening, closing]. */
  quotes: readonly [outer: readonly [string, string], inner: readonly [string, string]];
  /** A dash as it stands in a sentence, with what belongs to it, and as it is typed. */
  dash: string;
  ellipsis: string;
  /** What a mark becomes that is typed right behind a character of the language's own script. */
  wideMarks: Readonly<Record<string, string>>;
  /** Characters that keyboards do not have. */
  special: readonly string[];
  /** What stands between two sentences, and between two texts that are joined. */
  space: " " | "";
  /** Whether length is counted in words or in characters. */
  countedIn: "words" | "characters";
  /** Whether the browsers' spell checkers help. */
  spellcheck: boolean;
}

const byLanguage: Record<string, Writing> = {
  en: english,
  ru: russian,
  "zh-Hans": chinese,
  "zh-Hant": chineseTraditional,
};

/** A language that has no file of its own is written as English is. */
export function writingOf(language: Language): Writing {
  return byLanguage[language] ?? byLanguage[language.split("-")[0] ?? ""] ?? english;
}
