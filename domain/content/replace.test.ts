import { expect, it } from "vitest";
import type { Content } from "./content.ts";
import { plainText } from "./plain-text.ts";
import { replaceIn } from "./replace.ts";

const bold = { type: "bold", attrs: { cid: "1" } } as const;
const content: Content = [
  { type: "text", text: "The " },
  { type: "text", text: "old ferry", marks: [bold] },
  { type: "hardBreak", attrs: { cid: "2" } },
  { type: "text", text: "sails." },
];

it.each<[string, { from: number; to: number; text: string }[], string]>([
  ["one word", [{ from: 4, to: 7, text: "new" }], "The new ferry\nsails."],
  [
    "several",
    [
      { from: 0, to: 3, text: "A" },
      { from: 14, to: 19, text: "leaves" },
    ],
    "A old ferry\nleaves.",
  ],
  ["over a border of marks", [{ from: 0, to: 7, text: "Our" }], "Our ferry\nsails."],
  ["nothing in its place", [{ from: 4, to: 8, text: "" }], "The ferry\nsails."],
])("replaces %s", (_, replacements, text) => {
  expect(plainText(replaceIn(content, replacements))).toBe(text);
});

it("keeps the marks of what it replaces", () => {
  expect(replaceIn(content, [{ from: 4, to: 7, text: "new" }])[1]).toEqual({
    type: "text",
    text: "new ferry",
    marks: [bold],
  });
});
