import { expect, it } from "vitest";
import { findFormat, formats } from "./all.ts";
import { chooseFormat } from "./choose-format.ts";

it.each([
  [{ name: "ferry.txt" }, "txt"],
  [{ name: "FERRY.TEXT" }, "txt"],
  [{ name: "a.b.markdown" }, "md"],
  [{ name: "паром.htm" }, "html"],
  [{ name: "ferry.xhtml" }, "html"],
  [{ name: "渡轮.docx" }, "docx"],
  [{ name: "ferry.pdf", format: "txt" }, "txt"],
  [{ format: "json" }, "json"],
])("%j is read as %s", (file, format) => {
  expect(chooseFormat(file)).toBe(format);
});

it.each([
  {},
  { name: "ferry" },
  { name: "ferry.pdf" },
  { name: ".txt/" },
  { name: "a.txt", format: "odt" },
  { format: "review-docx" },
  { format: "constructor" },
])("%j is refused", (file) => {
  expect(() => chooseFormat(file)).toThrow(
    expect.objectContaining({ code: "unsupported", details: expect.objectContaining({ reason: "unknownFormat" }) }),
  );
});

it("finds every format by its id, and no other", () => {
  expect(formats.map((format) => findFormat(format.id).id)).toEqual([
    "txt",
    "md",
    "html",
    "docx",
    "json",
    "review-docx",
    "review-html",
  ]);
  expect(() => findFormat("xyz")).toThrow(expect.objectContaining({ code: "unsupported" }));
});
