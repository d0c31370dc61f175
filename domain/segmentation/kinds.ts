/** What a unit is in its article. */
export const unitKinds = [
  "headline",
  "standfirst",
  "byline",
  "heading",
  "paragraph",
  "quotation",
  "item",
  "cell",
  "caption",
  "alt",
  "credit",
  "seoTitle",
  "description",
] as const;
export type UnitKind = (typeof unitKinds)[number];

export const regions = ["head", "body"] as const;
export type Region = (typeof regions)[number];

/** What holds units together; groups nest. */
export const groupKinds = ["list", "table", "row", "figure", "blockquote", "footnote"] as const;
export type GroupKind = (typeof groupKinds)[number];

/** What the writers of formats need to know of a group. */
export interface GroupAttributes {
  ordered?: boolean;
  start?: number;
  /** Where the picture of a figure is found: a safe address. */
  src?: string;
}

export const headingLevels = [1, 2, 3, 4, 5, 6] as const;
/** The level of the headings that divide an article's body; the headline is above them. */
export const topHeading = 2;
