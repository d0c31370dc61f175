import { diff3Merge } from "node-diff3";
import { wordSegmenter } from "../language/length.ts";
import type { Language } from "../language/tag.ts";
import type { Content, Inline } from "./content.ts";
import { normalise } from "./normalise.ts";

/**
 * Two texts that were made from one, as one text that holds the changes of both, word by word with their marks.
 * Undefined where both changed the same words, each in their way: then a person has to choose.
 */
export function combine(base: Content, mine: Content, theirs: Content, language: Language): Content | undefined {
  const [from, a, b] = [base, mine, theirs].map((content) => piecesOf(content, language)) as [Pieces, Pieces, Pieces];
  const pieces: string[] = [];
  for (const region of diff3Merge(a, from, b, { excludeFalseConflicts: true })) {
    if (!region.ok) return undefined;
    pieces.push(...region.ok);
  }
  return normalise(pieces.map((piece) => JSON.parse(piece) as Inline));
}

/** The words and atoms of a text, each as the JSON of one node: two are the same where their marks are too. */
type Pieces = string[];

function piecesOf(content: Content, language: Language): Pieces {
  return content.flatMap((node) => {
    if (node.type !== "text") return [JSON.stringify(node)];
    const words = wordSegmenter(language).segment(node.text);
    return Array.from(words, ({ segment }) => JSON.stringify({ ...node, text: segment }));
  });
}
