import type { Finding, Range } from "../checks/finding.ts";
import { hashOf } from "../content/hash.ts";
import { plainText } from "../content/plain-text.ts";
import { substanceOf } from "../content/substance.ts";
import type { Language } from "../language/tag.ts";
import { sentencesOf } from "../segmentation/sentences.ts";
import type { Pairing } from "./pairing.ts";

/**
 * How far a no to a finding reaches: these words in this segment; these words of the source in every language of the
 * unit; the same words again anywhere in this article and language, or anywhere in the project from this language into that.
 */
export const dismissalScopes = ["segment", "unit", "article", "pattern"] as const;
export type DismissalScope = (typeof dismissalScopes)[number];

/** A finding in the texts in which it was found. */
export interface Found {
  finding: Finding;
  pairing: Pairing;
}

/** What a dismissal says no to. */
export interface Dismissal {
  id: string;
  scope: DismissalScope;
  check: string;
  /** What it is about: see concernOf. */
  concern: string;
  article: string | null;
  unit: string | null;
  language: Language;
  sourceLanguage: Language;
}

interface Place {
  article: string;
  unit: string;
}

/** The languages of a finding: from and into; those of a text that stands alone are the same. */
export const languagesOf = ({ own, basis }: Pairing) => ({
  sourceLanguage: basis?.language ?? own.language,
  language: own.language,
});

/** The words that a finding names, on both sides. */
export function wordsOf({ finding, pairing }: Found): { source: string[]; target: string[] } {
  const cut = (text: string, ranges: readonly Range[]) =>
    ranges.map(({ from, to }) => text.slice(from, to).toWellFormed());
  const { source, target } = textsOf(pairing);
  return { source: cut(source, finding.source), target: cut(target, finding.target) };
}

/**
 * A hash of what a finding is about, as far as a scope reaches. In one segment, and in one unit, a no is about the words
 * in their sentences, so that another sentence may change; a side on which the finding names no words counts as a whole,
 * since there it is what is missing that was found. Spacing and typographic marks around the words may change as well.
 */
export function concernOf(scope: DismissalScope, found: Found): string {
  const { check } = found.finding;
  const words = wordsOf(found);
  const { source, target } = around(found);
  switch (scope) {
    case "segment":
      return hashOf([check, words.source, words.target, source, target]);
    case "unit":
      return hashOf([check, words.source.length > 0 ? words.source : words.target, source]);
    case "article":
    case "pattern":
      return hashOf([check, words.source, words.target]);
  }
}

/** The dismissal that says no to a finding, where there is one. */
export function dismissalOf<D extends Dismissal>(found: Found, place: Place, dismissals: readonly D[]): D | undefined {
  const concerns = new Map<DismissalScope, string>();
  const concern = (scope: DismissalScope) => {
    const known = concerns.get(scope) ?? concernOf(scope, found);
    concerns.set(scope, known);
    return known;
  };
  const languages = languagesOf(found.pairing);
  return dismissals.find(
    (one) =>
      one.check === found.finding.check &&
      reaches[one.scope](one, { ...place, ...languages }) &&
      one.concern === concern(one.scope),
  );
}

type Reach = (dismissal: Dismissal, at: Place & { sourceLanguage: Language; language: Language }) => boolean;
const reaches: Record<DismissalScope, Reach> = {
  segment: (one, at) => one.unit === at.unit && one.language === at.language,
  unit: (one, at) => one.unit === at.unit,
  article: (one, at) => one.article === at.article && one.language === at.language,
  pattern: (one, at) => one.language === at.language && one.sourceLanguage === at.sourceLanguage,
};

const textsOf = ({ own, basis }: Pairing) => ({
  source: basis ? plainText(basis.content) : "",
  target: plainText(own.content),
});

/** The sentences in which a finding names words, as far as they are more than spacing and marks. */
function around({ finding, pairing }: Found) {
  const { source, target } = textsOf(pairing);
  const { sourceLanguage, language } = languagesOf(pairing);
  return {
    source: sentencesAt(source, sourceLanguage, finding.source).map(substanceOf),
    target: sentencesAt(target, language, finding.target).map(substanceOf),
  };
}

function sentencesAt(text: string, language: Language, ranges: readonly Range[]): string[] {
  if (ranges.length === 0) return [text];
  return sentencesOf(text, language)
    .filter(({ from, to }) => ranges.some((range) => range.from < to && from < range.to))
    .map(({ from, to }) => text.slice(from, to));
}
