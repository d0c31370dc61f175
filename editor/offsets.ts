import type { Node as Document } from "@tiptap/pm/model";
import type { Range } from "../domain/checks/finding.ts";

/** What an atom is in plain text: see domain/content/plain-text.ts. */
export const leafText = (node: Document): string => (node.type.name === "paragraphBreak" ? "\n\n" : "\n");

/** The plain text of the document that the editor holds. */
export const textOfDocument = (document: Document): string =>
  document.textBetween(0, document.content.size, undefined, leafText);

/** Where an offset into the plain text stands in the document; what lies inside an atom is before it, what lies beyond the text at its end. */
export function placesIn(document: Document): (offset: number) => number {
  const pieces: { from: number; length: number; position: number; isText: boolean }[] = [];
  let from = 0;
  document.descendants((node, position) => {
    if (!node.isInline) return true;
    const length = node.isText ? node.nodeSize : leafText(node).length;
    pieces.push({ from, length, position, isText: node.isText });
    from += length;
    return false;
  });
  const end = document.content.size - 1;
  return (offset) => {
    const piece = pieces.find((one) => offset < one.from + one.length);
    if (!piece) return end;
    return piece.position + (piece.isText ? Math.max(0, offset - piece.from) : 0);
  };
}

/** The same for a stretch: from its first character to behind its last. */
export function rangeIn(document: Document, { from, to }: Range): Range {
  const place = placesIn(document);
  return { from: place(from), to: to > from ? place(to - 1) + 1 : place(to) };
}
