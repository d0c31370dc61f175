import { expect, it } from "vitest";
import type { Content } from "./content.ts";
import { piecesOf } from "./pieces.ts";
import { contentOfText, plainText } from "./plain-text.ts";

const ferry: Content = [
  { type: "text", text: "The " },
  { type: "text", text: "ferry", marks: [{ type: "bold", attrs: { cid: "1" } }] },
  { type: "hardBreak", attrs: { cid: "2" } },
  { type: "text", text: "sails." },
];

it.each<[string, number[], string[]]>([
  ["nowhere", [], ["The ferry\nsails."]],
  ["at a mark", [4, 9], ["The ", "ferry", "\nsails."]],
  ["inside texts", [2, 6, 12], ["Th", "e fe", "rry\nsa", "ils."]],
  ["twice at one place", [4, 4, 9], ["The ", "", "ferry", "\nsails."]],
  ["at both ends", [0, 16], ["", "The ferry\nsails.", ""]],
])("content is cut %s, and nothing is lost", (_, offsets, texts) => {
  const pieces = piecesOf(ferry, offsets);
  expect(pieces.map(plainText)).toEqual(texts);
  expect(pieces.flat().filter((node) => node.type === "hardBreak")).toHaveLength(1);
});

it("does not cut a break", () => {
  expect(piecesOf(contentOfText("a\n\nb"), [2]).map(plainText)).toEqual(["a\n\n", "b"]);
});
