/** What bytes can be seen to be, whatever their file is called. */
export const looks = [
  "pdf",
  "doc",
  "encrypted",
  "rtf",
  "docx",
  "xlsx",
  "pptx",
  "odt",
  "epub",
  "zip",
  "gzip",
  "png",
  "jpeg",
  "gif",
  "webp",
  "tiff",
  "elf",
  "html",
  "text",
  "binary",
] as const;
export type Look = (typeof looks)[number];

const signatures: readonly (readonly [Look, RegExp])[] = [
  ["pdf", /^(?:\xef\xbb\xbf)?\s{0,8}%PDF-/],
  ["doc", /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ["rtf", /^\{\\rtf/],
  ["zip", /^PK(?:\x03\x04|\x05\x06|\x07\x08)/],
  ["gzip", /^\x1f\x8b\x08/],
  ["png", /^\x89PNG\r\n/],
  ["jpeg", /^\xff\xd8\xff/],
  ["gif", /^GIF8[79]a/],
  ["webp", /^RIFF[\s\S]{4}WEBP/],
  ["tiff", /^(?:II\*\0|MM\0\*)/],
  ["elf", /^\x7fELF/],
];

// What a zip or an OLE container holds can be told by names that stand in it uncompressed.
const contents: readonly (readonly [Look, Look, Buffer])[] = [
  ["doc", "encrypted", Buffer.from("EncryptedPackage", "utf16le")],
  ["zip", "docx", Buffer.from("word/")],
  ["zip", "xlsx", Buffer.from("xl/workbook")],
  ["zip", "pptx", Buffer.from("ppt/presentation")],
  ["zip", "odt", Buffer.from("mimetypeapplication/vnd.oasis.opendocument.text")],
  ["zip", "epub", Buffer.from("mimetypeapplication/epub+zip")],
];

/** What bytes that are no plain text are by their first ones, or nothing known. */
export function signatureOf(bytes: Uint8Array): Look | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = all.toString("latin1", 0, 64);
  const outside = signatures.find(([, pattern]) => pattern.test(start))?.[0];
  const inside = contents.find(([container, , name]) => container === outside && all.includes(name));
  return inside?.[1] ?? outside;
}

/** The same for any bytes at all. */
export function lookOf(bytes: Uint8Array): Look {
  const signature = signatureOf(bytes);
  if (signature) return signature;
  if (bytes.includes(0)) return "binary";
  const start = new TextDecoder().decode(bytes.subarray(0, 1_000));
  return /^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(start) ? "html" : "text";
}
