import { codesOf } from "./codes.ts";
import type { Content, Mark } from "./content.ts";

/** A mark of the source that the text does not have yet, with the words that it stands on there. */
export interface MissingCode {
  mark: Mark;
  words: string;
}

/** In the order of the source. Breaks are none: they are made by their own key. */
export function missingCodes(content: Content, source: Content): MissingCode[] {
  const there = new Set(codesOf(content));
  const found = new Map<string, MissingCode>();
  for (const node of source) {
    if (node.type !== "text") continue;
    for (const mark of node.marks ?? []) {
      if (there.has(mark.attrs.cid)) continue;
      const name = `${mark.type} ${mark.attrs.cid}`;
      found.set(name, { mark, words: (found.get(name)?.words ?? "") + node.text });
    }
  }
  return [...found.values()];
}
