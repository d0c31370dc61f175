import type { Language } from "../language/tag.ts";
import { articleChecks } from "./all.ts";
import { type CheckOptions, type CheckSegment, findInPair, pairOf } from "./check-segment.ts";
import type { Finding } from "./finding.ts";
import { applyLevels, levelsOf } from "./profile.ts";
import { followQuotations, sourceQuotations } from "./quotation-flow.ts";

/** One unit of an article, in the language of the source and in the one that is checked. */
export interface ArticleSegment extends Omit<CheckSegment, "sourceLanguage" | "targetLanguage"> {
  unit: string;
}

/** What only the whole of an article shows; all others are found in a segment alone. */
export const articleCheckIds: readonly string[] = [
  ...articleChecks.flatMap(({ ids }) => ids),
  "quote.flow",
  "quote.source",
];

export interface CheckArticle {
  sourceLanguage: Language;
  targetLanguage: Language;
  /** In the order of the article. */
  segments: readonly ArticleSegment[];
}

/** The findings of a whole article by unit: those of every segment, and what only the whole can tell. */
export function checkArticle(
  { sourceLanguage, targetLanguage, segments }: CheckArticle,
  { profile, rules = [] }: CheckOptions = {},
): Map<string, Finding[]> {
  const units = segments.map(({ unit, ...segment }) => ({
    unit,
    ...pairOf({ ...segment, sourceLanguage, targetLanguage }),
  }));
  const findings = units.map((pair) => findInPair(pair, rules));
  followQuotations(units, findings);
  sourceQuotations(units, findings);
  const places = new Map(units.map(({ unit }, index) => [unit, index]));
  for (const check of articleChecks)
    for (const [unit, finding] of check.find(units)) findings[places.get(unit)!]!.push(finding);
  const levels = profile && levelsOf(profile, sourceLanguage, targetLanguage);
  return new Map(
    units.map(({ unit }, index) => [unit, levels ? applyLevels(findings[index]!, levels) : findings[index]!]),
  );
}

/**
 * The findings of a bitext line by line. Its lines are taken for the sentences or paragraphs of one text, in their order,
 * so that a quotation may go on from one to the next; nothing else is carried over.
 */
export function checkBitext(
  lines: readonly Pick<CheckSegment, "source" | "target">[],
  languages: Pick<CheckSegment, "sourceLanguage" | "targetLanguage">,
  { profile, rules = [] }: CheckOptions = {},
): Finding[][] {
  const units = lines.map((line, index) => ({ unit: `${index}`, ...pairOf({ ...line, ...languages }) }));
  const findings = units.map((pair) => findInPair(pair, rules));
  followQuotations(units, findings);
  sourceQuotations(units, findings);
  const levels = profile && levelsOf(profile, languages.sourceLanguage, languages.targetLanguage);
  return levels ? findings.map((found) => applyLevels(found, levels)) : findings;
}
