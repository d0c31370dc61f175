import { type ClaimWords, isIn } from "../language/claims/claims.ts";
import { english } from "../language/claims/en.ts";
import { russian } from "../language/claims/ru.ts";
import { attributive, hedges, negations, negativeCharacters, negativeWords, notNegative } from "../language/claims/zh.ts";
import type { Check, Side } from "./check.ts";
import type { Finding, Range } from "./finding.ts";

/** A no, or an allegedly, of the source that nothing in the target answers. */
export const negation: Check = {
  ids: ["negation.dropped", "negation.hedge"],
  find({ source, target }) {
    if (!knows(source) || !knows(target) || target.text.trim() === "") return [];
    const no = strict(source, "negation");
    const findings: Finding[] = [];
    if (no.length > 0 && !answers(target, "negation")) findings.push(say("negation.dropped", source, no));
    const hedge = strict(source, "hedge");
    if (hedge.length > 0 && !answers(target, "hedge")) findings.push(say("negation.hedge", source, hedge));
    return findings;
  },
};

type Claim = "negation" | "hedge";
const vocabularies: Record<string, ClaimWords | undefined> = { en: english, ru: russian };
const knows = ({ base }: Side) => base === "zh" || vocabularies[base] !== undefined;

function say(check: string, source: Side, ranges: Range[]): Finding {
  const first = ranges[0]!;
  return { check, severity: "warning", source: ranges.slice(0, 10), target: [], values: { source: source.text.slice(first.from, first.to) } };
}

export function strict({ base, text, tokens }: Side, claim: Claim): Range[] {
  const words = vocabularies[base];
  if (words) {
    const table = claim === "negation" ? words.negations : words.hedges;
    return tokens.filter((token) => token.kind === "word" && isIn(table, token.fold)).map(({ from, to }) => ({ from, to }));
  }
  return everyPlace(text, claim === "negation" ? negations : hedges);
}

/** Whether anything in a text may answer the claim of the other side. */
function answers(side: Side, claim: Claim): boolean {
  const words = vocabularies[side.base];
  if (!words) return claim === "negation" ? deniesInChinese(side.text) : attributive.some((word) => side.text.includes(word));
  return side.tokens.some(({ kind, fold }) => {
    if (kind !== "word") return false;
    if (claim === "hedge") return isIn(words.hedges, fold) || isIn(words.attributions, fold);
    return isIn(words.negations, fold) || (isIn(words.negative, fold) && !isIn(words.notNegative, fold));
  });
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

function deniesInChinese(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (!negativeCharacters.includes(character)) continue;
    if (!exceptions.get(character)?.some((word) => text.startsWith(word, at - word.indexOf(character)))) return true;
  }
  return negativeWords.some((word) => text.includes(word));
}
