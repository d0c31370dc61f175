import { describe, expect, it } from "vitest";
import { matchPeople } from "./match-person.ts";
import { mentionBegun, mentionsIn, parseMentions } from "./mention.ts";

const reason = (name: string) => expect.objectContaining({ details: expect.objectContaining({ reason: name }) });

describe("a comment names people", () => {
  it.each([
    ["one", "@Anna, is it nine?", [{ member: "a", from: 0, to: 5 }]],
    ["with the sign of a Chinese keyboard", "请＠张伟看一下", [{ member: "z", from: 1, to: 4 }]],
    [
      "two",
      "@Anna and @Oleg",
      [
        { member: "a", from: 0, to: 5 },
        { member: "o", from: 10, to: 15 },
      ],
    ],
  ])("%s", (_, text, mentions) => {
    expect(parseMentions(text, mentions.toReversed())).toEqual(mentions);
  });

  it.each([
    ["where no sign stands", "Anna, is it nine?", [{ member: "a", from: 0, to: 4 }], "notThere"],
    ["beyond the text", "@Anna", [{ member: "a", from: 0, to: 6 }], "notThere"],
    ["by a sign alone", "@ Anna", [{ member: "a", from: 0, to: 1 }], "notThere"],
    ["backwards", "@Anna", [{ member: "a", from: 5, to: 0 }], "notThere"],
    [
      "one over another",
      "@@Anna",
      [
        { member: "a", from: 0, to: 6 },
        { member: "b", from: 1, to: 6 },
      ],
      "notThere",
    ],
    [
      "too many",
      "@".repeat(50),
      Array.from({ length: 21 }, (_, i) => ({ member: "a", from: 2 * i, to: 2 * i + 2 })),
      "tooManyOf",
    ],
  ])("but not %s", (_, text, mentions, why) => {
    expect(() => parseMentions(text, mentions)).toThrow(reason(why));
  });

  it("finds those who were chosen, the longer name first, and nobody whose name was edited away", () => {
    const chosen = [
      { id: "1", name: "Ann" },
      { id: "2", name: "Anna Petrova" },
      { id: "3", name: "Oleg" },
    ];
    expect(mentionsIn("@Anna Petrova, ask ＠Ann; Oleg knows", chosen)).toEqual([
      { member: "2", from: 0, to: 13 },
      { member: "1", from: 19, to: 23 },
    ]);
  });
});

it.each([
  ["a sign at the beginning", "@an", "an"],
  ["a sign in the text", "Ask @an", "an"],
  ["a sign alone", "Ask @", ""],
  ["a wide sign in Chinese, which writes no spaces", "请＠张", "张"],
  ["a name of two words", "@Anna Pe", "Anna Pe"],
  ["an address is none", "write to anna@example", undefined],
  ["a new line ends it", "@Anna\nand", undefined],
  ["no sign", "Anna", undefined],
])("somebody is being named: %s", (_, text, typed) => {
  expect(mentionBegun(text, text.length)?.typed).toBe(typed);
});

describe("people are found", () => {
  const people = ["Anna Petrova", "Анна Ёлкина", "张伟", "Oleg Zimin", "王 芳", "Zoë"].map((name) => ({ name }));
  it.each([
    ["nothing typed", "", people.map(({ name }) => name)],
    ["by the beginning", "an", ["Anna Petrova"]],
    ["by another word", "pet", ["Anna Petrova"]],
    ["in Cyrillic", "анн", ["Анна Ёлкина"]],
    ["ё as е", "елк", ["Анна Ёлкина"]],
    ["in Chinese", "张", ["张伟"]],
    ["by a character inside", "伟", ["张伟"]],
    ["by pinyin", "zhang", ["张伟"]],
    ["by initials of pinyin, after those who are written so", "z", ["Zoë", "Oleg Zimin", "张伟"]],
    ["by initials of pinyin", "zw", ["张伟"]],
    ["by what an input method shows", "z'w", ["张伟"]],
    ["by the reading of the given name", "fang", ["王 芳"]],
    ["in full-width letters", "ａｎｎａ", ["Anna Petrova"]],
    ["nobody", "xyz", []],
  ])("%s", (_, typed, found) => {
    expect(matchPeople(typed, people).map(({ name }) => name)).toEqual(found);
  });
});
