import type { Element } from "hast";
import { isSafeHref } from "../../domain/content/link.ts";
import { addGroup, addressOf, countIn, draftText } from "../draft.ts";
import { addText } from "../flow.ts";
import { hasText } from "../has-text.ts";
import { attribute, classesOf } from "./attributes.ts";
import { type Place, within } from "./place.ts";
import { enterBlock, type Handler, type Walk } from "./walk.ts";

const figure: Handler = (walk, element, place, into) => {
  if (!find(element, "img")) return enterBlock(walk, place, place, into);
  const group = addGroup(walk.draft, "figure", place.group);
  enterBlock(walk, place, { ...within(place, "caption", group), figure: group }, into);
};

const caption: Handler = (walk, _element, place, into) => enterBlock(walk, place, within(place, "caption"), into);

const credit: Handler = (walk, element, place, into) => {
  const isCredit = place.kind === "caption" && classesOf(element).includes("credit");
  if (isCredit) enterBlock(walk, place, within(place, "credit"), into);
  else into(place);
};

const image: Handler = (walk, element, place) => {
  const alt = attribute(element, "alt");
  if (classesOf(element).some((name) => /^(?:wp-smiley|emoji)$/.test(name))) {
    return addText(walk.flow, alt, place.marks, place.spaces);
  }
  const src = addressOf(attribute(element, "src"));
  const figure = place.figure === undefined ? undefined : walk.draft.groups[place.figure];
  if (!isSafeHref(src) || figure?.attributes.src) return countIn(walk.draft, "imagesLeftOut");
  if (figure) figure.attributes.src = src;
  const group = place.figure ?? addGroup(walk.draft, "figure", place.group, { src });
  if (hasText(alt)) walk.pictures.push({ kind: "alt", group, inline: [draftText(alt.replace(/[ \t\r\n]+/g, " "))] });
};

export const figureHandlers: Readonly<Record<string, Handler>> = {
  figure,
  figcaption: caption,
  small: credit,
  img: image,
};

/** The figure of a paragraph that is a picture's alternative text, with the picture's address as its link. */
export function alternativeText(walk: Walk, element: Element, place: Place): number {
  const src = attribute(find(element, "a") ?? element, "href");
  return addGroup(walk.draft, "figure", place.group, isSafeHref(src) ? { src } : {});
}

/** The figure that a caption or a credit stands under, if there is one right before it. */
export function captionGroup({ sink, draft }: Walk, place: Place): number | undefined {
  const above = sink.at(-1)?.group;
  const isFigure = above !== undefined && draft.groups[above]?.kind === "figure";
  return isFigure ? above : place.group;
}

function find(within: Element, tagName: string): Element | undefined {
  for (const child of within.children) {
    if (child.type !== "element") continue;
    const found = child.tagName === tagName ? child : find(child, tagName);
    if (found) return found;
  }
  return undefined;
}
