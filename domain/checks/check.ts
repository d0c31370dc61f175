import type { Content } from "../content/content.ts";
import type { Language } from "../language/tag.ts";
import type { Token } from "../language/tokens.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { UnitKind } from "../segmentation/kinds.ts";
import type { Finding } from "./finding.ts";

/** One side of a segment, read once for all checks; what is costly is read when it is first asked for. */
export interface Side {
  readonly text: string;
  readonly content: Content;
  readonly language: Language;
  /** The primary subtag: `zh` for zh-Hans and zh-Hant. */
  readonly base: string;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
}

/** What a check is given: both sides, and what the unit is in its article. */
export interface Pair {
  source: Side;
  target: Side;
  kind: UnitKind;
}

/** A check over a pair. `ids` are all that its findings may be called; a check of the target alone reads only that. */
export interface Check {
  ids: readonly string[];
  find(pair: Pair): Finding[];
}
