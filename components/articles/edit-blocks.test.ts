import { expect, it } from "vitest";
import { contentOfText, plainText } from "../../domain/content/plain-text.ts";
import {
  addBelow,
  change,
  drop,
  type EditedBlock,
  mergeUp,
  move,
  numbered,
  putBack,
  split,
  withoutBlank,
} from "./edit-blocks.ts";

const blocks = (...texts: string[]) =>
  numbered(texts.map((text) => ({ kind: "paragraph", region: "body", content: contentOfText(text) })));
const texts = (all: readonly EditedBlock[]) => all.map((block) => plainText(block.content));

it.each([
  ["merges as English is written", () => mergeUp(blocks("One.", "Two."), 1, "en"), ["One. Two."]],
  ["merges as Chinese is written", () => mergeUp(blocks("一。", "二。"), 1, "zh-Hans"), ["一。二。"]],
  ["merges nothing into nothing", () => mergeUp(blocks("One."), 0, "en"), ["One."]],
  ["splits at the cursor", () => split(blocks("One. Two.", "Three."), 0, 4), ["One.", "Two.", "Three."]],
  ["does not split off nothing", () => split(blocks("One."), 0, 4), ["One."]],
  ["moves down", () => move(blocks("One.", "Two."), 0, 1), ["Two.", "One."]],
  ["does not move over the end", () => move(blocks("One.", "Two."), 1, 1), ["One.", "Two."]],
  ["adds below", () => addBelow(blocks("One.", "Two."), 0), ["One.", "", "Two."]],
  ["drops", () => drop(blocks("One.", "Two."), 0), ["Two."]],
  ["puts back what was dropped", () => putBack(blocks("Two."), blocks("One.")[0]!, 0), ["One.", "Two."]],
])("%s", (_, act, expected) => {
  expect(texts(act())).toEqual(expected);
});

it("keeps an empty cell beside one with text, and drops what is empty otherwise", () => {
  const cell = (text: string, group: number) => ({
    kind: "cell" as const,
    region: "body" as const,
    group,
    content: contentOfText(text),
  });
  const all = numbered([cell("5", 0), cell("", 0), cell("", 1), { ...cell("", 0), kind: "paragraph" as const }]);
  expect(withoutBlank(all, [{ kind: "row" }, { kind: "row" }]).map((block) => block.key)).toEqual([0, 1]);
});

it("gives every block a key of its own, whatever is done", () => {
  let all = blocks("One. Two.", "Three.");
  all = addBelow(split(all, 0, 4), 1);
  expect(new Set(all.map((block) => block.key)).size).toBe(all.length);
});

it("retypes one block and no other", () => {
  expect(change(blocks("One.", "Two."), 1, { kind: "heading" }).map((block) => block.kind)).toEqual([
    "paragraph",
    "heading",
  ]);
});
