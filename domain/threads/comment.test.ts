import { expect, it } from "vitest";
import { parseComment, parseQuote } from "./comment.ts";

const reason = (name: string) =>
  expect.objectContaining({ code: "invalid", details: expect.objectContaining({ reason: name }) });

it.each([
  ["space around it goes", "  A comma is missing. \n", "A comma is missing."],
  ["lines are kept, whatever ends them", "One.\r\nTwo.\rThree.", "One.\nTwo.\nThree."],
  ["markup is text", "<b onclick=x>bold</b> [a](javascript:1)", "<b onclick=x>bold</b> [a](javascript:1)"],
  ["a direction that turns is legitimate in a text", "\u202eabc", "\u202eabc"],
])("%s", (_, given, kept) => {
  expect(parseComment(given)).toBe(kept);
});

it.each([
  ["nothing", " \n\t ", "required"],
  ["signs without a width alone", "\u200b\u2060", "required"],
  ["a control character", "a\u0000b", "badCharacter"],
  ["half a character", "a\ud800", "badCharacter"],
  ["more than can be read", "x".repeat(5_001), "tooLong"],
])("%s is refused", (_, given, why) => {
  expect(() => parseComment(given)).toThrow(reason(why));
});

it("quotes nothing where nothing was chosen", () => {
  expect(parseQuote(" ")).toBeUndefined();
  expect(parseQuote("the ferry")).toBe("the ferry");
});
