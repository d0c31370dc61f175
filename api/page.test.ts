import { expect, it } from "vitest";
import { pageOf } from "./page.ts";

const walk = (all: string[], limit: number, meanwhile: (all: string[]) => string[] = (same) => same) => {
  const pages: string[][] = [];
  let [now, cursor] = [all, undefined as string | undefined];
  do {
    const found = pageOf(now, { cursor, limit }, (one) => one);
    pages.push([...found.page]);
    cursor = found.cursor;
    now = meanwhile(now);
  } while (cursor);
  return pages;
};

it("gives everything once, in order", () => {
  expect(walk(["a", "b", "c", "d", "e"], 2)).toEqual([["a", "b"], ["c", "d"], ["e"]]);
  expect(walk(["a", "b"], 2)).toEqual([["a", "b"]]);
  expect(walk([], 2)).toEqual([[]]);
});

it("goes on where it was when something came or went before it", () => {
  expect(walk(["a", "b", "c", "d"], 2, (all) => ["new", ...all])).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(walk(["a", "b", "c", "d"], 2, (all) => all.filter((one) => one !== "b"))).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

it.each(["nonsense", "MTI", ""])("refuses a cursor that was never given out: %s", (cursor) => {
  expect(() => pageOf(["a"], { cursor }, (one) => one)).toThrow(
    expect.objectContaining({ code: "invalid", details: { field: "cursor", reason: "badCursor" } }),
  );
});
