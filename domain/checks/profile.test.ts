import { describe, expect, it } from "vitest";
import { checkSegment } from "./check-segment.ts";
import type { HouseRule } from "./house-rule.ts";
import { compileRules, faultsOf } from "./house-rules.ts";
import type { Level, Profile } from "./profile.ts";

const source = "The council of the valley met again and put off the vote on the new bridge.";
const target = "Совет долины  снова снова собрался и отложил голосование о новом мосте.";

const found = (profile?: Profile, targetLanguage = "ru") =>
  Object.fromEntries(
    checkSegment({ source, target, sourceLanguage: "en", targetLanguage }, profile ? { profile } : {}).map(
      ({ check, severity }) => [check, severity],
    ),
  );

describe("the profile of a project", () => {
  it.each<[what: string, profile: Profile, levels: Record<string, Level>]>([
    ["says nothing of what it does not name", {}, { "space.double": "warning", "repetition.word": "error" }],
    ["turns a check off", { all: { "space.double": "off" } }, { "repetition.word": "error" }],
    ["turns a group off", { all: { space: "off" } }, { "repetition.word": "error" }],
    [
      "names a check before its group",
      { all: { "space.double": "error", space: "off" } },
      { "space.double": "error", "repetition.word": "error" },
    ],
    [
      "says a direction before all",
      { all: { "repetition.word": "off" }, pairs: { "en ru": { "repetition.word": "info" } } },
      { "space.double": "warning", "repetition.word": "info" },
    ],
    [
      "says a language before all",
      { all: { "repetition.word": "off" }, pairs: { "* ru": { "repetition.word": "warning" } } },
      { "space.double": "warning", "repetition.word": "warning" },
    ],
    [
      "leaves other directions alone",
      { pairs: { "ru en": { space: "off" }, "zh ru": { space: "off" } } },
      { "space.double": "warning", "repetition.word": "error" },
    ],
  ])("%s", (_, profile, levels) => {
    expect(found(profile)).toEqual(levels);
  });

  it("leaves mild what a check says mildly for once", () => {
    const mild = (profile: Profile) =>
      checkSegment(
        { source: "他26日到达。", target: "He arrived.", sourceLanguage: "zh-Hans", targetLanguage: "en" },
        { profile },
      ).map(({ check, severity }) => [check, severity]);
    expect(mild({ all: { date: "warning" } })).toEqual([["date.day", "info"]]);
    expect(mild({ all: { date: "error" } })).toEqual([["date.day", "info"]]);
    expect(mild({ all: { date: "off" } })).toEqual([]);
  });
});

const rule: HouseRule = {
  id: "no-bridge-of-death",
  language: "ru",
  pattern: "(?i)\\bмост(?<case>\\w*) смерти",
  message: "We do not call it that.",
  replacement: "новый мост$<case>",
  severity: "error",
  examples: { match: ["Это мост смерти."], pass: ["Это мост."] },
};

describe("the rules of a house", () => {
  it("are found, with what may stand there instead", () => {
    const rules = compileRules([{ ...rule, pattern: "(?i)мост(?P<case>[а-я]*) смерти" }]);
    const findings = checkSegment(
      {
        source: "They stood on the new bridge.",
        target: "Они стояли на мосту смерти.",
        sourceLanguage: "en",
        targetLanguage: "ru",
      },
      { rules },
    );
    expect(findings).toEqual([
      {
        check: "house.no-bridge-of-death",
        severity: "error",
        source: [],
        target: [{ from: 14, to: 26 }],
        values: { target: "мосту смерти", message: "We do not call it that.", replacement: "новый мосту" },
        replacement: "новый мосту",
      },
    ]);
  });

  it("are of one language, and may be of one source", () => {
    const of = (change: Partial<HouseRule>, targetLanguage: string) =>
      checkSegment(
        { source: "There is a new bridge.", target: "мост смерти", sourceLanguage: "en", targetLanguage },
        { rules: compileRules([{ ...rule, pattern: "мост смерти", replacement: "мост", ...change }]) },
      ).some(({ check }) => check.startsWith("house."));
    expect(of({}, "ru")).toBe(true);
    expect(of({}, "en")).toBe(false);
    expect(of({ source: "en" }, "ru")).toBe(true);
    expect(of({ source: "zh" }, "ru")).toBe(false);
    expect(of({ language: "zh" }, "zh-Hant")).toBe(true);
    expect(of({ language: "zh-Hans" }, "zh-Hant")).toBe(false);
  });

  it("may ask for whole words, in any alphabet", () => {
    const [whole] = compileRules([
      {
        ...rule,
        pattern: "(?i)мост",
        replacement: "мост",
        wholeWords: true,
        examples: { match: ["Мост закрыт."], pass: ["Стоит мостик."] },
      },
    ]);
    expect(whole?.find("мостик, мост, помост, «Мост»")).toMatchObject([
      { from: 8, to: 12 },
      { from: 23, to: 27 },
    ]);
  });

  it.each<[what: string, change: Partial<HouseRule>, field: string, reason: string]>([
    ["a broken pattern", { pattern: "(мост" }, "pattern", "malformed"],
    ["a pattern that looks around", { pattern: "(?<=а)мост смерти" }, "pattern", "malformed"],
    ["one that is empty", { pattern: "х*" }, "pattern", "matchesNothing"],
    ["one that costs too much", { pattern: "(мост[а-я]{0,100} ){2,4}смерти" }, "pattern", "tooComplex"],
    ["one that is too long", { pattern: "м".repeat(501) }, "pattern", "tooLong"],
    ["an example that it does not find", { pattern: "мостик смерти" }, "examples.match", "missesExample"],
    ["an example that it should not find", { pattern: "мост" }, "examples.pass", "hitsExample"],
    ["no example", { examples: { match: [], pass: [] } }, "examples.match", "noExample"],
    ["a group that is not there", { pattern: "мост смерти", replacement: "$1" }, "replacement", "unknownGroup"],
    ["a name that is no name", { id: "House Rule" }, "id", "malformed"],
    ["a language that is none", { language: "русский язык" }, "language", "malformed"],
  ])("refuses %s", (_, change, field, reason) => {
    const faults = faultsOf({ ...rule, replacement: "мост", pattern: "мост смерти", ...change });
    expect(faults[0]).toMatchObject({ field, reason });
  });
});
