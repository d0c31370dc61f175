import type { Element, Nodes } from "hast";
import type { GroupAttributes } from "../../domain/segmentation/kinds.ts";
import { addGroup } from "../draft.ts";
import { styleOf } from "./attributes.ts";
import { type Place, within } from "./place.ts";
import { enterBlock, flush, type Walk } from "./walk.ts";

const listStyle = /^(l\d+) level([1-9])/;

/**
 * Takes a paragraph that Word wrote as an item of a list: it says so in a style of its own, `mso-list`, and writes
 * the marker as text that is to be ignored. Says whether it was one.
 */
export function takeWordItem(walk: Walk, element: Element, place: Place, into: (inside: Place) => void): boolean {
  const [, name, level] = listStyle.exec(styleOf(element, "mso-list")) ?? [];
  if (!name || !level || place.opens) return false;
  flush(walk, place);
  const { wordLists: open, sink } = walk;
  const groups = open?.name === name && open.end === sink.length ? open.groups.slice(0, Number(level)) : [];
  while (groups.length < Number(level)) {
    groups.push(addGroup(walk.draft, "list", groups.at(-1) ?? place.group, numberingOf(markerIn(element))));
  }
  enterBlock(walk, place, within(place, "item", groups.at(-1)), into);
  walk.wordLists = { name, groups, end: sink.length };
  return true;
}

/** Whether an element is the marker of such an item. */
export function isWordMarker(element: Element): boolean {
  return styleOf(element, "mso-list") === "ignore";
}

const numbered = /^\(?(?:(\d+)|[a-zа-я]|[ivxlcdm]+|[一二三四五六七八九十]+)[.)）、]/i;

function numberingOf(marker: string): GroupAttributes {
  const found = numbered.exec(marker);
  if (!found) return {};
  return { ordered: true, ...(found[1] && found[1] !== "1" ? { start: Number(found[1]) } : {}) };
}

function markerIn(element: Element): string {
  for (const child of element.children) {
    if (child.type !== "element") continue;
    const marker = isWordMarker(child) ? textIn(child).trim() : markerIn(child);
    if (marker) return marker;
  }
  return "";
}

function textIn(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textIn).join("") : "";
}
