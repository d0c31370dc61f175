import type { Mark } from "../../domain/content/content.ts";
import type { Spaces } from "../flow.ts";
import type { Opening } from "../opener.ts";

/** What surrounds a node: what its text will be, and how it is set. */
export interface Place extends Opening {
  level?: number;
  group?: number | undefined;
  /** The groups of the table and of the row whose parts these are. */
  table?: number | undefined;
  row?: number | undefined;
  figure?: number | undefined;
  marks: readonly Mark[];
  /** How many quotations deep. */
  quoted: number;
  spaces: Spaces;
}

export const outermost: Place = {
  kind: "paragraph",
  openers: [],
  opens: false,
  marks: [],
  quoted: 0,
  spaces: "collapsed",
};

/** Inside something whose text is of one kind, whatever the paragraphs in it. */
export function within(place: Place, kind: Place["kind"], group = place.group): Place {
  return { ...place, kind, group, opens: false };
}
