import { type ClaimWords, isIn } from "../language/claims/claims.ts";
import { english } from "../language/claims/en.ts";
import { russian } from "../language/claims/ru.ts";
import {
  attributive,
  hedges,
  negations,
  negativeCharacters,
  negativeWords,
  notNegative,
} from "../language/claims/zh.ts";
import type { Check } from "./check.ts";
import type { Finding, Range } from "./finding.ts";
import type { Reading } from "./reading.ts";

/** A no, or an allegedly, of the source that nothing in the target answers. */
export const negation: Check = {
  ids: ["negation.dropped", "negation.hedge"],
  find({ source, target }) {
    if (!knows(source) || !knows(target) || target.text.trim() === "") return [];
    const no = strict(source, "negation");
    const findings: Finding[] = [];
    if (no.length > 0 && unspoken(source, target) < needed(no.length))
      findings.push(say("negation.dropped", source, no));
    const hedge = strict(source, "hedge");
    if (hedge.length > 0 && answers(target, "hedge") === 0) findings.push(say("negation.hedge", source, hedge));
    return findings;
  },
};

type Claim = "negation" | "hedge";
const vocabularies: Record<string, ClaimWords | undefined> = { en: english, ru: russian };
const knows = ({ base }: Reading) => base === "zh" || vocabularies[base] !== undefined;

function say(check: string, source: Reading, ranges: Range[]): Finding {
  const first = ranges[0]!;
  return {
    check,
    severity: "warning",
    source: ranges.slice(0, 10),
    target: [],
    values: { source: source.text.slice(first.from, first.to) },
  };
}

export function strict({ base, text, tokens }: Reading, claim: Claim): Range[] {
  const words = vocabularies[base];
  if (words) {
    const table = claim === "negation" ? words.negations : words.hedges;
    return tokens
      .filter(
        (token, at) => token.kind === "word" && isIn(table, token.fold) && !isHarmless(tokens[at + 2]?.fold, words),
      )
      .map(({ from, to }) => ({ from, to }));
  }
  return everyPlace(text, claim === "negation" ? negations : hedges);
}

/** Not only, не менее: no negation of what is said. */
const isHarmless = (next: string | undefined, { afterNegation }: ClaimWords) =>
  next !== undefined && afterNegation.has(next);

/** Two negations may be said in one, three in two. */
const needed = (count: number) => (count === 1 ? 1 : count - 1);

/**
 * How many negatives of the target are left to answer the plain negations of the source, when its other negatives
 * (without, unable) have been answered by others of the target (без, 缺).
 */
function unspoken(source: Reading, target: Reading): number {
  const all = answers(target, "negation");
  const plain = Math.min(all, strict(target, "negation").length);
  const others = Math.max(0, answers(source, "negation") - strict(source, "negation").length);
  return plain + Math.max(0, all - plain - others);
}

/** How many words of a text may answer the claim of the other side. */
function answers(side: Reading, claim: Claim): number {
  const words = vocabularies[side.base];
  if (!words) return claim === "negation" ? chineseNegatives(side.text) : everyPlace(side.text, attributive).length;
  let count = 0;
  for (const { kind, fold } of side.tokens) {
    if (kind !== "word") continue;
    if (
      claim === "hedge"
        ? isIn(words.hedges, fold) || isIn(words.attributions, fold)
        : isIn(words.negations, fold) || (isIn(words.negative, fold) && !isIn(words.notNegative, fold))
    ) {
      count++;
    }
  }
  return count;
}

function everyPlace(text: string, words: readonly string[]): Range[] {
  const found: Range[] = [];
  for (const word of words) {
    const at = text.indexOf(word);
    if (at >= 0) found.push({ from: at, to: at + word.length });
  }
  return found;
}

const exceptions = new Map<string, string[]>();
for (const word of notNegative) {
  for (const character of word) {
    if (negativeCharacters.includes(character)) exceptions.set(character, [...(exceptions.get(character) ?? []), word]);
  }
}

function chineseNegatives(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (!negativeCharacters.includes(character)) continue;
    if (!exceptions.get(character)?.some((word) => text.startsWith(word, at - word.indexOf(character)))) count++;
  }
  for (const word of negativeWords) if (text.includes(word)) count++;
  return count;
}
