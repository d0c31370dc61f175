import { cleanText } from "./characters.ts";
import type { Content, Inline } from "./content.ts";

/** The plain text of content: a line break is `\n`, a paragraph break `\n\n`. Findings and comments point into it. */
export function plainText(content: Content): string {
  let text = "";
  for (const node of content) text += textOf(node);
  return text;
}

function textOf(node: Inline): string {
  if (node.type === "text") return node.text;
  return node.type === "hardBreak" ? "\n" : "\n\n";
}

const breaks = /(\n\n|\n)/;

/** The content that says a plain text: without marks, its breaks numbered as they come. Normal by construction. */
export function contentOfText(text: string): Content {
  let codes = 0;
  return text
    .replace(/\r\n?|\u2028/g, "\n")
    .replace(/\u2029/g, "\n\n")
    .split(breaks)
    .flatMap((piece): Inline[] => {
      if (piece === "\n") return [{ type: "hardBreak", attrs: { cid: `${++codes}` } }];
      if (piece === "\n\n") return [{ type: "paragraphBreak", attrs: { cid: `${++codes}` } }];
      const clean = cleanText(piece);
      return clean === "" ? [] : [{ type: "text", text: clean }];
    });
}

/** Whether there is nothing to read: no text, or only spaces and breaks. */
export function isBlank(content: Content): boolean {
  return plainText(content).trim() === "";
}
