import { describe, expect, it } from "vitest";
import { cluesOf } from "./clues.ts";
import { soundAlikes } from "./names.ts";
import { numbersIn } from "./numbers.ts";
import { chineseSounds, letterSounds, pinyinSyllables, skeletonOf } from "./sounds.ts";

describe("numbers by their value", () => {
  it.each([
    ["$4.2 billion", [4.2e9]],
    ["4,2 млрд долларов", [4.2e9]],
    ["42亿美元", [4.2e9]],
    ["12,000 people", [12000]],
    ["12 000 человек", [12000]],
    ["1.2万人", [12000]],
    ["一万二千人", [12000]],
    ["三百二十", [320]],
    ["二〇二六年", [2026]],
    ["seven", [7]],
    ["семь", [7]],
    ["in 1987", [1987]],
    ["一个人", []],
    ["no number", []],
  ])("%s", (text, values) => {
    expect(numbersIn(text)).toEqual(values);
  });
});

describe("names by their sound", () => {
  it.each([
    ["Johnson", "Джонсон"],
    ["Raab", "Рааб"],
    ["Washington", "Вашингтон"],
  ])("%s is %s", (latin, cyrillic) => {
    expect(soundAlikes([latin], [cyrillic], { source: "en", target: "ru" })).toEqual([[latin, cyrillic]]);
  });

  it("knows a name in another case, and not another name", () => {
    const found = soundAlikes(["Degtyarev"], ["Дегтярева", "Драгунова"], { source: "en", target: "ru" });
    expect(found).toEqual([["Degtyarev", "Дегтярева"]]);
  });

  it("hears a foreign name in Chinese", () => {
    expect(soundAlikes(["Dominic"], ["多米尼克"], { source: "en", target: "zh-Hans" })).toHaveLength(1);
    expect(soundAlikes(["Dominic"], ["华盛顿"], { source: "en", target: "zh-Hans" })).toHaveLength(0);
    expect(chineseSounds("多米尼克")).toBe(letterSounds("Dominic"));
  });

  it("reads pinyin", () => {
    expect(pinyinSyllables("Jinping")).toEqual(["jin", "ping"]);
    expect(pinyinSyllables("Johnson")).toBeNull();
    const heard = (text: string, language: string) =>
      cluesOf(text, language).flatMap(({ kind, key }) => (kind === "sound" ? [key] : []));
    const shared = heard("习近平讲话", "zh-Hans").filter((key) => heard("Xi Jinping spoke", "en").includes(key));
    expect(shared).toHaveLength(2);
  });

  it("drops vowels and endings of spelling", () => {
    expect(skeletonOf("Philip")).toBe(skeletonOf("Филип"));
  });
});

it.each([
  ["government", "en", "правительства", "ru"],
  ["prices", "en", "价格", "zh-Hans"],
  ["ministers", "en", "министров", "ru"],
  ["выборы", "ru", "选举", "zh-Hans"],
])("%s (%s) means %s (%s)", (a, from, b, to) => {
  const meanings = (text: string, language: string) =>
    cluesOf(text, language).flatMap(({ kind, key }) => (kind === "meaning" ? [key] : []));
  expect(meanings(a, from).some((key) => meanings(b, to).includes(key))).toBe(true);
});
