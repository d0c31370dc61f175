import { expect, it } from "vitest";
import type { Content } from "./content.ts";
import { missingCodes } from "./missing-codes.ts";

const bold = { type: "bold" as const, attrs: { cid: "1" } };
const link = { type: "link" as const, attrs: { cid: "2", href: "https://harbour.example" } };
const source: Content = [
  { type: "text", text: "The " },
  { type: "text", text: "old ", marks: [link] },
  { type: "text", text: "quay", marks: [link, bold] },
  { type: "text", text: " is open." },
];

it.each([
  ["an empty text", [], ["link old quay", "bold quay"]],
  ["a text with the link", [{ type: "text", text: "Старый причал", marks: [link] }], ["bold quay"]],
  ["the whole", [{ type: "text", text: "Старый причал", marks: [link, bold] }], []],
] as [string, Content, string[]][])("of %s", (_, content, names) => {
  expect(missingCodes(content, source).map(({ mark, words }) => `${mark.type} ${words}`)).toEqual(names);
});
