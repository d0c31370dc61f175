import type { Inline } from "../domain/content/content.ts";

const invisible = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** Whether there is anything to read, other than white space and characters without a shape. */
export function hasText(text: string): boolean {
  return text.replace(invisible, "") !== "";
}

/** Whether a node of a text says anything. */
export function says(node: Inline): boolean {
  return node.type === "text" && hasText(node.text);
}
