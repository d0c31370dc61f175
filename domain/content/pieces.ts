import type { Content, Inline } from "./content.ts";

/** Content cut at offsets into its plain text, nothing left out; offsets grow, and a break is never cut. */
export function piecesOf(content: Content, offsets: readonly number[]): Content[] {
  const pieces: Inline[][] = [[]];
  const cuts = [...offsets];
  let at = 0;
  for (const node of content) {
    let rest = node;
    for (let cut = cuts[0]; cut !== undefined && cut < at + lengthOf(rest); cut = cuts[0]) {
      if (rest.type === "text" && cut > at) {
        pieces.at(-1)?.push({ ...rest, text: rest.text.slice(0, cut - at) });
        rest = { ...rest, text: rest.text.slice(cut - at) };
        at = cut;
      } else if (rest.type !== "text" && cut > at) break;
      cuts.shift();
      pieces.push([]);
    }
    pieces.at(-1)?.push(rest);
    at += lengthOf(rest);
  }
  return pieces.concat(cuts.map(() => []));
}

const lengthOf = (node: Inline): number =>
  node.type === "text" ? node.text.length : node.type === "hardBreak" ? 1 : 2;
