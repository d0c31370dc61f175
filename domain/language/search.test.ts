import { describe, expect, it } from "vitest";
import { compilePattern, expand } from "./pattern.ts";
import { findIn } from "./search.ts";

const found = (text: string, search: string, more: { matchCase?: boolean; wholeWords?: boolean } = {}) =>
  findIn(text, { text: search, matchCase: false, wholeWords: false, ...more }).map(({ from, to }) =>
    text.slice(from, to),
  );

describe("looking for words", () => {
  it.each<[string, string, string, object, string[]]>([
    ["ё as е", "Ещё раз. Еще раз.", "еще", {}, ["Ещё", "Еще"]],
    ["not inside another word", "пещера, ещё, вещество", "еще", { wholeWords: true }, ["ещё"]],
    ["full-width as half-width", "共１５人", "15", {}, ["１５"]],
    ["case", "Ferry and ferry", "ferry", { matchCase: true }, ["ferry"]],
    [
      "in Chinese there are no spaces to be whole between",
      "我们我们的",
      "我们",
      { wholeWords: true },
      ["我们", "我们"],
    ],
    ["nothing", "text", "", {}, []],
    ["characters of another length when folded", "ﬁrst İstanbul first", "first", {}, ["first"]],
    ["behind an emoji", "🚢 ferry", "ferry", {}, ["ferry"]],
  ])("%s", (_, text, search, more, hits) => {
    expect(found(text, search, more)).toEqual(hits);
  });
});

describe("patterns", () => {
  it("finds, and puts groups where they are named", () => {
    const [hit] = compilePattern("(\\d+) km", { matchCase: true })?.findIn("It is 12 km away.") ?? [];
    expect(expand("$1 kilometres for $$5", hit?.groups ?? [])).toBe("12 kilometres for $5");
  });
  it("says no to what is none", () => {
    expect(compilePattern("(", { matchCase: true })).toBeUndefined();
  });
  it("takes time in proportion to the text", () => {
    const pattern = compilePattern("(a+)+$", { matchCase: true });
    // One that goes back and tries again would not come to an end.
    expect(pattern?.findIn(`${"a".repeat(20_000)}!`)).toEqual([]);
  });
});
