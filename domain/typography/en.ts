import { type Rule, replacing } from "./edit.ts";
import { doubleSpaces, ellipsis, numberRange, spaceBeforeMark, spacedDash, type TypographyRules } from "./rules.ts";

/** A straight apostrophe inside or behind a word, or before a decade. */
const apostrophe: Rule = replacing(
  /(?<=\p{L})'(?=\p{L})|(?<=[sS])'(?=[\s.,;:!?)])|(?<=[\s(“"])'(?=\d0s\b|em\b|til\b|tis\b|twas\b)/gu,
  () => "’",
);

const doubleHyphen = replacing(/(?<=[\p{L}\p{N}”’"'.,!?])--(?=[\p{L}\p{N}“‘"'])/gu, () => "—");

export const englishRules: TypographyRules = {
  dash: [doubleHyphen, spacedDash("hyphens", " — ")],
  ellipsis: [ellipsis],
  other: [apostrophe, doubleSpaces, numberRange, spaceBeforeMark],
};
