import type { Definition, FootnoteDefinition } from "mdast";
import type { Draft } from "../draft.ts";
import type { Opening } from "../opener.ts";

/** Where a reading of Markdown stands. */
export interface Reading {
  draft: Draft;
  addresses: ReadonlyMap<string, Definition>;
  notes: ReadonlyMap<string, FootnoteDefinition>;
  /** The numbers of the notes that were referred to so far, in order. */
  numbers: Map<string, number>;
  /** The picture that came last, while nothing but its words has come after it. */
  figure: { group: number; captioned: boolean } | undefined;
}

/** What surrounds a block. */
export interface Place extends Opening {
  group?: number | undefined;
}

export const outermost: Place = { kind: "paragraph", openers: [], opens: false };
