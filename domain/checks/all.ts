import { apostrophes } from "./apostrophes.ts";
import { bracket } from "./bracket.ts";
import type { ArticleCheck, Check } from "./check.ts";
import { code } from "./code.ts";
import { completeness } from "./completeness.ts";
import { cutOff } from "./cut-off.ts";
import { dangling } from "./dangling.ts";
import { dash } from "./dash.ts";
import { dateFormat } from "./date-format.ts";
import { doubledMark } from "./doubled-mark.ts";
import { editorsNote } from "./editors-note.ts";
import { ellipsis } from "./ellipsis.ts";
import { halfWidth } from "./half-width.ts";
import { heading } from "./heading.ts";
import { homoglyph } from "./homoglyph.ts";
import { link } from "./link.ts";
import { mojibake } from "./mojibake.ts";
import { negation } from "./negation.ts";
import { numberFormat } from "./number-format.ts";
import { quantity } from "./quantity.ts";
import { quotation } from "./quotation.ts";
import { repeatedSource } from "./repeated-source.ts";
import { repeatedWord } from "./repeated-word.ts";
import { sameTarget } from "./same-target.ts";
import { scriptVariant } from "./script-variant.ts";
import { spacing } from "./spacing.ts";
import { speaker } from "./speaker.ts";
import { terminal } from "./terminal.ts";
import { textLength } from "./text-length.ts";
import { unit } from "./unit.ts";
import { untranslated } from "./untranslated.ts";

/** Every check of a pair. A new one is a file and a line here. */
export const checks: readonly Check[] = [
  completeness,
  cutOff,
  untranslated,
  quantity,
  unit,
  numberFormat,
  dateFormat,
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
  speaker,
  dash,
  ellipsis,
  heading,
  textLength,
  editorsNote,
  spacing,
  repeatedWord,
  code,
  link,
];

/** Every check of a whole article. */
export const articleChecks: readonly ArticleCheck[] = [repeatedSource, sameTarget, apostrophes];
