import { describe, expect, it } from "vitest";
import { decodeText, encodings } from "./decode-text.ts";
import { lookOf } from "./look-of-bytes.ts";
import { bytesOf, encodeAs } from "./samples/bytes.ts";

const english = "The ferry sails at nine.\n";
const russian = "Паром «Заря» отходит в девять — говорят в порту.\nБилеты есть.\n";
const chinese = "渡轮一号九点开航。\n“欢迎一家人上船。”\n";
const declared = (label: string) => () => label;

describe("decoding", () => {
  it.each([
    ["ASCII", bytesOf(english), english],
    ["UTF-8", bytesOf(russian), russian],
    ["UTF-8 with a mark", bytesOf(`\ufeff${chinese}`), chinese],
    ["a second mark stays", bytesOf(`\ufeff\ufeff${english}`), `\ufeff${english}`],
    ["UTF-16 little-endian with a mark", encodeAs(`\ufeff${russian}`, "utf-16le"), russian],
    ["UTF-16 big-endian with a mark", encodeAs(`\ufeff${chinese}`, "utf-16be"), chinese],
    ["UTF-16 little-endian without one, English", encodeAs(english, "utf-16le"), english],
    ["UTF-16 big-endian without one, English", encodeAs(english, "utf-16be"), english],
    ["UTF-16 little-endian without one, Russian", encodeAs(russian, "utf-16le"), russian],
    ["UTF-16 big-endian without one, Russian", encodeAs(russian, "utf-16be"), russian],
    ["UTF-16 little-endian without one, Chinese", encodeAs(chinese, "utf-16le"), chinese],
    ["UTF-16 big-endian without one, Chinese", encodeAs(chinese, "utf-16be"), chinese],
  ])("recognises %s", (_, bytes, text) => {
    expect(decodeText({ bytes })).toBe(text);
  });

  it.each([
    ["windows-1251", russian],
    ["koi8-r", russian.replace(/[«»—]/g, "-")],
    ["ibm866", russian.replace(/[«»—]/g, "-")],
    ["gb18030", chinese],
    ["big5", "渡輪一號九點開航。\n"],
    ["windows-1252", "Café — “naïve”\n"],
    ["utf-16le", chinese],
    ["utf-16be", russian],
  ])("reads %s where a person chose it, and does not guess it", (encoding, text) => {
    const bytes = encodeAs(text, encoding);
    expect(encodings).toContain(encoding);
    expect(decodeText({ bytes, encoding })).toBe(text);
    if (encoding.startsWith("utf-16")) return;
    expect(() => decodeText({ bytes })).toThrow(refusal("unsupported", { reason: "encodingUnknown" }));
  });

  it.each([
    ["an encoding that nobody knows", bytesOf(english), "klingon"],
    ["bytes that are not in it", encodeAs(russian, "windows-1251"), "utf-8"],
    ["UTF-16 read as UTF-8", encodeAs(english, "utf-16le"), "utf-8"],
  ])("says that a chosen encoding is wrong: %s", (_, bytes, encoding) => {
    expect(() => decodeText({ bytes, encoding })).toThrow(
      refusal("invalid", { field: "encoding", reason: "wrongEncoding" }),
    );
  });

  it.each([
    ["an older encoding", encodeAs(russian, "windows-1251"), "windows-1251", russian],
    ["UTF-8", bytesOf(chinese), "utf8", chinese],
    ["UTF-16, which it cannot be", bytesOf(russian), "utf-16", russian],
    ["nothing that is known", bytesOf(russian), "x-unknown", russian],
  ])("believes a file that declares %s", (_, bytes, label, text) => {
    expect(decodeText({ bytes }, declared(label))).toBe(text);
  });

  it.each([
    ["windows-1251 over UTF-8", bytesOf(russian), "windows-1251"],
    ["UTF-8 over windows-1251", encodeAs(russian, "windows-1251"), "utf-8"],
    ["big5 over something else", Uint8Array.of(0x41, 0xff, 0xff), "big5"],
  ])("asks where the declaration and the bytes differ: %s", (_, bytes, label) => {
    expect(() => decodeText({ bytes }, declared(label))).toThrow(
      refusal("unsupported", { reason: "encodingUnknown", declared: label }),
    );
  });
});

const start = (...codes: number[]) => Uint8Array.from([...codes, ...bytesOf("1234567890".repeat(10))]);

describe("what is no text", () => {
  it.each([
    ["a PDF", bytesOf("%PDF-1.7\n%…"), "binary", "pdf"],
    ["a PNG", start(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "binary", "png"],
    ["a JPEG", start(0xff, 0xd8, 0xff, 0xe0), "binary", "jpeg"],
    ["a document of old Word", start(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "binary", "doc"],
    ["RTF", bytesOf("{\\rtf1\\ansi Text}"), "binary", "rtf"],
    ["a program", start(0x7f, 0x45, 0x4c, 0x46), "binary", "elf"],
    ["gzip", start(0x1f, 0x8b, 0x08), "binary", "gzip"],
    ["a document of Word", bytesOf("PK\u0003\u0004…word/document.xml"), "mislabelled", "docx"],
    ["some other zip", bytesOf("PK\u0003\u0004…notes.txt"), "binary", "zip"],
    ["NULs at any place", bytesOf("a\u0000b\u0000\u0000c d\u0000e"), "binary", "binary"],
  ])("refuses %s", (_, bytes, reason, looksLike) => {
    expect(() => decodeText({ bytes })).toThrow(refusal("unsupported", { reason, looksLike }));
    expect(() => decodeText({ bytes, encoding: "windows-1252" })).toThrow();
  });

  it.each([
    ["html", " <!DOCTYPE html><title>x</title>"],
    ["html", "<html lang=en>"],
    ["text", "a < b"],
  ])("sees %s in %s", (look, text) => {
    expect(lookOf(bytesOf(text))).toBe(look);
  });
});

function refusal(code: string, details: Record<string, string>) {
  return expect.objectContaining({ code, details: expect.objectContaining(details) });
}
