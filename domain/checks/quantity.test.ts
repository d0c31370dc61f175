import { describe, expect, it } from "vitest";
import { checkSegment } from "./check-segment.ts";

type Row = [what: string, languages: string, source: string, target: string, found: string[]];

/** The ids of the findings of the quantity group, without what is only said. */
function found(languages: string, source: string, target: string): string[] {
  const [sourceLanguage = "", targetLanguage = ""] = languages.split(" ");
  return checkSegment({ source, target, sourceLanguage, targetLanguage })
    .filter(({ check, severity }) => /^(quantity|currency|date|time)\./.test(check) && severity !== "info")
    .map(({ check }) => check);
}

describe("quantities that say the same", () => {
  it.each<Row>([
    ["myriads", "en zh-Hans", "The fund has $5 billion.", "该基金有50亿美元。", []],
    ["a space in thousands", "en ru", "It sold 12,500 tickets.", "Продано 12 500 билетов.", []],
    ["a decimal comma", "en ru", "It grew 3.7 percent.", "Рост составил 3,7%.", []],
    ["two and a half", "en ru", "They talked for 2.5 hours.", "Они говорили два с половиной часа.", []],
    ["两个半", "en zh-Hans", "They talked for 2.5 hours.", "会谈持续了两个半小时。", []],
    ["a scale of its own", "ru en", "Построили полтора миллиона домов.", "They built 1.5 million houses.", []],
    ["words for digits", "ru en", "Пришли двадцать пять человек.", "25 people came.", []],
    ["Chinese numerals", "zh-Hans en", "三百二十万人受影响。", "3.2 million people were affected.", []],
    ["a mixed numeral", "zh-Hans en", "投资1亿5000万元。", "It invests 150 million yuan.", []],
    ["a range in one scale", "en ru", "It costs 10–15 million euros.", "Это стоит от 10 до 15 млн евро.", []],
    ["decades", "en zh-Hans", "since the early 1990s", "自20世纪90年代初以来", []],
    ["an adjective of a number", "en ru", "its 30-year history", "его тридцатилетняя история", []],
    ["a date", "ru zh-Hans", "Встреча прошла 4 июня 2019 года.", "会晤于2019年6月4日举行。", []],
    ["a time of day", "en ru", "At 6 a.m. they left.", "В 6 часов утра они уехали.", []],
    ["a time in Chinese", "en zh-Hans", "They left at 3:30 p.m.", "他们于下午3点30分离开。", []],
    ["another unit", "en ru", "It is 5 miles away.", "До него 8 километров.", []],
    ["weeks as days", "en ru", "He stayed home for 14 days.", "Он провёл дома две недели.", []],
    ["a code name", "en zh-Hans", "COVID-19 spread.", "新冠疫情蔓延。", []],
    ["percent in words", "zh-Hans en", "百分之五十的人同意。", "Half of the people agreed.", []],
    ["half", "en ru", "Half of the voters came.", "Пришли 50% избирателей.", []],
    ["tens of thousands", "en zh-Hans", "Tens of thousands marched.", "数万人参加游行。", []],
    ["a quarter century", "en ru", "the 21st century", "XXI век", []],
    ["pounds of money", "en ru", "a £10m fund", "фонд в 10 млн фунтов", []],
    ["mu", "zh-Hans en", "种植3000亩水稻。", "They grew 3,000 mu (200 hectares) of rice.", []],
    ["very, and no ten", "en zh-Hans", "This is very important.", "这十分重要。", []],
    ["kilowatts, and no thousand", "zh-Hans en", "装机82万千瓦。", "The capacity is 820,000 kW.", []],
    ["a Chinese day without a month", "zh-Hans en", "他26日说。", "He said on Sunday.", []],
    ["Traditional Chinese", "en zh-Hant", "It costs $5 billion.", "它價值50億美元。", []],
  ])("%s", (_, languages, source, target, expected) => {
    expect(found(languages, source, target)).toEqual(expected);
  });
});

