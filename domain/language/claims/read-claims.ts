import { remember } from "../../remember.ts";
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
  const kindsOf = known.get(vocabulary)!;
  for (let at = 0; at < words.length; at++) {
    const { fold, from, to } = words[at]!;
    for (const kind of kindsOf(fold)) {
      if (kind === "plain") {
        const negation = vocabulary.negation(text, words, at);
        if (negation) found.push({ kind: negation, from, to });
        continue;
      }
      if (vocabulary.isHarmless?.(kind, text, words, at)) continue;
      // Not only: said already.
      if (kind === "only" && found.at(-1)?.kind === "more" && from - found.at(-1)!.to < 10) continue;
      found.push({ kind, from, to });
    }
  }
  return found;
}

type WordClaim = (typeof wordClaims)[number];
const none: readonly WordClaim[] = [];

function kindsIn({ tables, notImplied }: ClaimWords, word: string): readonly WordClaim[] {
  if (isIn(tables.plain, word)) return ["plain"];
  const kinds = wordClaims.filter((kind) => isIn(tables[kind], word));
  const isImplied = kinds.includes("implied") && !kinds.includes("denial") && !isIn(notImplied, word);
  const left = kinds.filter((kind) => kind !== "implied" || isImplied);
  return left.length === 0 ? none : left;
}

const mostRemembered = 20_000;
const known = new Map(
  [english, russian].map((vocabulary) => [
    vocabulary,
    remember((word: string) => kindsIn(vocabulary, word), mostRemembered),
  ]),
);
