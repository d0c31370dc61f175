import { type ClaimWords, isIn } from "../language/claims/claims.ts";
import { english } from "../language/claims/en.ts";
import { russian } from "../language/claims/ru.ts";
import { attributive, hedges, negations, negative, notNegations } from "../language/claims/zh.ts";
import type { Token } from "../language/tokens.ts";
import type { Check, Side } from "./check.ts";
import type { Finding, Range } from "./finding.ts";

/** A no, or an allegedly, of the source that nothing in the target answers. */
export const negation: Check = {
  ids: ["negation.dropped", "negation.hedge"],
  find({ source, target }) {
    if (!knows(source) || !knows(target) || target.text.trim() === "") return [];
    const no = strict(source, "negation");
    const findings: Finding[] = [];
    if (no.length > 0 && countAnswers(target, "negation") === 0) findings.push(say("negation.dropped", source, no));
    const hedge = strict(source, "hedge");
    if (hedge.length > 0 && countAnswers(target, "hedge") === 0) findings.push(say("negation.hedge", source, hedge));
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

function strict({ base, text, tokens }: Side, claim: Claim): Range[] {
  const words = vocabularies[base];
  if (words) {
    const table = claim === "negation" ? words.negations : words.hedges;
    return tokens.filter((token) => token.kind === "word" && isIn(table, token.fold)).map(({ from, to }) => ({ from, to }));
  }
  return claim === "negation" ? chineseNegations(text) : everyPlace(text, hedges);
}

function countAnswers(side: Side, claim: Claim): number {
  const words = vocabularies[side.base];
  if (!words) return (claim === "negation" ? negative : attributive).test(side.text) ? 1 : 0;
  const tables = claim === "negation" ? [words.negations, words.negative] : [words.hedges, words.attributions];
  return side.tokens.filter((token: Token) => token.kind === "word" && tables.some((table) => isIn(table, token.fold))).length;
}

function everyPlace(text: string, words: readonly string[]): Range[] {
  const found: Range[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0 && found.length < 20; at = text.indexOf(word, at + 1)) found.push({ from: at, to: at + word.length });
  }
  return found;
}

const negating = new Set(negations.map((word) => word[0]!));
const exceptions = new Map<string, string[]>();
for (const word of notNegations) {
  const at = [...word].findIndex((character) => negating.has(character));
  const key = word[at]!;
  exceptions.set(key, [...(exceptions.get(key) ?? []), word]);
}

function chineseNegations(text: string): Range[] {
  const found: Range[] = [];
  for (let at = 0; at < text.length && found.length < 20; at++) {
    const character = text[at]!;
    if (!negating.has(character)) continue;
    const inWord = exceptions.get(character)?.some((word) => text.startsWith(word, at - word.indexOf(character)));
    if (!inWord) found.push({ from: at, to: at + 1 });
  }
  return found;
}
