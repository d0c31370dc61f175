import { align } from "../../domain/alignment/align.ts";
import type { TextPair } from "../../domain/alignment/evidence.ts";
import { decodeText } from "../../formats/decode-text.ts";

/** Lines of two texts that say the same, by their numbers from 0; one side may be empty. */
export interface LineLink {
  source: number[];
  target: number[];
  score: number;
}

const decimals = 1_000;

/**
 * Two files of which each line is a sentence or a paragraph, aligned; nothing of it touches the desk.
 * @throws Refusal as decodeText does
 */
export function alignTexts(
  { source, target }: { source: Uint8Array; target: Uint8Array },
  languages: TextPair["languages"],
): LineLink[] {
  const from = linesOf(decodeText({ bytes: source }));
  const to = linesOf(decodeText({ bytes: target }));
  const beads = align({ source: from.map(({ text }) => text), target: to.map(({ text }) => text), languages });
  return beads.map((bead) => ({
    source: bead.source.map((at) => from[at]!.number),
    target: bead.target.map((at) => to[at]!.number),
    score: Math.round(bead.score * decimals) / decimals,
  }));
}

/** Blank lines are counted, and belong to nothing. */
const linesOf = (text: string) =>
  text
    .split(/\r\n?|\n/)
    .map((line, number) => ({ number, text: line }))
    .filter((line) => line.text.trim() !== "");
