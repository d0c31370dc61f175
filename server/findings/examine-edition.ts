import type { DismissalRow } from "../../db/queries/findings.ts";
import type { Finding } from "../../domain/checks/finding.ts";
import { type Pairing, pairingKey, pairingOf } from "../../domain/findings/pairing.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { LoadedArticle } from "../articles/load-article.ts";
import { checkAcross, checkTexts } from "../checks/checker.ts";
import { type PresentedFinding, presentFindings } from "./present-findings.ts";

/** A finding of an article, and where it is. */
export interface ArticleFinding extends PresentedFinding {
  unit: string;
  position: number;
  language: Language;
}
interface CheckedUnit {
  unit: string;
  position: number;
  pairing: Pairing;
  findings: readonly Finding[];
}
/** One language of an article, checked as a whole. */
export interface ExaminedEdition {
  /** The same for the same texts. */
  key: string;
  units: CheckedUnit[];
  /** Positions of units that could not be checked. */
  unchecked: number[];
}

/** Everything that the checks find in one language of an article: in its segments, and across them. */
export async function examineEdition(loaded: LoadedArticle, language: Language): Promise<ExaminedEdition> {
  const paired = pairingsOf(loaded, language);
  const checked = await checkTexts(paired.map(({ pairing }) => pairing));
  const across = await checkAcross({ sourceLanguage: loaded.article.source, language, units: paired });
  return {
    key: keyOf(paired),
    units: paired.map((one, index) => ({
      ...one,
      findings: [...(checked[index] ?? []), ...(across?.get(one.unit) ?? [])],
    })),
    unchecked: paired.flatMap(({ position }, index) => (checked[index] ? [] : [position])),
  };
}

/** The same for the same texts: whether what was examined is what stands there now. */
export const editionKey = (loaded: LoadedArticle, language: Language): string => keyOf(pairingsOf(loaded, language));

/** The findings of what was examined, with what was said of them. */
export function findingsOf(
  { units }: ExaminedEdition,
  article: string,
  language: Language,
  dismissals: readonly DismissalRow[],
): ArticleFinding[] {
  return units.flatMap(({ unit, position, pairing, findings }) =>
    presentFindings(findings, pairing, { article, unit }, dismissals).map((finding) => ({
      unit,
      position,
      language,
      ...finding,
    })),
  );
}

function pairingsOf({ units, segments, article }: LoadedArticle, language: Language) {
  return units.flatMap(({ id, kind }, index) => {
    const pairing = pairingOf(kind, language, { segments: segments.get(id) ?? [], source: article.source });
    return pairing ? [{ unit: id, position: index + 1, pairing }] : [];
  });
}

const keyOf = (paired: ReturnType<typeof pairingsOf>) =>
  paired.map(({ unit, pairing }) => `${unit} ${pairingKey(pairing)}`).join("\n");
