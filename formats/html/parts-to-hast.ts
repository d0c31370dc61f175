import type { Element, ElementContent } from "hast";
import type { GroupKind, UnitKind } from "../../domain/segmentation/kinds.ts";
import { oneLine, paragraphsOf } from "../edition-parts.ts";
import type { EditionUnit } from "../format.ts";
import { cellsOf, holdersOf, isOf, type Part } from "../nest-units.ts";
import { contentToHast } from "./content-to-hast.ts";
import { element } from "./element.ts";
import { unitToHast, unitToLines } from "./units-to-hast.ts";

/** The elements of a page's text. */
export function partsToHast(parts: readonly Part[]): Element[] {
  return parts.flatMap((part) => ("unit" in part ? unitToHast(part.unit) : groups[part.group.kind](part)));
}

type Group = Extract<Part, { parts: Part[] }>;

const groups: Readonly<Record<GroupKind, (group: Group) => Element[]>> = {
  list: ({ group: { attributes }, parts }) => {
    const { ordered, start = 1 } = attributes;
    const items = holdersOf("item", parts).map((inside) => element("li", {}, ...holderToHast(inside)));
    return [element(ordered ? "ol" : "ul", ordered && start !== 1 ? { start } : {}, ...items)];
  },
  table: ({ parts }) => {
    const captions = unitsOf(parts, "caption").map((unit) => element("caption", {}, ...unitToLines(unit)));
    const rows = parts.filter((part) => !isOf(part, "caption"));
    return [element("table", {}, ...captions, element("tbody", {}, ...rows.map(rowToHast)))];
  },
  row: (row) => [element("table", {}, element("tbody", {}, rowToHast(row)))],
  figure: ({ group: { attributes }, parts }) => {
    const alt = unitsOf(parts, "alt")
      .map((unit) => oneLine(unit.content))
      .join(" ");
    const pictures = attributes.src ? [element("img", { src: attributes.src, alt })] : [];
    const words = parts.filter((part) => !isOf(part, "alt"));
    const captions = words.length > 0 ? [element("figcaption", {}, ...captionToHast(words))] : [];
    return pictures.length + captions.length > 0 ? [element("figure", {}, ...pictures, ...captions)] : [];
  },
  blockquote: ({ parts }) => [element("blockquote", {}, ...partsToHast(parts))],
  footnote: ({ parts }) => [element("div", { className: ["footnote"] }, ...partsToHast(parts))],
};

function unitsOf(parts: readonly Part[], kind: UnitKind): EditionUnit[] {
  return parts.flatMap((part) => (isOf(part, kind) ? [part.unit] : []));
}

function rowToHast(part: Part): Element {
  return element("tr", {}, ...cellsOf(part).map((inside) => element("td", {}, ...holderToHast(inside))));
}

function holderToHast(parts: readonly Part[]): ElementContent[] {
  const [first, ...others] = parts;
  const isPlain = first && "unit" in first && !others.some((part) => "unit" in part);
  if (!isPlain || paragraphsOf(first.unit.content).length > 1) return partsToHast(parts);
  return [...contentToHast(first.unit.content), ...partsToHast(others)];
}

function captionToHast(parts: readonly Part[]): ElementContent[] {
  const isSingle = unitsOf(parts, "caption").length === 1;
  return parts.flatMap((part): ElementContent[] => {
    if (isOf(part, "credit")) return [element("small", { className: ["credit"] }, ...unitToLines(part.unit))];
    return isSingle && isOf(part, "caption") ? unitToLines(part.unit) : partsToHast([part]);
  });
}
