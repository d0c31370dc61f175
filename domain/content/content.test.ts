import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Content, Inline, Mark } from "./content.ts";
import { cutContent, joinContent } from "./cut.ts";
import { contentHash } from "./hash.ts";
import { normalise } from "./normalise.ts";
import { parseContent } from "./parse.ts";
import { contentOfText, plainText } from "./plain-text.ts";

const bold = (cid: string): Mark => ({ type: "bold", attrs: { cid } });
const italic = (cid: string): Mark => ({ type: "italic", attrs: { cid } });
const link = (cid: string, href: string): Mark => ({ type: "link", attrs: { cid, href } });
const text = (value: string, ...marks: Mark[]): Inline => ({
  type: "text",
  text: value,
  ...(marks.length > 0 ? { marks } : {}),
});
const lineBreak = (cid: string): Inline => ({ type: "hardBreak", attrs: { cid } });

describe("normalise", () => {
  it.each<[string, Content, Content]>([
    ["joins neighbours with the same marks", [text("a"), text("b")], [text("ab")]],
    [
      "keeps two codes of one type apart",
      [text("a", bold("1")), text("b", bold("2"))],
      [text("a", bold("1")), text("b", bold("2"))],
    ],
    ["drops empty text", [text(""), text("b")], [text("b")]],
    ["orders marks", [text("a", italic("2"), bold("1"))], [text("a", bold("1"), italic("2"))]],
    ["drops a second mark of one type", [text("a", bold("1"), bold("2"))], [text("a", bold("1"))]],
    ["drops control characters", [text("a\u0000b\nc")], [text("abc")]],
    ["mends a lone surrogate", [text("a\ud800")], [text("a\ufffd")]],
    ["drops an unsafe link and keeps its text", [text("a", link("1", "javascript:alert(1)"))], [text("a")]],
  ])("%s", (_, content, normal) => {
    expect(normalise(content)).toEqual(normal);
  });
});

describe("parse", () => {
  it.each<[string, unknown, string]>([
    ["something that is no list", { type: "doc" }, "notInline"],
    ["an unknown node", [{ type: "image", attrs: { src: "x" } }], "notInline"],
    ["an unknown key", [{ type: "text", text: "a", onclick: "x" }], "notInline"],
    ["an unknown mark", [{ type: "text", text: "a", marks: [{ type: "span", attrs: { cid: "1" } }] }], "badMark"],
    ["a mark without a code", [{ type: "text", text: "a", marks: [{ type: "bold" }] }], "badCode"],
    [
      "a class on a link",
      [text("a", { type: "link", attrs: { cid: "1", href: "/a", class: "x" } } as never)],
      "badLink",
    ],
    ["a script as link", [text("a", link("1", "javascript:alert(1)"))], "badLink"],
    ["another host by two slashes", [text("a", link("1", "//evil.example"))], "badLink"],
    ["NUL", [text("a\u0000")], "badCharacter"],
    ["a line feed inside text", [text("a\nb")], "badCharacter"],
    ["a lone surrogate", [text("a\udc00")], "badCharacter"],
    ["neighbours that should be one", [text("a"), text("b")], "notNormalised"],
    ["marks out of order", [text("a", italic("1"), bold("2"))], "notNormalised"],
    ["empty text", [text("")], "notNormalised"],
    ["__proto__", JSON.parse('[{"type":"text","text":"a","__proto__":{"x":1}}]'), "notInline"],
  ])("refuses %s", (_, value, reason) => {
    expect(() => parseContent(value)).toThrow(
      expect.objectContaining({ code: "invalid", details: expect.objectContaining({ reason }) }),
    );
  });

  it("refuses more than 100,000 characters", () => {
    expect(() => parseContent([text("a".repeat(100_001))])).toThrow(expect.objectContaining({ code: "tooLarge" }));
    expect(parseContent([text("a".repeat(100_000))])).toHaveLength(1);
  });

  it("takes whatever normalise gives", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(parseContent(normalise(content))).toEqual(normalise(content));
      }),
    );
  });
});

describe("plain text", () => {
  it.each(["", "a", "a\nb", "a\n\nb", "a\n\n\nb\n", "他说：“你好”。"])("%j comes back from content", (value) => {
    expect(plainText(contentOfText(value))).toBe(value);
  });

  it("reads the line ends of every system as one", () => {
    expect(contentOfText("a\r\nb")).toEqual([text("a"), lineBreak("1"), text("b")]);
    expect(contentOfText("a\rb")).toEqual(contentOfText("a\r\nb"));
  });
});

describe("hash", () => {
  it("is that of the canonical JSON", () => {
    expect(contentHash([])).toBe("4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945");
  });

  it("does not depend on the order of keys", () => {
    const [a, b] = [
      { type: "text", text: "а" },
      { text: "а", type: "text" },
    ] as [Inline, Inline];
    expect(contentHash([a])).toBe(contentHash([b]));
  });
});

describe("cutting and joining", () => {
  it("cuts inside a marked run and leaves the space at the cut out", () => {
    const [before, after] = cutContent([text("One. ", bold("1")), text("Two.")], 4);
    expect(before).toEqual([text("One.", bold("1"))]);
    expect(after).toEqual([text("Two.")]);
  });

  it("renumbers codes that collide", () => {
    expect(joinContent([text("a", bold("1"))], [text("b", bold("1")), lineBreak("2")], " ")).toEqual([
      text("a", bold("1")),
      text(" "),
      text("b", bold("2")),
      lineBreak("3"),
    ]);
  });

  it("loses nothing but spaces, wherever it cuts", () => {
    fc.assert(
      fc.property(anyContent.map(normalise), fc.nat(40), (content, offset) => {
        const [before, after] = cutContent(content, offset);
        const letters = (value: string) => value.replace(/\s/gu, "");
        expect(letters(plainText(before) + plainText(after))).toBe(letters(plainText(content)));
        expect(normalise(before)).toEqual(before);
        expect(normalise(after)).toEqual(after);
        const whole = joinContent(before, after, " ");
        expect(normalise(whole)).toEqual(whole);
      }),
    );
  });
});

const anyCid = fc.constantFrom("1", "2", "3");
const anyMark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({
    type: fc.constantFrom("bold" as const, "italic" as const, "code" as const),
    attrs: fc.record({ cid: anyCid }),
  }),
  fc.record({
    type: fc.constant("link" as const),
    attrs: fc.record({ cid: anyCid, href: fc.constantFrom("/a", "https://example.org", "javascript:x") }),
  }),
);
const anyMarks = fc.array(anyMark, { maxLength: 3 });
const anyContent: fc.Arbitrary<Content> = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant("text" as const),
      text: fc.string({ unit: "binary", maxLength: 8 }),
      marks: anyMarks,
    }),
    fc.record({ type: fc.constant("text" as const), text: fc.string({ maxLength: 8 }) }),
    fc.record({ type: fc.constant("hardBreak" as const), attrs: fc.record({ cid: anyCid }), marks: anyMarks }),
    fc.record({ type: fc.constant("paragraphBreak" as const), attrs: fc.record({ cid: anyCid }) }),
  ),
  { maxLength: 8 },
);
