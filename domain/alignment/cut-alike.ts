import type { Language } from "../language/tag.ts";
import { alignSentences } from "./align-sentences.ts";

/** How sure the sentences on both sides of a cut must be of each other. */
const sure = 0.8;

/**
 * Where a translation is to be cut, if its source is cut at these places, as offsets; undefined where that is not sure:
 * when a sentence goes over a cut, or one beside it has no counterpart.
 */
export function cutsAlike(
  source: string,
  cuts: readonly number[],
  target: string,
  languages: { source: Language; target: Language },
): number[] | undefined {
  const links = alignSentences(source, target, languages);
  const found: number[] = [];
  for (const cut of cuts) {
    const next = links.findIndex((link) => link.source.some(({ from }) => from >= cut));
    const [before, after] = [links[next - 1], links[next]];
    const crosses = links.some(
      (link) => link.source.some(({ from }) => from < cut) && link.source.some(({ to }) => to > cut),
    );
    if (!before || !after || crosses || Math.min(before.score, after.score) < sure) return undefined;
    const [first] = after.target;
    if (!first || before.target.length === 0) return undefined;
    found.push(first.from);
  }
  return found;
}

/** Where a text is cut, as offsets, to become these pieces; undefined where they are not all of it. */
export function cutsBetween(text: string, pieces: readonly string[]): number[] | undefined {
  const cuts: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    at += text.slice(at).length - text.slice(at).trimStart().length;
    if (!text.startsWith(piece, at)) return undefined;
    cuts.push(at);
    at += piece.length;
  }
  return text.slice(at).trim() === "" ? cuts.slice(1) : undefined;
}
