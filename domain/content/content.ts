/**
 * What stands in a segment: ProseMirror inline JSON without nesting. Every run of a mark and every atom carries a
 * code id (`cid`), given at the import of the source and copied to its translations, so that a code can be
 * recognised in any language [XLIFF `pc`, `ph`]. Neighbouring runs of one type with one cid are one code.
 */
export type Content = readonly Inline[];

export type Inline = Text | HardBreak | ParagraphBreak;

export interface Text {
  type: "text";
  text: string;
  marks?: readonly Mark[] | undefined;
}
/** A line break inside a paragraph; it may stand inside a marked run. */
export interface HardBreak {
  type: "hardBreak";
  attrs: { cid: string };
  marks?: readonly Mark[] | undefined;
}
/** Regrouping: one unit of the source that is two paragraphs in this language. */
export interface ParagraphBreak {
  type: "paragraphBreak";
  attrs: { cid: string };
}

/** In the order in which marks are nested and stored, outermost first. */
export const markTypes = ["link", "bold", "italic", "superscript", "subscript", "code"] as const;
export type MarkType = (typeof markTypes)[number];

export type Mark =
  | { type: "link"; attrs: { cid: string; href: string } }
  | { type: Exclude<MarkType, "link">; attrs: { cid: string } };

/** The longest text that one segment may hold, in UTF-16 code units. */
export const longestText = 100_000;

export const noContent: Content = [];
