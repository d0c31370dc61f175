import type { Paragraph } from "mdast";
import { readPhrasing } from "./phrasing.ts";
import type { Reading } from "./reading.ts";

/** Whether a paragraph belongs to the picture right above it: all of it emphasis, or all of it small. */
export function isCaption({ figure }: Reading, { children }: Paragraph): boolean {
  if (!figure) return false;
  return isSmall(children) || (!figure.captioned && children.length === 1 && children[0]!.type === "emphasis");
}

export function takeCaption(reading: Reading, { children }: Paragraph): void {
  const { draft, figure } = reading;
  const [first] = children;
  const kind = isSmall(children) ? "credit" : "caption";
  const inside = kind === "caption" && first?.type === "emphasis" ? first.children : children;
  draft.blocks.push({ kind, group: figure!.group, inline: readPhrasing(reading, inside).inline });
  figure!.captioned = true;
}

function isSmall(children: Paragraph["children"]): boolean {
  const [first, last] = [children[0], children.at(-1)];
  return first?.type === "html" && first.value === "<small>" && last?.type === "html" && last.value === "</small>";
}
