import { checkBitext } from "../../domain/checks/check-article.ts";
import { checkSegment } from "../../domain/checks/check-segment.ts";
import type { Finding } from "../../domain/checks/finding.ts";

export interface Bitext {
  pairs: readonly { source: string; target: string }[];
  sourceLanguage: string;
  targetLanguage: string;
}

export const readBitext = (text: string): Bitext["pairs"] =>
  text.split("\n").flatMap((line) => {
    const [source, target] = line.split("\t");
    return source?.trim() && target?.trim() ? [{ source: source.trim(), target: target.trim() }] : [];
  });

export type Check = (source: string, target: string) => Finding[];

export const checkOf =
  ({ sourceLanguage, targetLanguage }: Bitext): Check =>
  (source, target) =>
    checkSegment({ source, target, sourceLanguage, targetLanguage });

/** The findings of every line, among its neighbours. */
export const checkAll = ({ pairs, sourceLanguage, targetLanguage }: Bitext): Finding[][] =>
  checkBitext(pairs, { sourceLanguage, targetLanguage });

/** A speech may run over so many lines. */
const around = 13;

/** The findings of one line whose target is another than it was, among its neighbours as they were. */
export function checkChanged(
  { pairs, sourceLanguage, targetLanguage }: Bitext,
  index: number,
  target: string,
): Finding[] {
  const from = Math.max(0, index - around);
  const lines = pairs
    .slice(from, index + around + 1)
    .map((pair, at) => (from + at === index ? { ...pair, target } : pair));
  return checkBitext(lines, { sourceLanguage, targetLanguage })[index - from]!;
}

/** How many segments are flagged, as a whole and by check; what is only said counts for its check alone. */
export interface Flags {
  quantity: number;
  errors: number;
  counted: number;
  checks: Record<string, number>;
}

export const isCounted = ({ severity }: Finding) => severity !== "info";
const inQuantity = ({ check }: Finding) => /^(quantity|currency|date|time)\./.test(check);

export function flagsOf(clean: readonly (readonly Finding[])[]): Flags {
  const of = (fits: (finding: Finding) => boolean) => clean.filter((findings) => findings.some(fits)).length;
  const checks = new Map<string, number>();
  for (const findings of clean) {
    for (const id of new Set(findings.map(({ check, severity }) => `${severity} ${check}`)))
      checks.set(id, (checks.get(id) ?? 0) + 1);
  }
  return {
    quantity: of((one) => isCounted(one) && inQuantity(one)),
    errors: of(({ severity }) => severity === "error"),
    counted: of(isCounted),
    checks: Object.fromEntries([...checks].sort()),
  };
}
