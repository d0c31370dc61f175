import type { Element, ElementContent, Properties } from "hast";
import { topHeading, type UnitKind } from "../../domain/segmentation/kinds.ts";
import { paragraphsOf } from "../edition-parts.ts";
import type { EditionUnit } from "../format.ts";
import { contentToHast } from "./content-to-hast.ts";
import { element } from "./element.ts";

const elements: Readonly<Record<UnitKind, [tagName: string, className?: string] | undefined>> = {
  headline: ["h1"],
  standfirst: ["p", "standfirst"],
  byline: ["p", "byline"],
  heading: ["h2"],
  paragraph: ["p"],
  quotation: ["p"],
  item: ["p"],
  cell: ["p"],
  caption: ["p", "caption"],
  credit: ["p", "credit"],
  // Only with its picture, and only about the page.
  alt: undefined,
  seoTitle: undefined,
  description: undefined,
};

/** A unit as the elements that it is on a page: one for each of its paragraphs. */
export function unitToHast({ kind, level = topHeading, content }: EditionUnit): Element[] {
  const [tagName, className] = elements[kind] ?? [];
  if (!tagName) return [];
  const name = kind === "heading" ? `h${Math.max(level, topHeading)}` : tagName;
  const properties: Properties = className ? { className: [className] } : {};
  return paragraphsOf(content).map((paragraph) => element(name, properties, ...contentToHast(paragraph)));
}

/** A unit where only text may stand: its paragraphs are lines. */
export function unitToLines({ content }: EditionUnit): ElementContent[] {
  return paragraphsOf(content).flatMap((paragraph, index) => [
    ...(index > 0 ? [element("br", {}), element("br", {})] : []),
    ...contentToHast(paragraph),
  ]);
}
