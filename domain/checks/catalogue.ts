import type { Severity } from "./finding.ts";

/** ITS 2.0, locQualityIssueType: the values that our checks use. */
export type ItsType =
  | "addition"
  | "characters"
  | "duplication"
  | "inconsistency"
  | "inconsistent-entities"
  | "length"
  | "locale-specific-content"
  | "locale-violation"
  | "markup"
  | "mistranslation"
  | "misspelling"
  | "non-conformance"
  | "numbers"
  | "omission"
  | "other"
  | "style"
  | "typographical"
  | "untranslated"
  | "whitespace";

/** What a check is to people and to other tools. */
export interface CatalogueEntry {
  /** The gravest that it says of itself; in a milder case it says a milder one. */
  severity: Severity;
  its: ItsType;
  /** Dimension and type of the Multidimensional Quality Metrics. */
  mqm: string;
  /** Whether a segment is enough for it, or the whole article is needed. */
  scope: "segment" | "article";
}

type Row = readonly [severity: Severity, its: ItsType, mqm: string, scope?: "article"];

const rows = {
  "quantity.mismatch": ["error", "numbers", "Accuracy/Mistranslation/Number"],
  "quantity.missing": ["warning", "numbers", "Accuracy/Omission"],
  "quantity.extra": ["warning", "numbers", "Accuracy/Addition"],
  "quantity.word-mismatch": ["warning", "numbers", "Accuracy/Mistranslation/Number"],
  "quantity.vague-magnitude": ["warning", "numbers", "Accuracy/Mistranslation/Number"],
  "quantity.percent": ["error", "numbers", "Accuracy/Mistranslation/Number"],
  "quantity.code": ["error", "inconsistent-entities", "Accuracy/Mistranslation/Entity"],
  "quantity.count": ["warning", "numbers", "Accuracy/Mistranslation/Number"],
  "quantity.unit": ["warning", "numbers", "Accuracy/Mistranslation/Number"],
  "quantity.dangling": ["error", "typographical", "Accuracy/Omission"],
  "currency.mismatch": ["error", "numbers", "Accuracy/Mistranslation/Number"],
  "currency.missing": ["warning", "numbers", "Accuracy/Omission"],
  "currency.extra": ["warning", "numbers", "Accuracy/Addition"],
  "date.month": ["error", "numbers", "Accuracy/Mistranslation/Date-time"],
  "date.weekday": ["error", "numbers", "Accuracy/Mistranslation/Date-time"],
  "date.day": ["error", "numbers", "Accuracy/Mistranslation/Date-time"],
  "date.year": ["error", "numbers", "Accuracy/Mistranslation/Date-time"],
  "time.clock": ["error", "numbers", "Accuracy/Mistranslation/Date-time"],
  "completeness.empty": ["error", "omission", "Accuracy/Omission"],
  "completeness.short": ["warning", "omission", "Accuracy/Omission"],
  "completeness.sentence": ["warning", "omission", "Accuracy/Omission"],
  "completeness.cut": ["warning", "omission", "Accuracy/Omission"],
  "completeness.long": ["info", "addition", "Accuracy/Addition"],
  "untranslated.whole": ["error", "untranslated", "Accuracy/Untranslated"],
  "untranslated.language": ["error", "other", "Accuracy/Untranslated"],
  "untranslated.fragment": ["warning", "untranslated", "Accuracy/Untranslated"],
  "characters.homoglyph": ["error", "characters", "Linguistic conventions/Spelling"],
  "characters.mojibake": ["error", "characters", "Linguistic conventions/Character encoding"],
  "characters.variant": ["error", "locale-violation", "Linguistic conventions/Spelling"],
  "punct.halfwidth": ["error", "typographical", "Linguistic conventions/Punctuation"],
  "punct.terminal": ["warning", "typographical", "Linguistic conventions/Punctuation"],
  "punct.terminal-type": ["info", "typographical", "Linguistic conventions/Punctuation"],
  "punct.bracket": ["warning", "typographical", "Linguistic conventions/Punctuation"],
  "punct.doubled": ["warning", "typographical", "Linguistic conventions/Punctuation"],
  "quote.unpaired": ["warning", "typographical", "Linguistic conventions/Punctuation"],
  "quote.flow": ["warning", "typographical", "Linguistic conventions/Punctuation", "article"],
  "quote.source": ["info", "typographical", "Linguistic conventions/Punctuation", "article"],
  "quote.direction": ["error", "typographical", "Linguistic conventions/Punctuation"],
  "quote.nesting": ["info", "typographical", "Linguistic conventions/Punctuation"],
  "quote.style": ["info", "style", "Linguistic conventions/Punctuation"],
  "quote.speaker": ["info", "omission", "Accuracy/Omission"],
  "space.double": ["warning", "whitespace", "Design and markup/Whitespace"],
  "space.before": ["warning", "whitespace", "Design and markup/Whitespace"],
  "space.after": ["warning", "whitespace", "Design and markup/Whitespace"],
  "space.han": ["warning", "whitespace", "Design and markup/Whitespace"],
  "repetition.word": ["error", "duplication", "Linguistic conventions/Duplication"],
  "repetition.inconsistent": ["warning", "inconsistency", "Style/Inconsistent style", "article"],
  "repetition.same-target": ["warning", "mistranslation", "Accuracy/Mistranslation", "article"],
  "style.dash": ["info", "typographical", "Linguistic conventions/Punctuation"],
  "style.ellipsis": ["info", "typographical", "Linguistic conventions/Punctuation"],
  "style.apostrophe": ["info", "inconsistency", "Style/Inconsistent style", "article"],
  "style.number": ["info", "locale-violation", "Locale conventions/Number format"],
  "style.date": ["info", "locale-violation", "Locale conventions/Date format"],
  "style.heading": ["info", "style", "Style/Organizational style"],
  "style.case": ["info", "style", "Linguistic conventions/Capitalization"],
  "style.length": ["warning", "length", "Design and markup/Length"],
  "code.missing": ["error", "markup", "Design and markup/Missing markup"],
  "code.extra": ["error", "markup", "Design and markup/Added markup"],
  "link.missing": ["warning", "inconsistent-entities", "Accuracy/Omission"],
  "link.changed": ["error", "inconsistent-entities", "Accuracy/Mistranslation/Entity"],
  "note.missing": ["warning", "locale-specific-content", "Accuracy/Omission"],
  "note.extra": ["warning", "locale-specific-content", "Accuracy/Addition"],
  "note.form": ["warning", "locale-specific-content", "Locale conventions"],
  "negation.dropped": ["warning", "mistranslation", "Accuracy/Mistranslation"],
  "negation.bare": ["warning", "mistranslation", "Linguistic conventions/Grammar"],
  "negation.denial": ["warning", "mistranslation", "Accuracy/Mistranslation"],
  "negation.hedge": ["warning", "mistranslation", "Accuracy/Mistranslation"],
} as const satisfies Record<string, Row>;

export type CheckId = keyof typeof rows;

/** Every check by its id, as people, exports and profiles know it. */
export const catalogue = Object.fromEntries(
  Object.entries(rows).map(([id, [severity, its, mqm, scope]]: [string, Row]) => [
    id,
    { severity, its, mqm, scope: scope ?? "segment" },
  ]),
) as Readonly<Record<CheckId, CatalogueEntry>>;

/** The rules of an editor's own house. */
const house: CatalogueEntry = {
  severity: "error",
  its: "non-conformance",
  mqm: "Style/Organizational style",
  scope: "segment",
};

/** What is known of a check by its id, which may be that of a house rule; undefined where there is none. */
export function entryOf(id: string): CatalogueEntry | undefined {
  if (id.startsWith("house.")) return house;
  return Object.hasOwn(catalogue, id) ? catalogue[id as CheckId] : undefined;
}

export const groupOf = (id: string): string => id.slice(0, id.indexOf("."));

export const groups: readonly string[] = [...new Set(Object.keys(rows).map(groupOf)), "house"];

/** Whether a profile may name this: a group, a check, or a house rule. */
export const isCheckKey = (key: string): boolean => groups.includes(key) || entryOf(key) !== undefined;
