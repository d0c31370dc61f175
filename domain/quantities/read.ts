import { english } from "../language/quantities/en.ts";
import { russian } from "../language/quantities/ru.ts";
import type { QuantityVocabulary } from "../language/quantities/vocabulary.ts";
import type { Language } from "../language/tag.ts";
import type { Token } from "../language/tokens.ts";
import { addSums } from "./compounds.ts";
import type { Quantity } from "./quantity.ts";
import { readHan } from "./read-han.ts";
import { readWords } from "./read-words.ts";

const vocabularies: Record<string, QuantityVocabulary> = { en: english, ru: russian };

/** Whether the quantities of a language can be read. */
export function knowsQuantities(language: Language): boolean {
  const base = language.split("-")[0] ?? "";
  return base === "zh" || base in vocabularies;
}

/** What a text counts, dates and prices, in the order of the text. A language without tables has none. */
export function readQuantities(text: string, tokens: readonly Token[], language: Language): Quantity[] {
  const base = language.split("-")[0] ?? "";
  const words = vocabularies[base];
  const found = base === "zh" ? readHan(text) : words ? readWords(text, tokens, words) : [];
  addSums(found);
  return found;
}
