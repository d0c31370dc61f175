import type { Element, Parents } from "hast";
import { countIn } from "../draft.ts";
import { addText } from "../flow.ts";
import { styleOf } from "./attributes.ts";
import { blockHandlers } from "./blocks.ts";
import { figureHandlers } from "./figures.ts";
import { listHandlers } from "./lists.ts";
import { inlineHandlers, through } from "./marks.ts";
import { takeNote } from "./notes.ts";
import type { Place } from "./place.ts";
import { tableHandlers } from "./tables.ts";
import type { Handler, Walk } from "./walk.ts";
import { isWordMarker } from "./word-lists.ts";

/** Reads what stands in an element. How deep that goes is bounded before: see boundNesting. */
export function walkChildren(walk: Walk, parent: Parents, place: Place): void {
  for (const child of parent.children) {
    if (child.type === "text") addText(walk.flow, child.value, place.marks, place.spaces);
    else if (child.type === "element") walkElement(walk, child, place);
  }
}

function walkElement(walk: Walk, element: Element, place: Place): void {
  const name = element.tagName;
  if (embeds.has(name)) countIn(walk.draft, "embedsLeftOut");
  if (embeds.has(name) || ignored.has(name) || isHidden(element) || isWordMarker(element)) return;
  const into = (inside: Place) => walkChildren(walk, element, inside);
  const note = walk.notes.names.get(element);
  if (note === undefined) (handlers.get(name) ?? through)(walk, element, place, into);
  else takeNote(walk, note, place, into);
}

const handlers: ReadonlyMap<string, Handler> = new Map(
  Object.entries({ ...inlineHandlers, ...blockHandlers, ...listHandlers, ...tableHandlers, ...figureHandlers }),
);

const embeds: ReadonlySet<string> = new Set(["iframe", "object", "embed", "video", "audio"]);

const ignored: ReadonlySet<string> = new Set(
  "head script style template noscript nav svg canvas input select textarea button option optgroup datalist hr map xml".split(
    " ",
  ),
);

function isHidden(element: Element): boolean {
  const { hidden, title } = element.properties;
  // LibreOffice writes what it prints at the edges of every page as text.
  if (element.tagName === "div" && (title === "header" || title === "footer")) return true;
  return Boolean(hidden) || styleOf(element, "display") === "none" || styleOf(element, "mso-hide") === "all";
}
