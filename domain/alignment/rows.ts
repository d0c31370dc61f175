import { codesOf, renumberCodes } from "../content/codes.ts";
import { type Content, type Inline, noContent } from "../content/content.ts";
import { normalise } from "../content/normalise.ts";
import { isBlank } from "../content/plain-text.ts";
import type { Bead } from "./bead.ts";

/** A paragraph of a translation that is brought, or what was cut from one. */
export interface Piece {
  /** Its own among those that are brought together; a piece that is cut off has another one. */
  key: string;
  content: Content;
}

/** Units of the article, and what of the translation says the same; one side may be empty. All rows account for all, in order. */
export interface Row {
  units: string[];
  pieces: Piece[];
  /** How sure it is, from 0 to 1; 1 where a person has put them together. */
  score: number;
  accepted?: boolean;
  /** Left out of what is taken in. */
  out?: boolean;
}

/** What one unit gets: a text, or none because it stands in the unit before. */
export interface Placed {
  unit: string;
  content: Content;
  joined?: boolean;
}

/** The rows that an alignment proposes. What is blank on either side takes no part in it: see `spoken()`. */
export function rowsOf(beads: readonly Bead[], units: readonly string[], pieces: readonly Piece[]): Row[] {
  return beads.map(({ source, target, score }) => ({
    units: source.map((at) => units[at]!),
    pieces: target.map((at) => pieces[at]!),
    score,
  }));
}

/** Those of which there is something to say. */
export const spoken = <T extends { content: Content }>(all: readonly T[]): T[] =>
  all.filter(({ content }) => !isBlank(content));

/**
 * What each unit gets. As many pieces as units stand one in each. Else the text stands in the first unit, its pieces as
 * paragraphs of it, and the other units are joined to it.
 */
export function placedBy(rows: readonly Row[]): Placed[] {
  return rows.flatMap(({ units, pieces, out }): Placed[] => {
    if (out || pieces.length === 0) return [];
    if (units.length === pieces.length) return units.map((unit, at) => ({ unit, content: pieces[at]!.content }));
    return units.map((unit, at) =>
      at === 0 ? { unit, content: together(pieces) } : { unit, content: noContent, joined: true },
    );
  });
}

/** The pieces that no unit gets, and that nobody has left out. */
export const unplaced = (rows: readonly Row[]): Piece[] =>
  rows.flatMap(({ units, pieces, out }) => (units.length === 0 && !out ? pieces : []));

/** Several paragraphs as one content, with breaks between them. */
export function together(pieces: readonly Piece[]): Content {
  const joined: Inline[] = [];
  for (const { content } of pieces) {
    const next = renumberCodes(content, joined);
    if (joined.length > 0) {
      const used = new Set([...codesOf(joined), ...codesOf(next)]);
      let free = 1;
      while (used.has(`${free}`)) free++;
      joined.push({ type: "paragraphBreak", attrs: { cid: `${free}` } });
    }
    joined.push(...next);
  }
  return normalise(joined);
}
