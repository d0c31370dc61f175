import type { Content } from "../domain/content/content.ts";

const space = /[ \t\r\n\f]/;

/** The content without ordinary spaces, tabs and breaks at its ends; other white space is the author's. */
export function trimContent(content: Content): Content {
  return trimEnd(trimStart(content));
}

function trimStart(content: Content): Content {
  for (const [index, node] of content.entries()) {
    if (node.type !== "text") continue;
    let start = 0;
    while (start < node.text.length && space.test(node.text[start]!)) start++;
    if (start < node.text.length) return [{ ...node, text: node.text.slice(start) }, ...content.slice(index + 1)];
  }
  return [];
}

function trimEnd(content: Content): Content {
  for (let index = content.length - 1; index >= 0; index--) {
    const node = content[index]!;
    if (node.type !== "text") continue;
    let end = node.text.length;
    while (end > 0 && space.test(node.text[end - 1]!)) end--;
    if (end > 0) return [...content.slice(0, index), { ...node, text: node.text.slice(0, end) }];
  }
  return [];
}
