import { bracket } from "./bracket.ts";
import type { ArticleCheck, Check } from "./check.ts";
import { code } from "./code.ts";
import { completeness } from "./completeness.ts";
import { cutOff } from "./cut-off.ts";
import { dangling } from "./dangling.ts";
import { doubledMark } from "./doubled-mark.ts";
import { halfWidth } from "./half-width.ts";
import { homoglyph } from "./homoglyph.ts";
import { link } from "./link.ts";
import { mojibake } from "./mojibake.ts";
import { negation } from "./negation.ts";
import { quantity } from "./quantity.ts";
import { quotation } from "./quotation.ts";
import { repeatedSource } from "./repeated-source.ts";
import { repeatedWord } from "./repeated-word.ts";
import { scriptVariant } from "./script-variant.ts";
import { spacing } from "./spacing.ts";
import { terminal } from "./terminal.ts";
import { untranslated } from "./untranslated.ts";

/** Every check of a pair. A new one is a file and a line here. */
export const checks: readonly Check[] = [
  completeness,
  cutOff,
  untranslated,
  quantity,
  dangling,
  negation,
  mojibake,
  homoglyph,
  scriptVariant,
  halfWidth,
  terminal,
  bracket,
  doubledMark,
  quotation,
  spacing,
  repeatedWord,
  code,
  link,
];

/** Every check of a whole article. */
export const articleChecks: readonly ArticleCheck[] = [repeatedSource];
