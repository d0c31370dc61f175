import { type Anchor, anchorAt } from "../../domain/threads/anchor.ts";
import { longestQuote } from "../../domain/threads/comment.ts";
import type { Address } from "../segments/article-data.ts";

export interface Selected {
  address: Address;
  anchor: Anchor;
}

/** The words of a segment that are selected on the page, in a text that is read or in the one that is written. */
export function selectedAnchor(): Selected | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const [first, last] = [textAround(range.startContainer), textAround(range.endContainer)];
  // From one segment into the next: nobody can tell which of them is meant.
  if (!first || first !== last) return undefined;
  const [unit = "", language = ""] = first.closest<HTMLElement>("[data-slot]")?.dataset.slot?.split(" ") ?? [];
  const text = textOf(first);
  const from = lengthBefore(first, range.startContainer, range.startOffset);
  const words = text.slice(from, lengthBefore(first, range.endContainer, range.endOffset));
  const start = from + words.length - words.trimStart().length;
  const chosen = words
    .trim()
    .slice(0, longestQuote)
    .replace(/[\ud800-\udbff]$/, "");
  if (chosen === "") return undefined;
  return { address: { unit, language }, anchor: anchorAt(text, { from: start, to: start + chosen.length }) };
}

/** The range on the page, to show something beside it. */
export const selectedPlace = (): DOMRect | undefined => getSelection()?.getRangeAt(0).getBoundingClientRect();

const textAround = (node: Node): HTMLElement | null | undefined =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-slot] .text");

function lengthBefore(root: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(node, offset);
  return textOf(before.cloneContents()).length;
}

/** The plain text of a segment as it stands on the page: the same as that of its content. */
export function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? "";
  if (node instanceof HTMLElement) {
    // The editor puts breaks and pictures of its own at the end of a line, so that the cursor can stand there.
    if (node.matches(".ProseMirror-trailingBreak, .ProseMirror-separator, .ProseMirror-widget")) return "";
    if (node.tagName === "BR") return "\n";
    if (node.classList.contains("paragraph-break")) return "\n\n";
  }
  return Array.from(node.childNodes, textOf).join("");
}
