import type { Token } from "../tokens.ts";
import { type Claim, type ClaimWords, isIn, wordClaims } from "./claims.ts";
import { english } from "./en.ts";
import { russian } from "./ru.ts";
import { chineseClaims } from "./zh.ts";

const vocabularies: Record<string, ClaimWords | undefined> = { en: english, ru: russian };

/** Whether the claims of a language, by its primary subtag, can be read. */
export const knowsClaims = (base: string) => base === "zh" || vocabularies[base] !== undefined;

/** The claims of a text in its order. `words` are its tokens that are words. A word may make several. */
export function readClaims(text: string, words: readonly Token[], base: string): Claim[] {
  if (base === "zh") return chineseClaims(text);
  const vocabulary = vocabularies[base];
  return vocabulary ? claimsInWords(text, words, vocabulary) : [];
}

function claimsInWords(text: string, words: readonly Token[], vocabulary: ClaimWords): Claim[] {
  const found: Claim[] = [];
  for (let at = 0; at < words.length; at++) {
    const { fold, from, to } = words[at]!;
    for (const kind of wordClaims) {
      if (!isIn(vocabulary.tables[kind], fold)) continue;
      if (kind === "plain") {
        const negation = vocabulary.negation(text, words, at);
        if (negation) found.push({ kind: negation, from, to });
        break;
      }
      if (kind === "implied" && (isIn(vocabulary.notImplied, fold) || isIn(vocabulary.tables.denial, fold))) continue;
      // Not only: said already.
      if (kind === "only" && found.at(-1)?.kind === "more" && from - found.at(-1)!.to < 10) continue;
      found.push({ kind, from, to });
    }
  }
  return found;
}
