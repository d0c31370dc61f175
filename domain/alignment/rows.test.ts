import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Content } from "../content/content.ts";
import { contentOfText, plainText } from "../content/plain-text.ts";
import {
  acceptSure,
  cutPiece,
  extendRow,
  leaveOutRow,
  linkRow,
  mergeRows,
  shiftDown,
  shiftUp,
  shortenRow,
  splitRow,
  unlinkRow,
} from "./edit-rows.ts";
import { placedBy, type Row, rowsOf, together, unplaced } from "./rows.ts";

const piece = (key: string, text = `${key}.`) => ({ key, content: contentOfText(text) });
/** `12:a` is units 1 and 2 beside piece a; a side may be empty. */
const row = (sketch: string): Row => {
  const [units = "", pieces = ""] = sketch.split(":");
  return { units: [...units], pieces: [...pieces].map((key) => piece(key)), score: 1 };
};
const sketch = (rows: readonly Row[]) =>
  rows.map(({ units, pieces }) => `${units.join("")}:${pieces.map(({ key }) => key).join("")}`).join(" ");
const rowsOfSketch = (all: string) => all.split(" ").map(row);

describe("what a person does to an alignment", () => {
  it.each<[string, string, (rows: Row[]) => Row[], string]>([
    ["merges two rows", "1:a 2:b 3:c", (rows) => mergeRows(rows, 0), "12:ab 3:c"],
    ["merges the last with nothing", "1:a 2:b", (rows) => mergeRows(rows, 1), "1:a 2:b"],
    ["takes the next piece to a row", "1:a 2:b 3:c", (rows) => extendRow(rows, 0, "pieces"), "1:ab 2: 3:c"],
    ["takes the next unit to a row", "1:a :b 2:c", (rows) => extendRow(rows, 0, "units"), "12:a :b :c"],
    ["takes a lone piece to a row", "1:a :b 2:c", (rows) => extendRow(rows, 0, "pieces"), "1:ab 2:c"],
    ["gives the last piece away", "1:ab 2:c", (rows) => shortenRow(rows, 0, "pieces"), "1:a :b 2:c"],
    ["gives the last unit away", "12:a 3:c", (rows) => shortenRow(rows, 0, "units"), "1:a 2: 3:c"],
    ["unlinks", "1:a 2:b", (rows) => unlinkRow(rows, 0), "1: :a 2:b"],
    ["links with the row below", "1: :a 2:b", (rows) => linkRow(rows, 0), "1:a 2:b"],
    ["links with the row above", "1: :a 2:b", (rows) => linkRow(rows, 1), "1:a 2:b"],
    ["links across nothing that is linked", "1: 2:b :c", (rows) => linkRow(rows, 0), "1: 2:b :c"],
    ["shifts down to the end", "1:a 2:b 3:c", (rows) => shiftDown(rows, 1), "1:a 2: 3:b :c"],
    ["shifts down to a gap", "1:a 2:b 3: 4:d", (rows) => shiftDown(rows, 0), "1: 2:a 3:b 4:d"],
    ["shifts up into a gap", "1: 2:a 3:b", (rows) => shiftUp(rows, 1), "1:a 2:b 3:"],
    ["shifts up beside a text", "1:a 2:b 3:c 4: 5:e", (rows) => shiftUp(rows, 1), "1:ab 2:c 3: 4: 5:e"],
    ["shifts up what has no unit", "1:a :b 2:c", (rows) => shiftUp(rows, 1), "1:ab :c 2:"],
    ["parts a row", "12:ab 3:c", (rows) => splitRow(rows, 0), "1:a 2:b 3:c"],
    ["parts one of many and one", "12:a", (rows) => splitRow(rows, 0), "1:a 2:"],
  ])("%s", (_, before, act, after) => {
    expect(sketch(act(rowsOfSketch(before)))).toBe(after);
  });

  it("cuts a piece where it is told", () => {
    const rows = [{ units: ["1"], pieces: [piece("a", "One two. Three.")], score: 0.7 }];
    const [cut] = cutPiece(rows, 0, { key: "a", offset: 9 });
    expect(cut!.pieces.map(({ content }) => plainText(content))).toEqual(["One two.", "Three."]);
    expect(cutPiece(rows, 0, { key: "a", offset: 0 })).toEqual(rows);
  });

  it("accepts what is sure", () => {
    const rows = rowsOf(
      [
        { source: [0], target: [0], score: 0.95 },
        { source: [1], target: [1], score: 0.4 },
      ],
      ["1", "2"],
      [piece("a"), piece("b")],
    );
    expect(acceptSure(rows, 0.9).map(({ accepted }) => accepted)).toEqual([true, undefined]);
  });

  it("never loses a unit or a word, nor puts them in another order", () => {
    const acts = [mergeRows, unlinkRow, linkRow, shiftDown, shiftUp, splitRow, leaveOutRow];
    const words = (rows: readonly Row[]) =>
      rows
        .flatMap(({ pieces }) => pieces.map(({ content }) => plainText(content)))
        .join(" ")
        .replace(/\s+/g, "");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 15 })), { maxLength: 40 }),
        (shapes, steps) => {
          let unit = 0;
          let key = 0;
          const start = shapes.map(
            ([units, pieces]): Row => ({
              units: Array.from({ length: units }, () => `${unit++}`),
              pieces: Array.from({ length: pieces }, () => piece(`k${key++}`, `Word${key} here. More${key}.`)),
              score: 0.5,
            }),
          );
          let rows = start;
          for (const [act, at] of steps) {
            if (act < acts.length) rows = acts[act]!(rows, at);
            else if (act === 7) rows = extendRow(rows, at, "units");
            else if (act === 8) rows = extendRow(rows, at, "pieces");
            else if (act === 9) rows = shortenRow(rows, at, "pieces");
            else rows = cutPiece(rows, at, { key: rows[at]?.pieces[0]?.key ?? "", offset: 11 });
            expect(rows.flatMap(({ units }) => units)).toEqual(start.flatMap(({ units }) => units));
            expect(words(rows)).toBe(words(start));
            const keys = rows.flatMap(({ pieces }) => pieces.map((one) => one.key));
            expect(new Set(keys).size).toBe(keys.length);
          }
        },
      ),
    );
  });
});

