import { describe, expect, it } from "vitest";
import { quantityChips } from "./chips.ts";

const chips = (languages: string, source: string, target = "") => {
  const [sourceLanguage = "", targetLanguage = ""] = languages.split(" ");
  return quantityChips({ source, target, sourceLanguage, targetLanguage });
};

/** What is offered, with plain spaces. */
const offered = (languages: string, source: string) =>
  chips(languages, source).map(({ text }) => text.replaceAll("\u00a0", " "));

type Row = [what: string, languages: string, source: string, offered: string[]];

describe("a quantity in the style of the target", () => {
  it.each<Row>([
    ["billions of dollars", "en ru", "a plan of $5 billion", ["5 млрд долларов"]],
    ["billions in myriads", "en zh-Hans", "a plan of $5 billion", ["50亿美元"]],
    ["billions in Traditional", "en zh-Hant", "a plan of $5 billion", ["50億美元"]],
    ["myriads of dollars", "zh-Hans en", "计划价值50亿美元", ["$5 billion"]],
    ["one ruble more than twenty", "zh-Hans ru", "票价21卢布", ["21 рубль"]],
    ["two rubles more", "zh-Hans ru", "票价22卢布", ["22 рубля"]],
    ["eleven rubles", "zh-Hans ru", "票价11卢布", ["11 рублей"]],
    ["six in the morning", "en ru", "at 6 a.m. they left", ["6 часов утра"]],
    ["half past two", "en zh-Hans", "at 14:30 they left", ["下午2点30分"]],
    ["a whole date", "en ru", "signed on June 4, 2021", ["4 июня 2021 года"]],
    ["a whole date in Chinese", "ru zh-Hans", "подписан 4 июня 2021 года", ["2021年6月4日"]],
    ["a month alone", "en ru", "built in June 2020", ["июнь 2020 года"]],
    ["hours and a half", "zh-Hans en", "会谈持续了两个半小时", ["2.5 hours"]],
    ["years in words", "en zh-Hans", "five years ago", ["5年"]],
    ["a rank", "en ru", "for the 15th time", ["15-й"]],
    ["a rank in English", "zh-Hans en", "第22次会议", ["22nd"]],
    ["a decade", "en zh-Hans", "in the early 1990s", ["20世纪90年代"]],
    ["percent", "en ru", "up by 12.5%", ["12,5%"]],
    ["a long number", "en ru", "1,234,567 votes", ["1 234 567"]],
    ["hundreds of thousands", "ru en", "сотни тысяч зрителей", ["hundreds of thousands"]],
    ["a name with digits", "en ru", "about COVID-19", ["COVID-19"]],
    ["a small number in words is said in words", "en ru", "Two men met.", []],
  ])("%s", (_, languages, source, expected) => {
    expect(offered(languages, source)).toEqual(expected);
  });

  it("knows its place in the source, and whether the text has it", () => {
    const source = "27 projects for $5 billion since June 4";
    const there = chips("en ru", source, "27 проектов с 4 июня").map(({ from, to, isThere }) => [
      source.slice(from, to),
      isThere,
    ]);
    expect(there).toEqual([
      ["27", true],
      ["$5 billion", false],
      ["June 4", true],
    ]);
  });

  it("offers no more than can be shown, and little costs little", () => {
    expect(chips("en ru", "27 projects, ".repeat(60))).toHaveLength(40);
    expect(chips("en ru", "1 ".repeat(100_000)).length).toBeLessThanOrEqual(40);
  });
});
