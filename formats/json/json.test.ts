import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEdition } from "../samples/any-edition.ts";
import { bytesOf, groupsOf, linesOf } from "../samples/bytes.ts";
import { ferry } from "../samples/ferry.ts";
import { readJson } from "./read.ts";
import { writeJson } from "./write.ts";

const read = (value: unknown) =>
  readJson({ bytes: bytesOf(typeof value === "string" ? value : JSON.stringify(value)) });
const paragraph = { kind: "paragraph", text: "a" };

describe("blocks", () => {
  it("are taken as they are", () => {
    const document = read({
      language: "zh-CN",
      title: "ferry",
      units: [
        {
          kind: "paragraph",
          content: [{ type: "text", text: "  a  ", marks: [{ type: "bold", attrs: { cid: "x9" } }] }],
        },
        { kind: "headline", text: "B\nc" },
        { kind: "heading", text: "D", level: 4 },
        { kind: "byline", text: "E", region: "head" },
        { kind: "item", text: "f", group: "list" },
        { kind: "item", text: "g", group: 1 },
      ],
      groups: [
        { id: "list", kind: "list", attributes: { ordered: true, start: 4 } },
        { kind: "list", parent: "list" },
      ],
    });
    expect(linesOf(document)).toEqual([
      "headline: B⏎c",
      "byline: E",
      "paragraph: ⟨bold|  a  ⟩",
      "heading4: D",
      "item: f",
      "item: g",
    ]);
    expect(document.blocks[2]?.content).toEqual([
      { type: "text", text: "  a  ", marks: [{ type: "bold", attrs: { cid: "x9" } }] },
    ]);
    expect(groupsOf(document)).toEqual(["list ordered from 4", "list in 0"]);
    expect([document.language, document.title]).toEqual(["zh-Hans", "ferry"]);
  });

  it.each<[string, unknown, string, string]>([
    ["no JSON", "{", "content", "notJson"],
    ["a list", [], "content", "notExpected"],
    ["an unknown kind", { units: [paragraph, { kind: "sidebar", text: "a" }] }, "units[1].kind", "notExpected"],
    ["an unknown key", { units: [{ ...paragraph, style: "x" }] }, "units[0]", "unknownKey"],
    ["no text at all", { units: [{ kind: "paragraph" }] }, "units[0].content", "missing"],
    ["nothing to read", { units: [{ kind: "paragraph", text: " " }] }, "content", "empty"],
    [
      "content that is not normal",
      { units: [{ kind: "paragraph", content: [{ type: "text", text: "" }] }] },
      "units[0].content",
      "notNormalised",
    ],
    [
      "a script as a link",
      {
        units: [
          {
            kind: "paragraph",
            content: [
              { type: "text", text: "a", marks: [{ type: "link", attrs: { cid: "1", href: "javascript:x" } }] },
            ],
          },
        ],
      },
      "units[0].content",
      "badLink",
    ],
    [
      "a text that differs from the content",
      { units: [{ kind: "paragraph", text: "b", content: [{ type: "text", text: "a" }] }] },
      "units[0].text",
      "differs",
    ],
    ["a control in a text", { units: [{ kind: "paragraph", text: "a\u0001" }] }, "units[0].text", "badCharacter"],
    ["half a character", '{"units":[{"kind":"paragraph","text":"\\ud83d"}]}', "units[0].text", "badCharacter"],
    ["a level of a paragraph", { units: [{ ...paragraph, level: 2 }] }, "units[0].level", "notExpected"],
    [
      "a level that there is not",
      { units: [{ kind: "heading", text: "a", level: 7 }] },
      "units[0].level",
      "notExpected",
    ],
    ["a group that there is not", { units: [{ ...paragraph, group: "x" }] }, "units[0].group", "noSuchGroup"],
    [
      "a group in itself",
      {
        units: [{ ...paragraph, group: 0 }],
        groups: [
          { kind: "list", parent: 1 },
          { kind: "list", parent: 0 },
        ],
      },
      "groups[0].parent",
      "cycle",
    ],
    [
      "two groups of one name",
      {
        units: [paragraph],
        groups: [
          { id: "a", kind: "list" },
          { id: "a", kind: "list" },
        ],
      },
      "groups[1].id",
      "twice",
    ],
    [
      "a picture from nowhere safe",
      { units: [paragraph], groups: [{ kind: "figure", attributes: { src: "//x" } }] },
      "groups[0].attributes.src",
      "unsafeAddress",
    ],
    ["no language", { units: [paragraph], language: "klingon language" }, "language", "notExpected"],
    [
      "an edition of the future",
      { ...JSON.parse(new TextDecoder().decode(writeJson(ferry))), version: 2 },
      "version",
      "notExpected",
    ],
    ["a trap", '{"units":[{"kind":"paragraph","text":"a","__proto__":{}}]}', "units[0]", "unknownKey"],
  ])("%s is refused, with the place", (_, value, field, reason) => {
    expect(() => read(value)).toThrow(
      expect.objectContaining({ code: "invalid", details: expect.objectContaining({ field, reason }) }),
    );
  });

  it.each([{ text: "a".repeat(100_001) }, { content: [{ type: "text", text: "a".repeat(100_001) }] }])(
    "a unit that is too long is named",
    (words) => {
      expect(() => read({ units: [paragraph, { kind: "paragraph", ...words }] })).toThrow(
        expect.objectContaining({ code: "tooLarge", details: { field: "content", most: 100_000, block: 2 } }),
      );
    },
  );
});

describe("an edition", () => {
  it("is written in one order, with the text beside the content", () => {
    const written = new TextDecoder().decode(writeJson(ferry));
    expect(
      written.startsWith('{\n  "format": "verso-edition",\n  "version": 1,\n  "id": "a1",\n  "language": "ru",'),
    ).toBe(true);
    expect(written).toContain('"text": "Первый рейс прошёл спокойно.\\n\\nВторой — тоже."');
  });

  it("comes back as it was", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyEdition, (document) => {
        const back = readJson({ bytes: writeJson(document) });
        const indexOf = (id: string | undefined) => document.groups.findIndex((group) => group.id === id);
        expect(back.blocks).toEqual(
          document.units.map(({ kind, region, level, group, content }) => ({
            kind,
            region,
            content,
            ...(level === undefined ? {} : { level }),
            ...(group === undefined ? {} : { group: indexOf(group) }),
          })),
        );
        expect(back.groups).toEqual(
          document.groups.map(({ kind, parent, attributes }) => ({
            kind,
            attributes,
            ...(parent === undefined ? {} : { parent: indexOf(parent) }),
          })),
        );
      }),
    );
  });
});