describe("what each unit gets", () => {
  it.each([
    ["one each", "1:a", ["1 a."]],
    ["two paragraphs in one", "1:ab", ["1 a.\n\nb."]],
    ["one for two", "12:a", ["1 a.", "2 joined"]],
    ["two for two", "12:ab", ["1 a.", "2 b."]],
    ["three for two", "12:abc", ["1 a.\n\nb.\n\nc.", "2 joined"]],
    ["nothing", "1: :a", []],
  ])("%s", (_, rows, placed) => {
    expect(
      placedBy(rowsOfSketch(rows)).map(
        ({ unit, content, joined }) => `${unit} ${joined ? "joined" : plainText(content)}`,
      ),
    ).toEqual(placed);
  });

  it("is nothing of what is left out", () => {
    const rows = leaveOutRow(rowsOfSketch("1:a :b"), 1);
    expect([placedBy(rows).length, unplaced(rows)]).toEqual([1, []]);
    expect(unplaced(rowsOfSketch("1:a :b")).map(({ key }) => key)).toEqual(["b"]);
  });

  it("has each code once", () => {
    const marked: Content = [{ type: "text", text: "x", marks: [{ type: "bold", attrs: { cid: "1" } }] }];
    const all = together([1, 2, 3].map((key) => ({ key: `${key}`, content: marked })));
    const cids = all.flatMap((node) =>
      node.type === "text" ? (node.marks ?? []).map((mark) => mark.attrs.cid) : [node.attrs.cid],
    );
    expect(new Set(cids).size).toBe(5);
  });
});
