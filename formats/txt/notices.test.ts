import { describe, expect, it } from "vitest";
import { bytesOf, codesOf, linesOf } from "../samples/bytes.ts";
import { readTxt } from "./read.ts";

const read = (file: string) => readTxt({ bytes: bytesOf(file) });

describe("what a file is refused for, or given notice of", () => {
  it.each(["", "\n \t\n", "\u00a0\u3000\ufeff"])("nothing but white space: %j", (file) => {
    expect(() => read(file)).toThrow(
      expect.objectContaining({ code: "invalid", details: { field: "content", reason: "empty" } }),
    );
  });

  it("a paragraph of more than 100,000 characters, by its number", () => {
    expect(() => read(`One.\n\n${"a".repeat(100_001)}`)).toThrow(
      expect.objectContaining({ code: "tooLarge", details: { field: "content", most: 100_000, block: 2 } }),
    );
    expect(read(`One.\n\n${"a".repeat(100_000)}`).blocks).toHaveLength(2);
  });

  it("more than 50,000 blocks", () => {
    expect(() => read("a.\n".repeat(50_001))).toThrow(
      expect.objectContaining({ code: "tooLarge", details: { field: "content", most: 50_000 } }),
    );
  });

  it("controls, which go, and turns of direction and lost characters, which stay", () => {
    const document = read("A\u0001 ferry\u0007.\n\n\u202eyrref\u202c \ufffd.");
    expect(linesOf(document)).toEqual(["paragraph: A ferry.", "paragraph: \u202eyrref\u202c \ufffd."]);
    expect(document.notices.slice(1)).toEqual([
      { code: "controlCharacters", count: 2 },
      { code: "directionControls", count: 2 },
      { code: "replacementCharacters", count: 1 },
    ]);
  });

  it.each([
    ["cut at a word", `${"Harbour ".repeat(30)}end. Next.`, `${"Harbour ".repeat(14)}Harbour`],
    ["in Russian", "Паром вышел. Он вернулся.", "Паром вышел"],
    ["in Chinese", "渡轮九点开航。船票五元。", "渡轮九点开航"],
    ["a question", "Will it sail? It will.", "Will it sail?"],
    ["an hour", "It was 6 a.m. in Lesnaya. It rained.", "It was 6 a.m. in Lesnaya"],
  ])("a proposal for the headline: %s", (_, file, proposal) => {
    expect(read(file).notices[0]).toEqual({ code: "noHeadline", values: { proposal } });
  });

  it("nothing, where all is well", () => {
    expect(codesOf(read("Ferry Sails\n\nIt left."))).toEqual([]);
  });
});
