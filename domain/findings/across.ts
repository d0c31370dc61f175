import { articleCheckIds, checkArticle } from "../checks/check-article.ts";
import type { Finding } from "../checks/finding.ts";
import { noContent } from "../content/content.ts";
import type { Language } from "../language/tag.ts";
import type { Pairing } from "./pairing.ts";

/** Every text of an article in one language, each beside the one that it was made from, in the order of the article. */
export interface Across {
  sourceLanguage: Language;
  language: Language;
  units: readonly { unit: string; pairing: Pairing }[];
}

const needsWhole = new Set<string>(articleCheckIds);

/** What only the whole article shows, by unit: the same source said in two ways, for one. */
export function findAcross({ sourceLanguage, language, units }: Across): [unit: string, Finding[]][] {
  const segments = units
    .filter(({ pairing }) => pairing.basis?.language === sourceLanguage)
    .map(({ unit, pairing: { own, basis, kind } }) => ({
      unit,
      source: basis?.content ?? noContent,
      target: own.content,
      kind,
    }));
  const found = checkArticle({ sourceLanguage, targetLanguage: language, segments });
  return [...found].flatMap(([unit, findings]) => {
    const across = findings.filter(({ check }) => needsWhole.has(check));
    return across.length > 0 ? [[unit, across] as [string, Finding[]]] : [];
  });
}
