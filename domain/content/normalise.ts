import { cleanText } from "./characters.ts";
import { type Content, type Inline, type Mark, markTypes } from "./content.ts";
import { isSafeHref } from "./link.ts";
import { sameMarks } from "./same-marks.ts";

/**
 * The one form in which content is stored, hashed and compared: marks in their fixed order and each once, no empty
 * text, neighbours with the same marks joined, no character that may not stand there, no link that leads nowhere safe.
 */
export function normalise(content: Content): Content {
  const inline: Inline[] = [];
  for (const node of content) {
    const next = normaliseNode(node);
    if (!next) continue;
    const last = inline.at(-1);
    if (next.type === "text" && last?.type === "text" && sameMarks(last.marks, next.marks)) {
      inline[inline.length - 1] = { ...last, text: last.text + next.text };
    } else {
      inline.push(next);
    }
  }
  return inline;
}

function normaliseNode(node: Inline): Inline | undefined {
  if (node.type === "paragraphBreak") return node;
  const marks = orderMarks(node.marks ?? []);
  const marked = marks.length > 0 ? { marks } : {};
  if (node.type === "hardBreak") return { type: "hardBreak", attrs: node.attrs, ...marked };
  const text = cleanText(node.text);
  return text === "" ? undefined : { type: "text", text, ...marked };
}

/** Sorted by rank, the first of each type, links only where they are safe. */
export function orderMarks(marks: readonly Mark[]): Mark[] {
  return markTypes.flatMap((type) => {
    const mark = marks.find((candidate) => candidate.type === type);
    return mark && (mark.type !== "link" || isSafeHref(mark.attrs.href)) ? [mark] : [];
  });
}
