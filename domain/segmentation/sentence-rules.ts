import type { Language } from "../language/tag.ts";
import { englishSentences } from "./en.ts";
import { russianSentences } from "./ru.ts";
import { chineseSentences } from "./zh.ts";

/** How a script without spaces between sentences ends them. */
export interface UnspacedRules {
  spaced: false;
  /** A verb of saying, with who says it, right after a quotation: “走吧！”他说。 */
  attribution: RegExp;
  /** What a new sentence begins with after an ellipsis. */
  firstWords: RegExp;
}

/** How a script with spaces ends sentences; abbreviations are written without their last full stop, in lower case. */
export interface SpacedRules {
  spaced: true;
  /** Marks that may stand between the end of a sentence and the space after it. */
  closing: string;
  /** Never the last word of a sentence: titles before names. */
  neverEnds: ReadonlySet<string>;
  /** The last word only if a usual first word follows. */
  seldomEnds: ReadonlySet<string>;
  /** The last word if a capital follows, unless the sentence has only named a time or a place. */
  oftenEnds: ReadonlySet<string>;
  /** As oftenEnds, after a number; else as neverEnds. */
  oftenEndsAfterNumber: ReadonlySet<string>;
  /** Abbreviations only before a number. */
  beforeNumber: ReadonlySet<string>;
  /** Words that a single capital follows which is no initial: vitamin C, plan B. */
  beforeLetter: ReadonlySet<string>;
  /** Usual first words of a sentence, as they are written there. */
  firstWords: ReadonlySet<string>;
  /** Capitalised words that go on with what an abbreviation began: 5 p.m. Tuesday. */
  goingOn: ReadonlySet<string>;
  /** Words that lead into a time or a place, before what is said of it: В 1941 г. Москва … */
  leadingIn: ReadonlySet<string>;
  /** Names that end in a mark: Yahoo! */
  markedNames: ReadonlySet<string>;
  /** Names that begin with a small letter: iPhone. */
  smallNames: ReadonlySet<string>;
  /** Who speaks, right after a quotation that ended in a question or a cry. */
  attribution: RegExp;
}

export type SentenceRules = SpacedRules | UnspacedRules;

const byLanguage: Record<string, SentenceRules> = {
  en: englishSentences,
  ru: russianSentences,
  be: russianSentences,
  uk: russianSentences,
  zh: chineseSentences,
  ja: chineseSentences,
};

/** The rules of a language; one that has none of its own is cut as English is. */
export function sentenceRulesOf(language: Language): SentenceRules {
  return byLanguage[language.split("-")[0] ?? ""] ?? englishSentences;
}
