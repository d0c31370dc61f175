import { describe, expect, it } from "vitest";
import type { Inline } from "../domain/content/content.ts";
import { parseContent } from "../domain/content/parse.ts";
import type { UnitKind } from "../domain/segmentation/kinds.ts";
import { draftBreak, draftLink, draftMark, draftText, newDraft } from "./draft.ts";
import { finishDocument } from "./finish-document.ts";
import { lineSpace } from "./line-space.ts";

const [bold, italic] = [draftMark("bold"), draftMark("italic")];

function finish(...blocks: [kind: UnitKind, ...inline: (Inline | string)[]][]) {
  const draft = newDraft();
  for (const [kind, ...inline] of blocks) {
    draft.blocks.push({ kind, inline: inline.map((node) => (typeof node === "string" ? draftText(node) : node)) });
  }
  return finishDocument(draft);
}

describe("finishing", () => {
  it("numbers codes as they come, and takes neighbours of one kind for one", () => {
    const link = draftLink(newDraft(), "/a")!;
    const { blocks } = finish([
      "paragraph",
      "a ",
      draftText("b", [bold]),
      draftBreak([bold]),
      draftText("c", [bold, italic]),
      " ",
      draftText("d", [bold]),
      draftText("e", [link]),
    ]);
    expect(blocks[0]?.content).toEqual([
      { type: "text", text: "a " },
      { type: "text", text: "b", marks: [{ type: "bold", attrs: { cid: "1" } }] },
      { type: "hardBreak", attrs: { cid: "2" }, marks: [{ type: "bold", attrs: { cid: "1" } }] },
      {
        type: "text",
        text: "c",
        marks: [
          { type: "bold", attrs: { cid: "1" } },
          { type: "italic", attrs: { cid: "3" } },
        ],
      },
      { type: "text", text: " " },
      { type: "text", text: "d", marks: [{ type: "bold", attrs: { cid: "4" } }] },
      { type: "text", text: "e", marks: [{ type: "link", attrs: { cid: "5", href: "/a" } }] },
    ]);
    expect(parseContent(blocks[0]?.content)).toBe(blocks[0]?.content);
  });

  it.each<[string, (Inline | string)[], string]>([
    ["spaces, tabs and breaks at the ends", [" \t", draftBreak(), draftText(" a ", [bold]), draftBreak(), "\n"], "a"],
    ["not what is the author's", ["\u3000a\u00a0"], "\u3000a\u00a0"],
    ["controls", ["a\u0000\u0085b"], "ab"],
  ])("trims %s", (_, inline, text) => {
    const { content } = finish(["paragraph", ...inline]).blocks[0]!;
    expect(content.map((node) => (node.type === "text" ? node.text : "⏎")).join("")).toBe(text);
  });

  it("leaves out what only looks like a block", () => {
    expect(finish(["paragraph", "\u00a0"], ["paragraph", "\u200b\ufeff"], ["paragraph", "a"]).blocks).toHaveLength(1);
  });

  it("puts the head before the body", () => {
    const { blocks } = finish(["paragraph", "a"], ["headline", "B"], ["byline", "c"]);
    expect(blocks.map(({ kind, region }) => `${kind} ${region}`)).toEqual([
      "headline head",
      "paragraph body",
      "byline body",
    ]);
  });

  it("refuses more nodes than the domain takes in one segment", () => {
    const inline = Array.from({ length: 10_001 }, () => [draftText("a"), draftBreak()]).flat();
    expect(() => finish(["paragraph", ...inline])).toThrow(
      expect.objectContaining({ code: "tooLarge", details: { field: "content", most: 20_000, block: 1 } }),
    );
  });
});

it.each([
  ["a", "b", " "],
  ["渡", "轮", ""],
  ["渡", "a", " "],
  ["。", "“", ""],
  ["”", "渡", ""],
  ["”", "a", " "],
  ["𠀀", "𠀁", ""],
  ["", "a", " "],
])("between lines that end in %j and begin with %j stands %j", (before, after, space) => {
  expect(lineSpace(before, after)).toBe(space);
});
