import type { Element } from "hast";
import type { Inline } from "../../domain/content/content.ts";
import { type Draft, type DraftBlock, draftText } from "../draft.ts";
import { type Flow, takeInline } from "../flow.ts";
import { says } from "../has-text.ts";
import { takeKind } from "../opener.ts";
import type { Place } from "./place.ts";

/** Where a reading of HTML stands. */
export interface Walk {
  draft: Draft;
  /** Where blocks go: the article, or a footnote of it. */
  sink: DraftBlock[];
  flow: Flow;
  /** Texts of pictures, which stand after the block that the picture stands in. */
  pictures: DraftBlock[];
  notes: Notes;
  layoutTables: ReadonlySet<Element>;
  /** Whether only a heading of class `title` is the headline: what Word calls so. */
  titled: boolean;
  wordLists: WordLists | undefined;
}

/** The footnotes of a page. */
export interface Notes {
  /** By the element that holds its text, what a note is called. */
  names: ReadonlyMap<Element, string>;
  known: ReadonlySet<string>;
  /** The numbers of the notes that were referred to so far, in order. */
  numbers: Map<string, number>;
  texts: Map<string, DraftBlock[]>;
}

/** The lists that are open among paragraphs of Word. */
export interface WordLists {
  name: string;
  /** By level. */
  groups: number[];
  /** How many blocks there were after the last item: if there are more, the list has ended. */
  end: number;
}

/** What is done with an element: `into` goes on with what is in it, as text of the place it is given. */
export type Handler = (walk: Walk, element: Element, place: Place, into: (inside: Place) => void) => void;

/** Text before a block, in it and after it does not flow together. */
export function enterBlock(walk: Walk, before: Place, inside: Place, into: (inside: Place) => void): void {
  flush(walk, before);
  into(inside);
  flush(walk, inside);
}

/** Makes blocks of the text that was gathered. */
export function flush(walk: Walk, place: Place): void {
  const inline = takeInline(walk.flow);
  const paragraphs = inline.length === 0 ? [] : keepsBreaks.has(place.kind) ? [inline] : cutAtEmptyLines(inline);
  for (const paragraph of paragraphs) if (paragraph.some(says)) addBlock(walk, place, paragraph);
  for (const picture of walk.pictures.splice(0)) {
    takeKind(place);
    walk.sink.push(picture);
  }
}

const keepsBreaks: ReadonlySet<Place["kind"]> = new Set(["headline", "heading"]);

function addBlock(walk: Walk, place: Place, inline: Inline[]): void {
  const kind = takeKind(place);
  // An alternative text is only its words: in a document of Word it leads to its picture.
  const said = kind === "alt" ? inline.map((node) => (node.type === "text" ? draftText(node.text) : node)) : inline;
  walk.sink.push({ kind, group: place.group, inline: said, ...(place.level ? { level: place.level } : {}) });
}

/** Mail programs and many people write a paragraph's end as two line breaks. */
function cutAtEmptyLines(inline: readonly Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [[]];
  let between: Inline[] = [];
  for (const node of inline) {
    if (!says(node)) between.push(node);
    else {
      const breaks = between.filter((other) => other.type === "hardBreak").length;
      if (breaks > 1) paragraphs.push([node]);
      else paragraphs.at(-1)!.push(...between, node);
      between = [];
    }
  }
  return paragraphs;
}
