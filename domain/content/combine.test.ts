import { describe, expect, it } from "vitest";
import { combine } from "./combine.ts";
import type { Content } from "./content.ts";
import { contentOfText, plainText } from "./plain-text.ts";

const combined = (base: string, mine: string, theirs: string, language: string) => {
  const content = combine(contentOfText(base), contentOfText(mine), contentOfText(theirs), language);
  return content && plainText(content);
};

describe("two changes of one text", () => {
  it.each<[string, string, string, string, string, string | undefined]>([
    [
      "of different words",
      "en",
      "The ferry sails at nine.",
      "The ferry leaves at nine.",
      "The ferry sails at ten.",
      "The ferry leaves at ten.",
    ],
    [
      "in Russian",
      "ru",
      "Паром выходит в девять.",
      "Старый паром выходит в девять.",
      "Паром выходит в десять.",
      "Старый паром выходит в десять.",
    ],
    [
      "in Chinese, without spaces",
      "zh-Hans",
      "渡轮九点出发。",
      "旧渡轮九点出发。",
      "渡轮十点出发。",
      "旧渡轮十点出发。",
    ],
    ["of the same word, the same way", "en", "At nine.", "At ten.", "At ten.", "At ten."],
    ["of the same word, in two ways", "en", "At nine.", "At ten.", "At noon.", undefined],
    ["one of them nothing", "en", "At nine.", "At nine.", "At ten.", "At ten."],
    [
      "one taking out what the other changed",
      "en",
      "It sails at nine. It is blue.",
      "It sails at nine.",
      "It sails at nine. It is red.",
      undefined,
    ],
  ])("%s", (_, language, base, mine, theirs, both) => {
    expect(combined(base, mine, theirs, language)).toBe(both);
  });

  it("keeps the marks of both", () => {
    const bold: Content = [
      { type: "text", text: "The " },
      { type: "text", text: "ferry", marks: [{ type: "bold", attrs: { cid: "1" } }] },
      { type: "text", text: " sails at nine." },
    ];
    expect(
      combine(contentOfText("The ferry sails at nine."), bold, contentOfText("The ferry sails at ten."), "en"),
    ).toEqual([bold[0], bold[1], { type: "text", text: " sails at ten." }]);
  });
});
