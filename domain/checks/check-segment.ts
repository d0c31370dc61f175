import { type Content, noContent } from "../content/content.ts";
import { plainText } from "../content/plain-text.ts";
import type { Language } from "../language/tag.ts";
import type { UnitKind } from "../segmentation/kinds.ts";
import { checks } from "./all.ts";
import type { Pair } from "./check.ts";
import type { Finding } from "./finding.ts";
import { type CompiledRule, houseFindings } from "./house-rule.ts";
import { applyLevels, levelsOf, type Profile } from "./profile.ts";
import { readingOf } from "./reading.ts";

export interface CheckSegment {
  source: Content | string;
  target: Content | string;
  sourceLanguage: Language;
  targetLanguage: Language;
  kind?: UnitKind;
}

/** What the project of a segment has settled about its checks. */
export interface CheckOptions {
  profile?: Profile;
  /** From `compileRules` of house-rules.ts, which alone brings the library for patterns. */
  rules?: readonly CompiledRule[];
}

/** What all checks find in a segment beside its source, in the order of the text. */
export function checkSegment(segment: CheckSegment, { profile, rules = [] }: CheckOptions = {}): Finding[] {
  const found = findInPair(pairOf(segment), rules);
  return profile ? applyLevels(found, levelsOf(profile, segment.sourceLanguage, segment.targetLanguage)) : found;
}

/** The same for texts that have been read, at the checks' own levels. */
export function findInPair(pair: Pair, rules: readonly CompiledRule[]): Finding[] {
  const found: Finding[] = [];
  for (const check of checks) for (const finding of check.find(pair)) found.push(finding);
  if (rules.length > 0) found.push(...houseFindings(rules, pair));
  return found.sort(byPlace);
}

/** Both texts of a segment as the checks read them. */
export function pairOf({ source, target, sourceLanguage, targetLanguage, kind = "paragraph" }: CheckSegment): Pair {
  return {
    source: readingOf(textOf(source), sourceLanguage),
    target: readingOf(textOf(target), targetLanguage),
    contents: { source: contentOf(source), target: contentOf(target) },
    kind,
  };
}

const textOf = (given: Content | string) => (typeof given === "string" ? given : plainText(given));
const contentOf = (given: Content | string) => (typeof given === "string" ? noContent : given);
const byPlace = (one: Finding, two: Finding) => (one.target[0]?.from ?? 0) - (two.target[0]?.from ?? 0);
