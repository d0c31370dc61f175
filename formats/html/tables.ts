import type { Element, Nodes } from "hast";
import { addGroup } from "../draft.ts";
import type { Opener } from "../opener.ts";
import { attribute } from "./attributes.ts";
import { within } from "./place.ts";
import { enterBlock, type Handler } from "./walk.ts";

const table: Handler = (walk, element, place, into) => {
  if (walk.layoutTables.has(element)) {
    return enterBlock(walk, place, { ...place, table: undefined, row: undefined }, into);
  }
  const group = addGroup(walk.draft, "table", place.group);
  enterBlock(walk, place, { ...within(place, "paragraph", group), table: group, row: undefined }, into);
};

const caption: Handler = (walk, _element, place, into) => enterBlock(walk, place, within(place, "caption"), into);

const row: Handler = (walk, _element, place, into) => {
  if (place.table === undefined) return enterBlock(walk, place, place, into);
  const group = addGroup(walk.draft, "row", place.table);
  enterBlock(walk, place, { ...within(place, "paragraph", group), table: undefined, row: group }, into);
};

const cell: Handler = (walk, _element, place, into) => {
  if (place.row === undefined) return enterBlock(walk, place, place, into);
  const opener: Opener = { kind: "cell", used: false };
  const inside = { ...within(place, "paragraph"), openers: [...place.openers, opener], opens: true, row: undefined };
  enterBlock(walk, place, inside, into);
  // An empty cell keeps its place in the row.
  if (!opener.used) walk.sink.push({ kind: "cell", group: place.row, inline: [] });
};

export const tableHandlers: Readonly<Record<string, Handler>> = {
  table,
  caption,
  tr: row,
  td: cell,
  th: cell,
};

/** Tables that only arrange a page: one cell, another table inside, or said to be so. */
export function findLayoutTables(root: Nodes): Set<Element> {
  const layout = new Set<Element>();
  visit(root, undefined, layout);
  return layout;
}

function visit(node: Nodes, table: { element: Element; cells: number } | undefined, layout: Set<Element>): void {
  if (!("children" in node)) return;
  let inside = table;
  if (node.type === "element" && node.tagName === "table") {
    if (table) layout.add(table.element);
    inside = { element: node, cells: 0 };
  } else if (node.type === "element" && (node.tagName === "td" || node.tagName === "th") && table) table.cells++;
  for (const child of node.children) visit(child, inside, layout);
  if (
    inside !== table &&
    inside &&
    (inside.cells < 2 || /^(?:presentation|none)$/.test(attribute(inside.element, "role")))
  ) {
    layout.add(inside.element);
  }
}
