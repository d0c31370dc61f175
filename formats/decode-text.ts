import { invalid, Refusal } from "../domain/refusal.ts";
import { decodeWide } from "./decode-wide.ts";
import type { FileInput } from "./format.ts";
import { signatureOf } from "./look-of-bytes.ts";

/** The encodings that people are offered for a file that does not say its own, as TextDecoder names them. */
export const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1251",
  "koi8-r",
  "ibm866",
  "gb18030",
  "big5",
  "windows-1252",
] as const;

/** Where a format says what it is written in: given the start of a file, the label that stands there. */
export type Declaration = (start: string) => string | undefined;

/**
 * The text of a file, without its byte order mark. The encoding that a person chose holds; else the mark, then what
 * the file declares, UTF-16 by its NULs, and UTF-8. Beyond that nothing is guessed.
 * @throws Refusal `unsupported` (reason `binary`, `mislabelled` or `encodingUnknown`), `invalid` (field `encoding`)
 */
export function decodeText({ bytes, encoding }: FileInput, declaration: Declaration = () => undefined): string {
  const looksLike = signatureOf(bytes);
  if (looksLike)
    throw new Refusal("unsupported", { reason: looksLike === "docx" ? "mislabelled" : "binary", looksLike });
  if (encoding) return decodeChosen(bytes, encoding);
  const start = latin1(bytes.subarray(0, 2_048));
  const marked = byteOrderMarks.find(([, mark]) => start.startsWith(mark))?.[0];
  if (marked) return decodeMarked(bytes, marked);
  return bytes.includes(0) ? decodeWithNuls(bytes) : decodeDeclared(bytes, encodingOf(declaration(start) ?? ""));
}

function decodeChosen(bytes: Uint8Array, encoding: string): string {
  const text = decode(bytes, encoding);
  if (text === undefined || text.includes("\0")) throw invalid("encoding", "wrongEncoding");
  return text;
}

const byteOrderMarks = [
  ["utf-8", "\xef\xbb\xbf"],
  ["utf-16le", "\xff\xfe"],
  ["utf-16be", "\xfe\xff"],
] as const;

function decodeMarked(bytes: Uint8Array, encoding: string): string {
  const text = decode(bytes, encoding);
  return text === undefined || text.includes("\0") ? refuseUnknown() : text;
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

function decodeWithNuls(bytes: Uint8Array): string {
  const text = decodeWide(bytes);
  if (text === undefined) throw new Refusal("unsupported", { reason: "binary", looksLike: "binary" });
  return text;
}

function decodeDeclared(bytes: Uint8Array, declared: string | undefined): string {
  const utf8 = decode(bytes, "utf-8");
  // A file whose first bytes could be read cannot be in UTF-16, whatever it declares.
  if (!declared || declared.startsWith("utf-")) return utf8 ?? refuseUnknown(declared);
  // Bytes beyond ASCII that happen to be sound UTF-8 are UTF-8: then the declaration is not of these bytes.
  if (utf8 !== undefined && utf8.length !== bytes.length) return refuseUnknown(declared);
  return decode(bytes, declared) ?? refuseUnknown(declared);
}

function refuseUnknown(declared?: string): never {
  throw new Refusal("unsupported", { reason: "encodingUnknown", ...(declared ? { declared } : {}) });
}

/** The text, or undefined where the bytes are not in this encoding or there is none of that name. */
export function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // For bytes that a Chinese encoding does not have, Node gives characters of private use.
    return encoding.startsWith("utf-") || !/\p{Co}/u.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
