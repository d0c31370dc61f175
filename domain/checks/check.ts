import type { Content } from "../content/content.ts";
import type { UnitKind } from "../segmentation/kinds.ts";
import type { Finding } from "./finding.ts";
import type { Reading } from "./reading.ts";

/** What a check is given: both texts, what codes they hold, and what the unit is in its article. */
export interface Pair {
  source: Reading;
  target: Reading;
  /** Without their codes where a text was given as plain text: then nothing is said of codes. */
  contents: { source: Content; target: Content };
  kind: UnitKind;
}

/** A check over a pair. `ids` are all that its findings may be called; a check of the target alone reads only that. */
export interface Check {
  ids: readonly string[];
  find(pair: Pair): Finding[];
}

/** One unit of an article, read. */
export interface ArticleUnit extends Pair {
  unit: string;
}

export type ArticleFinding = readonly [unit: string, finding: Finding];

/** A check that needs the whole article, whose units come in their order. */
export interface ArticleCheck {
  ids: readonly string[];
  find(units: readonly ArticleUnit[]): ArticleFinding[];
}
