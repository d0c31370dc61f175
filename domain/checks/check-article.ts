import type { Language } from "../language/tag.ts";
import { type CheckSegment, checkSegment } from "./check-segment.ts";
import type { Finding } from "./finding.ts";
import { sideOf } from "./side.ts";

/** One unit of an article, in the language of the source and in the one that is checked. */
export interface ArticleSegment extends Omit<CheckSegment, "sourceLanguage" | "targetLanguage"> {
  unit: string;
}

export interface CheckArticle {
  sourceLanguage: Language;
  targetLanguage: Language;
  segments: readonly ArticleSegment[];
}

export const articleCheckIds = ["repetition.inconsistent"] as const;

/** The findings of a whole article by unit: those of every segment, and where the same source was said differently. */
export function checkArticle({ sourceLanguage, targetLanguage, segments }: CheckArticle): Map<string, Finding[]> {
  const findings = new Map(
    segments.map(({ unit, ...segment }) => [unit, checkSegment({ ...segment, sourceLanguage, targetLanguage })]),
  );
  for (const [unit, finding] of inconsistent({ sourceLanguage, targetLanguage, segments }))
    findings.get(unit)?.push(finding);
  return findings;
}

/** Units whose source stands in an earlier unit as well, and whose text differs from that of the earlier one. */
function inconsistent({ sourceLanguage, targetLanguage, segments }: CheckArticle): [unit: string, Finding][] {
  const first = new Map<string, string>();
  const found: [string, Finding][] = [];
  for (const { unit, source, target } of segments) {
    const key = sideOf(source, sourceLanguage).text.trim();
    const text = sideOf(target, targetLanguage).text.trim();
    if (key === "" || text === "") continue;
    const other = first.get(key);
    if (other === undefined) first.set(key, text);
    else if (other !== text) {
      found.push([
        unit,
        {
          check: "repetition.inconsistent",
          severity: "warning",
          source: [{ from: 0, to: key.length }],
          target: [{ from: 0, to: text.length }],
          values: { other },
          replacement: other,
        },
      ]);
    }
  }
  return found;
}
