import type { Node } from "@tiptap/pm/model";

/** What an atom is in plain text: see domain/content/plain-text.ts. */
export const leafText = (node: Node): string => (node.type.name === "paragraphBreak" ? "\n\n" : "\n");

/** The plain text of the document that the editor holds. */
export const textOfDocument = (document: Node): string =>
  document.textBetween(0, document.content.size, undefined, leafText);

/** Offsets into the plain text as positions in the document; what lies inside an atom is before it. */
export function positionsIn(document: Node, offsets: readonly number[]): number[] {
  const positions = offsets.map(() => document.content.size - 1);
  let at = 0;
  document.descendants((node, position) => {
    if (!node.isInline) return true;
    const length = node.isText ? node.nodeSize : leafText(node).length;
    for (const [index, offset] of offsets.entries())
      if (offset >= at && offset < at + length) positions[index] = position + (node.isText ? offset - at : 0);
    at += length;
    return false;
  });
  return positions;
}
