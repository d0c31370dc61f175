import { describe, expect, it } from "vitest";
import { apostropheAfter, quoteAfter, wideMarkAfter } from "./typing.ts";

describe("a straight quotation mark that is typed", () => {
  it.each([
    ["en", "", "“"],
    ["en", "She said, ", "“"],
    ["en", "She said, “yes", "”"],
    ["en", "“He said, ", "‘"],
    ["en", "“He said, ‘yes", "’"],
    ["en", "“He said, ‘yes’", "”"],
    ["en", "(", "“"],
    ["ru", "Она сказала: ", "«"],
    ["ru", "Она сказала: «да", "»"],
    ["ru", "«Я читал ", "„"],
    ["ru", "«Я читал „Войну", "“"],
    ["ru", "«Я читал „Войну“", "»"],
    ["zh-Hans", "他说：", "“"],
    ["zh-Hans", "他说：“好", "”"],
    ["zh-Hans", "他说：“她说：", "‘"],
    ["zh-Hans", "这是", "“"],
    ["zh-Hant", "他說：", "「"],
    ["zh-Hant", "他說：「好", "」"],
  ])("%s, behind %j", (language, before, mark) => {
    expect(quoteAfter(before, language)).toBe(mark);
  });
});

it.each([
  ["en", "don", "’"],
  ["en", "“He said, ", "‘"],
  ["en", "“He said, ‘yes.", "’"],
])("a straight apostrophe: %s, behind %j", (language, before, mark) => {
  expect(apostropheAfter(before, language)).toBe(mark);
});

it.each([
  ["zh-Hans", "明天", ",", "，"],
  ["zh-Hans", "明天”", ".", "。"],
  ["zh-Hans", "3", ".", undefined],
  ["zh-Hans", "COVID", ",", undefined],
  ["en", "tomorrow", ",", undefined],
  ["ru", "завтра", ",", undefined],
])("a half-width mark: %s, behind %j: %s", (language, before, mark, wide) => {
  expect(wideMarkAfter(before, mark, language)).toBe(wide);
});
