import { isCleanText } from "../domain/content/characters.ts";

const lineEnds = /[\r\n\f]/g;
const unassigned = /[\p{Cn}\p{Co}]/u;
const beyondLatin = /[^\u0000-\u00ff]/g;

/**
 * Text in UTF-16 that has no byte order mark, or undefined where bytes with NULs are not that. Read in the wrong
 * order, a line end becomes a character that does not exist; where both orders could be, the more Latin one is right.
 */
export function decodeWide(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const readings = (["utf-16le", "utf-16be"] as const).flatMap((encoding) => {
    const text = read(bytes, encoding);
    return text === undefined ? [] : [{ text, latin: text.replace(beyondLatin, "").length }];
  });
  readings.sort((a, b) => b.latin - a.latin);
  const [best, other] = readings;
  return best && best.latin > (other?.latin ?? 0) ? best.text : undefined;
}

function read(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return isCleanText(text.replace(lineEnds, "")) && !unassigned.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
