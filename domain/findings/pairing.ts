import { checkSegment } from "../checks/check-segment.ts";
import type { Finding } from "../checks/finding.ts";
import { type Content, noContent } from "../content/content.ts";
import { isBlank } from "../content/plain-text.ts";
import type { Language } from "../language/tag.ts";
import type { UnitKind } from "../segmentation/kinds.ts";

/** A text in its language, known by its hash. */
export interface Wording {
  language: Language;
  content: Content;
  hash: string;
}

/** A text beside the one that it was made from; the source of an article stands alone. */
export interface Pairing {
  own: Wording;
  basis?: Wording;
  kind: UnitKind;
}

/** What there is of a unit in one language. */
interface Slot extends Wording {
  basisLanguage: Language | null;
  omission: unknown;
}

/**
 * What a segment is compared with: the text that stands now in the language that it was made from, else in the source.
 * Undefined where there is nothing to check: no text, or one that is left out.
 */
export function pairingOf(
  kind: UnitKind,
  language: Language,
  { segments, source }: { segments: readonly Slot[]; source: Language },
): Pairing | undefined {
  const slotIn = (tag: Language | null) => segments.find((slot) => slot.language === tag);
  const slot = slotIn(language);
  if (!slot || slot.omission || isBlank(slot.content)) return undefined;
  const own = wordingOf(slot);
  if (language === source) return { own, kind };
  const made = slotIn(slot.basisLanguage);
  const basis = made && !made.omission ? made : slotIn(source);
  return basis && !basis.omission ? { own, basis: wordingOf(basis), kind } : { own, kind };
}

const wordingOf = ({ language, content, hash }: Slot): Wording => ({ language, content, hash });

/** What makes two pairings the same one to every check. */
export const pairingKey = ({ own, basis, kind }: Pairing): string =>
  `${kind} ${own.language} ${own.hash} ${basis?.language} ${basis?.hash}`;

/** What all checks find in a text beside its basis; in one that stands alone, what it needs no other for. */
export function findIn({ own, basis, kind }: Pairing): Finding[] {
  return checkSegment({
    source: basis?.content ?? noContent,
    target: own.content,
    sourceLanguage: basis?.language ?? own.language,
    targetLanguage: own.language,
    kind,
  });
}
