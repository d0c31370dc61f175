import type { Found } from "./find-in-article.ts";

const name = "found";
// What a browser paints at once without being felt.
const most = 2_000;

/** Shows what was found in the static texts, without touching them; nothing where the browser cannot. */
export function markFound(found: readonly Found[], language: string): () => void {
  if (!("highlights" in CSS)) return () => {};
  const ranges = found.flatMap(({ unit, hits }) => {
    const text = document.querySelector(`[data-slot="${unit.id} ${language}"] .text`);
    return text ? hits.flatMap((hit) => rangeIn(text, hit) ?? []) : [];
  });
  CSS.highlights.set(name, new Highlight(...ranges.slice(0, most)));
  return () => void CSS.highlights.delete(name);
}

/** The stretch of a drawn text that offsets into its plain text name: a line break is one character there. */
function rangeIn(text: Element, { from, to }: { from: number; to: number }): Range | undefined {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const range = document.createRange();
  let at = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) {
      at += node.nodeName === "BR" ? 1 : (node as Element).className === "paragraph-break" ? 2 : 0;
      continue;
    }
    const end = at + node.data.length;
    if (!begun && from < end) {
      range.setStart(node, Math.max(0, from - at));
      begun = true;
    }
    if (begun && to <= end) {
      range.setEnd(node, Math.max(0, to - at));
      return range;
    }
    at = end;
  }
  return undefined;
}
