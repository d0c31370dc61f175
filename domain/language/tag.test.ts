import { describe, expect, it } from "vitest";
import { canonicalLanguage, directionOf, scriptOf } from "./tag.ts";

describe("canonical language", () => {
  it.each([
    ["en", "en"],
    ["EN", "en"],
    ["ru", "ru"],
    ["zh", "zh-Hans"],
    ["zh-CN", "zh-Hans"],
    ["zh-Hans-CN", "zh-Hans"],
    ["zh-TW", "zh-Hant"],
    ["zh-HK", "zh-Hant"],
    ["ZH-hant", "zh-Hant"],
    ["be", "be"],
    ["pt-br", "pt-BR"],
  ])("%s is %s", (tag, canonical) => {
    expect(canonicalLanguage(tag)).toBe(canonical);
  });

  it.each(["", "e", "english language", "../en", "en_US", "x".repeat(40), "e\u202en"])("refuses %j", (tag) => {
    expect(canonicalLanguage(tag)).toBeUndefined();
  });
});

it("knows the script and the direction of a language", () => {
  expect(["en", "ru", "zh-Hans", "zh-Hant", "ar"].map(scriptOf)).toEqual(["Latn", "Cyrl", "Hans", "Hant", "Arab"]);
  expect(["en", "zh-Hans", "ar", "he"].map(directionOf)).toEqual(["ltr", "ltr", "rtl", "rtl"]);
});
