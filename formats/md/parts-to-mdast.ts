import type { BlockContent, ListItem, PhrasingContent, TableRow } from "mdast";
import type { Content } from "../../domain/content/content.ts";
import { type GroupKind, headingLevels, topHeading, type UnitKind } from "../../domain/segmentation/kinds.ts";
import { oneLine, paragraphsOf } from "../edition-parts.ts";
import type { EditionUnit } from "../format.ts";
import { cellsOf, holdersOf, isOf, type Part } from "../nest-units.ts";
import { contentToMdast } from "./content-to-mdast.ts";

/** The blocks of Markdown that an article is. */
export function partsToMdast(parts: readonly Part[]): BlockContent[] {
  return parts.flatMap((part) => ("unit" in part ? unitToMdast(part.unit) : groups[part.group.kind](part)));
}

const hidden: ReadonlySet<UnitKind> = new Set(["alt", "seoTitle", "description"]);

function unitToMdast({ kind, level = topHeading, content }: EditionUnit): BlockContent[] {
  if (hidden.has(kind) || content.length === 0) return [];
  const depth =
    kind === "headline" ? 1 : kind === "heading" ? headingLevels[Math.max(level, topHeading) - 1] : undefined;
  return paragraphsOf(content).map((paragraph) =>
    depth ? heading(depth, paragraph) : text(contentToMdast(paragraph)),
  );
}

type Depth = (typeof headingLevels)[number];
// The text of a heading is one line.
const heading = (depth: Depth, content: Content): BlockContent => {
  return { type: "heading", depth, children: contentToMdast(content, "html") };
};
const text = (children: PhrasingContent[]): BlockContent => ({ type: "paragraph", children });
const html = (value: string): PhrasingContent => ({ type: "html", value });

type Group = Extract<Part, { parts: Part[] }>;

const groups: Readonly<Record<GroupKind, (group: Group) => BlockContent[]>> = {
  list: ({ group: { attributes }, parts }) => {
    const { ordered = false, start = 1 } = attributes;
    const children = holdersOf("item", parts).map((inside): ListItem => {
      const blocks = partsToMdast(inside);
      return { type: "listItem", spread: blocks.filter((block) => block.type !== "list").length > 1, children: blocks };
    });
    return [{ type: "list", ordered, start: ordered ? start : null, spread: false, children }];
  },
  table: ({ parts }) => {
    const [captions, rows] = [
      parts.filter((part) => isOf(part, "caption")),
      parts.filter((part) => !isOf(part, "caption")),
    ];
    return [...partsToMdast(captions), { type: "table", children: rows.map(rowToMdast) }];
  },
  row: (row) => [{ type: "table", children: [rowToMdast(row)] }],
  figure: ({ group: { attributes }, parts }) => {
    const alt = parts.flatMap((part) => (isOf(part, "alt") ? [oneLine(part.unit.content)] : []));
    const picture: PhrasingContent = { type: "image", url: attributes.src ?? "", alt: alt.join(" ") };
    return [...(attributes.src ? [text([picture])] : []), ...parts.flatMap(captionToMdast)];
  },
  blockquote: ({ parts }) => [{ type: "blockquote", children: partsToMdast(parts) }],
  footnote: ({ parts }) => partsToMdast(parts),
};

function rowToMdast(part: Part): TableRow {
  return {
    type: "tableRow",
    children: cellsOf(part).map((inside) => ({ type: "tableCell", children: lines(unitsIn(inside)) })),
  };
}

function unitsIn(parts: readonly Part[]): EditionUnit[] {
  return parts.flatMap((part) => ("unit" in part ? [part.unit] : unitsIn(part.parts)));
}

/** Units where only one line of Markdown may stand. */
function lines(units: readonly EditionUnit[]): PhrasingContent[] {
  return units
    .flatMap(({ content }) => paragraphsOf(content))
    .flatMap((paragraph, index) => [...(index > 0 ? [html("<br>")] : []), ...contentToMdast(paragraph, "html")]);
}

/** A caption is known by the emphasis that all of it stands in, a credit by being small. */
function captionToMdast(part: Part): BlockContent[] {
  if (!("unit" in part)) return partsToMdast([part]);
  if (part.unit.kind === "credit") return [text([html("<small>"), ...lines([part.unit]), html("</small>")])];
  return part.unit.kind === "caption"
    ? [text([{ type: "emphasis", children: lines([part.unit]) }])]
    : unitToMdast(part.unit);
}
