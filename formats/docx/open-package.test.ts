import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { bytesOf, linesOf } from "../samples/bytes.ts";
import { paragraph, wordPackage, wordParts } from "../samples/word-package.ts";
import { readDocx } from "./read.ts";

const bomb = `<w:p>${" ".repeat(4_000_000)}</w:p>`;
const encrypted = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.from("EncryptedPackage", "utf16le"),
]);
const whole = Buffer.from(wordPackage());

/** The same zip with every name in it changed: the length stays. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll(from, to), "latin1");
}

/** The same zip with the flag of encryption set in its directory. */
function flagged(bytes: Uint8Array, flag: number): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf("PK\u0001\u0002"); at >= 0; at = copy.indexOf("PK\u0001\u0002", at + 1))
    copy[at + 8]! |= flag;
  return copy;
}

describe("what is refused", () => {
  it.each<[string, Uint8Array, string, Record<string, unknown>]>([
    ["an empty file", new Uint8Array(), "invalid", { field: "content", reason: "empty" }],
    ["a document without text", wordPackage({ body: "<w:p/>" }), "invalid", { field: "content", reason: "empty" }],
    ["a PDF", bytesOf("%PDF-1.7"), "unsupported", { reason: "mislabelled", looksLike: "pdf" }],
    ["plain text", bytesOf("Паром вышел."), "unsupported", { reason: "mislabelled", looksLike: "text" }],
    ["a page", bytesOf("<!doctype html><p>a"), "unsupported", { reason: "mislabelled", looksLike: "html" }],
    ["a document of old Word", encrypted.subarray(0, 8), "unsupported", { reason: "mislabelled", looksLike: "doc" }],
    ["an encrypted one", encrypted, "unsupported", { reason: "encrypted" }],
    ["one with encrypted entries", flagged(whole, 0x01), "unsupported", { reason: "encrypted" }],
    ["one with strongly encrypted entries", flagged(whole, 0x40), "unsupported", { reason: "encrypted" }],
    ["half of one", whole.subarray(0, whole.length / 2), "invalid", { field: "content", reason: "damaged" }],
    ["bytes that are nothing", Uint8Array.of(1, 0, 2, 0, 0), "invalid", { field: "content", reason: "damaged" }],
    ["XML that does not close", wordPackage({ body: "<w:p>" }), "invalid", { field: "content", reason: "damaged" }],
    ["no main part", wordPackage({ without: "word/document.xml" }), "invalid", { field: "content", reason: "damaged" }],
    [
      "no list of types",
      wordPackage({ without: "[Content_Types].xml" }),
      "invalid",
      { field: "content", reason: "damaged" },
    ],
    ["macros", wordPackage({ parts: { "word/vbaProject.bin": "x" } }), "unsupported", { reason: "macros" }],
    [
      "a document made for macros",
      wordPackage({ mainType: "application/vnd.ms-word.document.macroEnabled.main+xml" }),
      "unsupported",
      { reason: "macros" },
    ],
    [
      "a sheet",
      wordPackage({ mainType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" }),
      "unsupported",
      { reason: "mislabelled", looksLike: "xlsx" },
    ],
    ["a bomb", wordPackage({ body: bomb }), "tooLarge", { reason: "zipBomb" }],
    [
      "a declaration of types",
      wordPackage({ parts: { "word/styles.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' } }),
      "invalid",
      { field: "content", reason: "damaged" },
    ],
    [
      "a part that is not in UTF-8",
      wordPackage({ parts: { "word/styles.xml": Uint8Array.of(0x3c, 0xff) } }),
      "invalid",
      { field: "content", reason: "damaged" },
    ],
    [
      "a name outside",
      renamed(wordPackage({ parts: { "aa/evil.xml": "x" } }), "aa/evil.xml", "../evil.xml"),
      "invalid",
      { field: "content", reason: "damaged" },
    ],
    [
      "an absolute name",
      renamed(wordPackage({ parts: { "x/evil.xml": "x" } }), "x/evil.xml", "//evil.xml"),
      "invalid",
      { field: "content", reason: "damaged" },
    ],
    [
      "a backslash",
      renamed(wordPackage({ parts: { "x/evil.xml": "x" } }), "x/evil.xml", "x\\evil.xml"),
      "invalid",
      { field: "content", reason: "damaged" },
    ],
    [
      "two parts of one name",
      renamed(wordPackage({ parts: { "word/document.xmm": "x" } }), "word/document.xmm", "word/document.xml"),
      "invalid",
      { field: "content", reason: "damaged" },
    ],
    [
      "two parts that differ by case",
      wordPackage({ parts: { "word/Document.xml": "x" } }),
      "invalid",
      { field: "content", reason: "damaged" },
    ],
    [
      "too many parts",
      zipSync({
        ...wordParts(),
        ...Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`p${at}`, new Uint8Array()])),
      }),
      "invalid",
      { field: "content", reason: "damaged" },
    ],
    [
      "tables in tables in tables",
      wordPackage({
        body: "<w:tbl><w:tr><w:tc>".repeat(4_000) + paragraph("a") + "</w:tc></w:tr></w:tbl>".repeat(4_000),
      }),
      "invalid",
      { field: "content", reason: "tooDeep" },
    ],
  ])("%s", async (_, bytes, code, details) => {
    await expect(readDocx({ bytes })).rejects.toMatchObject({ code, details });
  });

  it("not what is in parts that nobody reads", async () => {
    const parts = { "word/media/image1.png": new Uint8Array(5_000_000), "word/comments.xml": "<!DOCTYPE x>" };
    expect(linesOf(await readDocx({ bytes: wordPackage({ parts }) }))).toEqual(["paragraph: Text."]);
  });
});