describe("quantities that differ", () => {
  it.each<Row>([
    ["a digit", "en ru", "It sold 12,500 tickets.", "Продано 12 600 билетов.", ["quantity.mismatch"]],
    ["ten times too little", "en zh-Hans", "It has $5 billion.", "它有5亿美元。", ["quantity.mismatch"]],
    [
      "million for billion",
      "ru en",
      "Бюджет — 3 млрд рублей.",
      "The budget is 3 million rubles.",
      ["quantity.mismatch"],
    ],
    ["a number dropped", "en ru", "All 27 projects were finished.", "Все проекты завершены.", ["quantity.missing"]],
    ["a number added", "en ru", "All projects were finished.", "Все 27 проектов завершены.", ["quantity.extra"]],
    ["a number in words", "en ru", "Five people came.", "Пришли семь человек.", ["quantity.word-mismatch"]],
    ["a number of characters", "en zh-Hans", "Three people came.", "来了五个人。", ["quantity.word-mismatch"]],
    ["percent lost", "en ru", "It grew by 12%.", "Рост составил 12.", ["quantity.percent"]],
    ["another currency", "en ru", "It costs $40.", "Это стоит 40 рублей.", ["currency.mismatch"]],
    ["a month", "en ru", "It began on June 4.", "Это началось 4 июля.", ["date.month"]],
    ["a day", "en zh-Hans", "It began on June 4.", "它于6月5日开始。", ["date.day"]],
    ["a weekday", "ru en", "Он приехал в среду.", "He came on Thursday.", ["date.weekday"]],
    ["a month that both name twice", "en zh-Hans", "from July 26 to August 8", "8月26日至8月8日", ["date.month"]],
    ["a time of day", "en ru", "They left at 6 a.m.", "Они уехали в 6 часов вечера.", ["time.clock"]],
    ["thousands for millions", "en zh-Hans", "Thousands marched.", "数百万人参加游行。", ["quantity.vague-magnitude"]],
    ["a code", "en ru", "COVID-19 spread.", "COVID-18 распространился.", ["quantity.code"]],
    ["one of two", "en ru", "He won 7 of 7 games.", "Он выиграл 7 игр.", ["quantity.count"]],
    ["a stub of a date", "en zh-Hans", "It began on June 4.", "它于6月日开始。", ["date.day", "quantity.dangling"]],
  ])("%s", (_, languages, source, target, expected) => {
    expect(found(languages, source, target).toSorted()).toEqual(expected);
  });

  it("points at both sides and gives their words", () => {
    const [finding] = checkSegment({
      source: "It has $5 billion.",
      target: "它有5亿美元。",
      sourceLanguage: "en",
      targetLanguage: "zh-Hans",
    });
    expect(finding).toMatchObject({
      check: "quantity.mismatch",
      severity: "error",
      target: [{ from: 2, to: 6 }],
      values: { source: "$5 billion", target: "5亿美元" },
      replacement: "50亿美元",
    });
  });

  type Offer = [what: string, languages: string, source: string, target: string, replacement: string | undefined];
  it.each<Offer>([
    ["a number keeps its noun", "en ru", "It sold 12,500 tickets.", "Продано 12 600 билетов.", "12\u00a0500"],
    ["a unit stands beside it", "en ru", "They talked for 2.5 hours.", "Они говорили 3,5 часа.", "2,5"],
    ["a sum brings its currency", "en ru", "It costs $40.", "Это стоит 40 рублей.", "40\u00a0долларов"],
    ["a day keeps its sign", "en zh-Hans", "It began on June 4.", "它于6月5日开始。", "4日"],
    ["a rank keeps its ending", "ru en", "Это его 15-й визит.", "It is his 16th visit.", "15th"],
    ["a name of a month has its case in Russian", "en ru", "It began on June 4.", "Это началось 4 июля.", undefined],
    ["another unit is no number to copy", "en ru", "It is 5 miles away.", "До него 30 километров.", undefined],
  ])("offers what fits: %s", (_, languages, source, target, replacement) => {
    const [sourceLanguage = "", targetLanguage = ""] = languages.split(" ");
    const [finding] = checkSegment({ source, target, sourceLanguage, targetLanguage });
    expect(finding).toBeDefined();
    expect(finding!.replacement).toBe(replacement);
  });
});
