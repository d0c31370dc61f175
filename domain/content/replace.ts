import type { Content, Inline, Mark } from "./content.ts";
import { normalise } from "./normalise.ts";

export interface Replacement {
  /** Offsets into the plain text, in UTF-16 code units. */
  from: number;
  to: number;
  text: string;
}

/** Content with stretches of its text replaced; what comes in is marked as the first character that it stands for. */
export function replaceIn(content: Content, replacements: readonly Replacement[]): Content {
  const inline: Inline[] = [];
  const left = [...replacements].sort((a, b) => a.from - b.from);
  let position = 0;
  for (const node of content) {
    const length = node.type === "text" ? node.text.length : node.type === "hardBreak" ? 1 : 2;
    const end = position + length;
    if (node.type !== "text") {
      if (!left.some(({ from, to }) => from <= position && end <= to)) inline.push(node);
      position = end;
      continue;
    }
    let at = position;
    const push = (text: string, marks: readonly Mark[] | undefined) =>
      text !== "" && inline.push({ type: "text", text, ...(marks ? { marks } : {}) });
    for (const { from, to, text } of left) {
      if (to <= at || from >= end) continue;
      if (from > at) push(node.text.slice(at - position, from - position), node.marks);
      // One that goes on over several runs comes in with the first of them.
      if (from >= position) push(text, node.marks);
      at = Math.min(to, end);
    }
    push(node.text.slice(at - position), node.marks);
    position = end;
  }
  return normalise(inline);
}
