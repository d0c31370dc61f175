import { describe, expect, it } from "vitest";
import { carryCodes } from "./carry-codes.ts";
import type { Content } from "./content.ts";
import { contentOfText, plainText } from "./plain-text.ts";
import { withText } from "./with-text.ts";

const bold = (text: string, cid = "1") => ({
  type: "text" as const,
  text,
  marks: [{ type: "bold" as const, attrs: { cid } }],
});
const plain = (text: string) => ({ type: "text" as const, text });
const link = (text: string, href: string, cid: string) => ({
  type: "text" as const,
  text,
  marks: [{ type: "link" as const, attrs: { cid, href } }],
});

describe("another text in the same content", () => {
  const content: Content = [plain("The "), bold("old ferry"), plain(" sails at nine.")];
  it.each<[string, string, Content]>([
    [
      "a word outside of marks",
      "The old ferry sails at ten.",
      [plain("The "), bold("old ferry"), plain(" sails at ten.")],
    ],
    [
      "a word inside one",
      "The old blue ferry sails at nine.",
      [plain("The "), bold("old blue ferry"), plain(" sails at nine.")],
    ],
    ["a marked word that goes", "The ferry sails at nine.", [plain("The "), bold("ferry"), plain(" sails at nine.")]],
    ["everything", "Nothing is left.", [plain("Nothing is left.")]],
    ["nothing", "", []],
  ])("%s", (_, text, expected) => {
    expect(withText(content, text, "en")).toEqual(expected);
  });

  it("keeps breaks, and makes new ones", () => {
    const broken = contentOfText("One.\n\nTwo.\nThree.");
    expect(withText(broken, "One.\n\nTwo!\nThree.", "en")).toEqual([
      plain("One."),
      { type: "paragraphBreak", attrs: { cid: "1" } },
      plain("Two!"),
      { type: "hardBreak", attrs: { cid: "2" } },
      plain("Three."),
    ]);
    for (const text of ["One.\nTwo.\n\nThree.", "One.\n\n\nTwo.", "\n\nOne.", "One.\n"])
      expect(plainText(withText(broken, text, "en"))).toBe(text);
  });
});

describe("codes of a new version", () => {
  it("are those of the same words, wherever they stand now", () => {
    const before: Content = [
      bold("Nine", "1"),
      plain(" and "),
      bold("ten", "2"),
      link("here", "https://a.example/", "3"),
    ];
    const after: Content = [
      link("here", "https://a.example/", "1"),
      bold("ten", "2"),
      plain(" or "),
      bold("Nine", "3"),
    ];
    expect(carryCodes(before, after)).toEqual([
      link("here", "https://a.example/", "3"),
      bold("ten", "2"),
      plain(" or "),
      bold("Nine", "1"),
    ]);
  });

  it("are new where there were none", () => {
    const after: Content = [bold("ten", "1"), plain(", "), bold("eleven", "2")];
    expect(carryCodes([bold("nine", "7")], after)).toEqual([bold("ten", "7"), plain(", "), bold("eleven", "1")]);
  });
});
