import type { Content } from "./content.ts";

// Chromium lays out a text in square time where its spaces come from another file of a web font than its letters do:
// 38,000 Cyrillic characters take 2 seconds, 100,000 take 10.
const long = 10_000;

/** Whether a text is so long that it has to do without the web font. */
export function isLong(content: Content): boolean {
  let length = 0;
  for (const node of content) length += node.type === "text" ? node.text.length : 1;
  return length > long;
}
