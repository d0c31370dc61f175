import type { RecognisedDocument } from "../../domain/segmentation/block.ts";
import { spoken } from "./spoken.ts";

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A document as lines: `paragraph: …`. */
export const linesOf = (document: RecognisedDocument) => document.blocks.map((block) => spoken(block));

export const codesOf = (document: RecognisedDocument) => document.notices.map((notice) => notice.code);

/** The groups of a document as lines: `list ordered from 3 in 0`. */
export function groupsOf({ groups }: RecognisedDocument): string[] {
  return groups.map(({ kind, parent, attributes: { ordered, start, src } }) =>
    [kind, ordered && "ordered", start && `from ${start}`, src, parent !== undefined && `in ${parent}`]
      .filter(Boolean)
      .join(" "),
  );
}

/** Text in an encoding that the platform only decodes: found by decoding everything there is. */
export function encodeAs(text: string, encoding: string): Uint8Array {
  if (encoding.startsWith("utf-16")) return encodeWide(text, encoding === "utf-16be");
  const decoder = new TextDecoder(encoding);
  const sequences = new Map<string, number[]>();
  for (let first = 0; first < 256; first++) {
    for (let second = 0; second < 256; second++) {
      const pair = decoder.decode(Uint8Array.of(first, second));
      if ([...pair].length === 1 && !sequences.has(pair)) sequences.set(pair, [first, second]);
    }
    sequences.set(decoder.decode(Uint8Array.of(first)), [first]);
  }
  return Uint8Array.from([...text].flatMap((character) => sequences.get(character) ?? [0x3f]));
}

function encodeWide(text: string, isBig: boolean): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return isBig ? bytes.swap16() : bytes;
}
