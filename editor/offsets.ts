import type { Node as Document } from "@tiptap/pm/model";
import type { Range } from "../domain/checks/finding.ts";

/** Where an offset into the plain text of a segment stands in the editor's document; one beyond the text is its end. */
export function placesIn(doc: Document): (offset: number) => number {
  const pieces: { from: number; length: number; pos: number; isText: boolean }[] = [];
  let from = 0;
  doc.descendants((node, pos) => {
    if (!node.isInline) return true;
    const length = node.isText ? node.nodeSize : lengthOf(node.type.name);
    pieces.push({ from, length, pos, isText: node.isText });
    from += length;
    return false;
  });
  const end = doc.content.size - 1;
  return (offset) => {
    const piece = pieces.find((one) => offset < one.from + one.length);
    if (!piece) return end;
    return piece.pos + (piece.isText ? Math.max(0, offset - piece.from) : 0);
  };
}

/** The same for a stretch: from its first character to behind its last. */
export function rangeIn(doc: Document, { from, to }: Range): Range {
  const place = placesIn(doc);
  return { from: place(from), to: to > from ? place(to - 1) + 1 : place(to) };
}

/** How much of the plain text an atom is. */
const lengthOf = (type: string) => (type === "paragraphBreak" ? 2 : 1);
