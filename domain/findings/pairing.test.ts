import { expect, it } from "vitest";
import { contentHash } from "../content/hash.ts";
import { findIn } from "./pairing.ts";

const link = { type: "link" as const, attrs: { cid: "1", href: "https://harbour.example" } };
const bold = { type: "bold" as const, attrs: { cid: "2" } };

it("finds nothing to compare in a source, which stands alone", () => {
  const content = [
    { type: "text" as const, text: "The ferry (it carried 300 people — ed.) did not sail, says " },
    { type: "text" as const, text: "the timetable", marks: [link, bold] },
    { type: "text" as const, text: "." },
  ];
  expect(findIn({ own: { language: "en", content, hash: contentHash(content) }, kind: "paragraph" })).toEqual([]);
});

it("finds in a source what is wrong with it alone", () => {
  const content = [{ type: "text" as const, text: "The ferry carried the the mail." }];
  const found = findIn({ own: { language: "en", content, hash: contentHash(content) }, kind: "paragraph" });
  expect(found.map(({ check }) => check)).toEqual(["repetition.word"]);
});
