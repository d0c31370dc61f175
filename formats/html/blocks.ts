import type { Element } from "hast";
import { addGroup } from "../draft.ts";
import { classesOf } from "./attributes.ts";
import { alternativeText, captionGroup } from "./figures.ts";
import { spacesOf } from "./marks.ts";
import { type Place, within } from "./place.ts";
import { isHeadOpen, kindByClass } from "./roles.ts";
import { enterBlock, flush, type Handler, type Walk } from "./walk.ts";
import { takeWordItem } from "./word-lists.ts";

export const block: Handler = (walk, element, place, into) =>
  enterBlock(walk, place, { ...place, spaces: spacesOf(element, place.spaces) }, into);

const heading =
  (level: number): Handler =>
  (walk, element, place, into) => {
    // In an item, a cell or a caption a heading is only how the text looks.
    if (place.openers.length > 0 || place.kind === "caption") return block(walk, element, place, into);
    flush(walk, place);
    const kind = level === 1 && isHeadline(walk, element) ? "headline" : "heading";
    enterBlock(walk, place, { ...within(place, kind), level }, into);
  };

function isHeadline(walk: Walk, element: Element): boolean {
  const { sink, titled, draft } = walk;
  const mayBe = titled ? classesOf(element).includes("title") : isHeadOpen(walk);
  return mayBe && sink === draft.blocks && !sink.some((other) => other.kind === "headline");
}

const blockquote: Handler = (walk, _element, place, into) =>
  enterBlock(walk, place, within(place, "quotation", addGroup(walk.draft, "blockquote", place.group)), into);

const paragraph: Handler = (walk, element, place, into) => {
  const ofWord = classesOf(element).flatMap((name) => wordParagraphs.get(name) ?? [])[0];
  if (ofWord) ofWord(walk, element, place, into);
  else if (!takeWordItem(walk, element, place, into)) credited(walk, element, place, into);
};

const wordParagraphs: ReadonlyMap<string, Handler> = new Map([
  ["msotitle", heading(1)],
  ["msoquote", blockquote],
  ["msointensequote", blockquote],
]);

/** A block that its class may make a standfirst, a byline, a caption. */
const credited: Handler = (walk, element, place, into) => {
  flush(walk, place);
  const kind = place.kind === "paragraph" && !place.opens ? kindByClass(walk, element) : undefined;
  if (!kind) return block(walk, element, place, into);
  enterBlock(walk, place, placeOfKind(walk, element, within(place, kind)), into);
};

function placeOfKind(walk: Walk, element: Element, place: Place): Place {
  if (place.kind === "alt") return { ...place, group: alternativeText(walk, element, place) };
  return place.kind === "caption" || place.kind === "credit" ? { ...place, group: captionGroup(walk, place) } : place;
}

const division: Handler = (walk, element, place, into) => {
  if (!classesOf(element).includes("footnote")) return credited(walk, element, place, into);
  enterBlock(walk, place, within(place, "paragraph", addGroup(walk.draft, "footnote", place.group)), into);
};

const preformatted: Handler = (walk, _element, place, into) =>
  enterBlock(walk, place, { ...place, spaces: place.spaces === "kept" ? "kept" : "lines" }, into);

const plain =
  "article aside body center dd details dialog dl dt fieldset footer form header hgroup hr html legend main section summary";

export const blockHandlers: Readonly<Record<string, Handler>> = {
  ...Object.fromEntries(plain.split(" ").map((name) => [name, block])),
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  p: paragraph,
  address: credited,
  div: division,
  blockquote,
  pre: preformatted,
};
