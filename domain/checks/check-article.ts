import type { Language } from "../language/tag.ts";
import { articleChecks } from "./all.ts";
import { type CheckOptions, type CheckSegment, checkSegment, pairOf } from "./check-segment.ts";
import type { Finding } from "./finding.ts";
import { applyLevels, levelsOf } from "./profile.ts";

/** One unit of an article, in the language of the source and in the one that is checked. */
export interface ArticleSegment extends Omit<CheckSegment, "sourceLanguage" | "targetLanguage"> {
  unit: string;
}

export interface CheckArticle {
  sourceLanguage: Language;
  targetLanguage: Language;
  segments: readonly ArticleSegment[];
}

/** The findings of a whole article by unit: those of every segment, and what only the whole can tell. */
export function checkArticle(
  { sourceLanguage, targetLanguage, segments }: CheckArticle,
  options: CheckOptions = {},
): Map<string, Finding[]> {
  const languages = { sourceLanguage, targetLanguage };
  const findings = new Map(
    segments.map(({ unit, ...segment }) => [unit, checkSegment({ ...segment, ...languages }, options)]),
  );
  const units = segments.map(({ unit, ...segment }) => ({ unit, ...pairOf({ ...segment, ...languages }) }));
  const levels = options.profile && levelsOf(options.profile, sourceLanguage, targetLanguage);
  for (const check of articleChecks) {
    for (const [unit, finding] of check.find(units))
      findings.get(unit)?.push(...(levels ? applyLevels([finding], levels) : [finding]));
  }
  return findings;
}
