import { articleChecks } from "../checks/all.ts";
import { pairOf } from "../checks/check-segment.ts";
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

/** What only the whole article shows, by unit: the same source said in two ways, for one. */
export function findAcross({ sourceLanguage, language, units }: Across): [unit: string, Finding[]][] {
  const pairs = units
    .filter(({ pairing }) => pairing.basis?.language === sourceLanguage)
    .map(({ unit, pairing: { own, basis, kind } }) => {
      const texts = { source: basis?.content ?? noContent, target: own.content };
      return { unit, ...pairOf({ ...texts, kind, sourceLanguage, targetLanguage: language }) };
    });
  const found = articleChecks.flatMap((check) => check.find(pairs));
  return [...Map.groupBy(found, ([unit]) => unit)].map(([unit, its]) => [unit, its.map(([, finding]) => finding)]);
}
