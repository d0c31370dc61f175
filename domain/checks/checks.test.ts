import { describe, expect, it } from "vitest";
import messages from "../../messages/en.json";
import type { Content } from "../content/content.ts";
import { checks } from "./all.ts";
import { catalogue } from "./catalogue.ts";
import { articleCheckIds, checkArticle } from "./check-article.ts";
import { checkSegment } from "./check-segment.ts";

type Row = [what: string, languages: string, source: string, target: string, found: string[]];

function found(languages: string, source: string, target: string): string[] {
  const [sourceLanguage = "", targetLanguage = ""] = languages.split(" ");
  return checkSegment({ source, target, sourceLanguage, targetLanguage })
    .filter(({ severity }) => severity !== "info")
    .map(({ check }) => check);
}

const english = "The council of the valley met again and put off the vote on the new bridge.";
const russian = "Совет долины снова собрался и отложил голосование о новом мосте.";
const chinese = "山谷议会再次开会，并推迟了对新桥的表决。";

describe("good translations", () => {
  it.each<Row>([
    ["en → ru", "en ru", english, russian, []],
    ["ru → en", "ru en", russian, english, []],
    ["en → zh", "en zh-Hans", english, chinese, []],
    ["zh → en", "zh-Hans en", chinese, english, []],
    ["ru → zh", "ru zh-Hans", russian, chinese, []],
    ["a quotation", "en ru", "“We are ready,” she said.", "«Мы готовы», — сказала она.", []],
    [
      "a name in Latin letters",
      "en zh-Hans",
      "Friends of the Green Valley met on Sunday.",
      "Friends of the Green Valley 周日开会。",
      [],
    ],
    ["a saying that repeats", "en zh-Hans", "They left one after another.", "他们一个一个地离开了。", []],
    [
      "having had",
      "ru en",
      "Он устал, потому что много работал весь день.",
      "He was tired, for he had had a lot of work all day.",
      [],
    ],
    [
      "another way to say no",
      "en ru",
      "He did not agree to the plan at all.",
      "Он полностью отказался от этого плана.",
      [],
    ],
    [
      "never to stop is to go on",
      "en ru",
      "The council never stopped its work on the new bridge.",
      "Совет всё это время работал над новым мостом.",
      [],
    ],
    [
      "alleged, and no more than said",
      "en ru",
      "The boy alleged that the mayor had taken the money.",
      "Мальчик рассказал, что мэр взял эти деньги.",
      [],
    ],
    ["years of age", "ru zh-Hans", "Это касается детей от 14 лет и старше.", "适用于14周岁以上的所有儿童。", []],
    [
      "a year and no grams",
      "ru zh-Hans",
      "Мост построили в 1999 г. на севере долины.",
      "大桥于 1999 年建在山谷北部。",
      [],
    ],
  ])("%s: nothing is said", (_, languages, source, target, expected) => {
    expect(found(languages, source, target)).toEqual(expected);
  });
});

describe("errors", () => {
  it.each<Row>([
    ["nothing written", "en ru", english, " ", ["completeness.empty"]],
    ["the end is missing", "en ru", english, "Совет собрался.", ["completeness.short"]],
    [
      "a sentence is missing",
      "en ru",
      `${english} It will meet next week.`,
      "Совет долины снова собрался и отложил голосование о новом мосте через реку.",
      ["completeness.sentence"],
    ],
    ["the source as it is", "en ru", english, english, ["untranslated.whole"]],
    ["another language", "en zh-Hans", english, russian, ["untranslated.language"]],
    [
      "a part of the source",
      "en ru",
      english,
      "Совет долины снова собрался and put off the vote о новом мосте.",
      ["untranslated.fragment"],
    ],
    [
      "a Latin letter in a Russian word",
      "en ru",
      english,
      russian.replace("голосование", "голоcование"),
      ["characters.homoglyph"],
    ],
    [
      "a broken encoding",
      "en ru",
      english,
      "Ñîâåò äîëèíû ñîáðàëñÿ è îòëîæèë ãîëîñîâàíèå î íîâîì ìîñòå.",
      ["characters.mojibake"],
    ],
    ["Traditional in Simplified", "en zh-Hans", english, chinese.replace("议会", "議会"), ["characters.variant"]],
    [
      "Simplified in Traditional",
      "en zh-Hant",
      english,
      "山谷議會再次開會，並推遲了对新橋的表決。",
      ["characters.variant"],
    ],
    ["a half-width comma", "en zh-Hans", english, chinese.replace("，", ","), ["punct.halfwidth"]],
    ["no full stop", "en ru", english, russian.slice(0, -1), ["punct.terminal"]],
    [
      "an open bracket",
      "en ru",
      "The mayor (aged 61) spoke to the council again.",
      "Мэр (61 год снова выступил перед советом.",
      ["punct.bracket"],
    ],
    ["an open quotation", "en ru", "“We are ready,” she said.", "«Мы готовы, — сказала она.", ["quote.unpaired"]],
    [
      "a mark turned round",
      "zh-Hans en",
      "他说：“我们都准备好了。”",
      "He said, “We are all ready.“",
      ["quote.direction"],
    ],
    ["two spaces", "en ru", english, russian.replace(" и ", "  и "), ["space.double"]],
    ["a space before a mark", "en ru", english, russian.replace(".", " ."), ["space.before"]],
    ["no space behind a mark", "en ru", english, russian.replace(" и ", ",и "), ["space.after"]],
    ["a space between characters", "en zh-Hans", english, chinese.replace("议会", "议 会"), ["space.han"]],
    ["a word twice", "en ru", english, russian.replace("снова", "снова снова"), ["repetition.word"]],
    ["a Chinese word twice", "en zh-Hans", english, chinese.replace("议会", "议会议会"), ["repetition.word"]],
    [
      "an address changed",
      "en ru",
      "See https://valley.example/a for more about it.",
      "Подробнее об этом: https://valley.example/b.",
      ["link.changed"],
    ],
    [
      "an address lost",
      "en ru",
      "Write to bridge@valley.example about all of this.",
      "Напишите нам обо всём этом по почте.",
      ["link.missing"],
    ],
    [
      "a no that is lost",
      "en ru",
      "The council did not agree to the plan of the mayor.",
      "Совет согласился с планом мэра города.",
      ["negation.dropped"],
    ],
    [
      "an allegedly that is lost",
      "en ru",
      "He allegedly took the money of the bridge fund.",
      "Он взял деньги фонда моста себе.",
      ["negation.hedge"],
    ],
    [
      "没有 that is lost",
      "zh-Hans en",
      "议会没有同意市长提出的计划。",
      "The council agreed to the plan of the mayor.",
      ["negation.dropped"],
    ],
  ])("%s", (_, languages, source, target, expected) => {
    expect(found(languages, source, target)).toEqual(expected);
  });

  it("offers what may stand there instead", () => {
    const findings = checkSegment({
      source: english,
      target: chinese.replace("，", ","),
      sourceLanguage: "en",
      targetLanguage: "zh-Hans",
    });
    expect(findings).toMatchObject([{ check: "punct.halfwidth", replacement: "，", target: [{ from: 8, to: 9 }] }]);
  });

  it("tells codes that were lost or came from nowhere", () => {
    const linked: Content = [
      { type: "text", text: english, marks: [{ type: "link", attrs: { cid: "1", href: "/a" } }] },
    ];
    const bold: Content = [{ type: "text", text: russian, marks: [{ type: "bold", attrs: { cid: "2" } }] }];
    const findings = checkSegment({ source: linked, target: bold, sourceLanguage: "en", targetLanguage: "ru" });
    expect(findings.map(({ check, severity }) => `${check} ${severity}`).toSorted()).toEqual([
      "code.extra warning",
      "code.missing error",
    ]);
  });
});

describe("the article", () => {
  it("says where the same source was translated differently", () => {
    const segments = [
      { unit: "1", source: english, target: russian },
      { unit: "2", source: english, target: russian.replace("снова", "опять") },
      { unit: "3", source: english, target: russian },
    ];
    const findings = checkArticle({ sourceLanguage: "en", targetLanguage: "ru", segments });
    expect([...findings].map(([unit, all]) => [unit, all.map(({ check }) => check)])).toEqual([
      ["1", []],
      ["2", ["repetition.inconsistent"]],
      ["3", []],
    ]);
  });
});

describe("the catalogue", () => {
  it("lists what the checks may say, no more and no less", () => {
    const ids = [...checks.flatMap(({ ids }) => ids), ...articleCheckIds];
    expect(ids.toSorted()).toEqual(Object.keys(catalogue).toSorted());
  });

  it.each(Object.keys(catalogue))("%s has words", (id) => {
    const [group = "", name = ""] = id.split(".");
    const groups: Record<string, Record<string, string>> = messages.checks;
    expect(groups[group]?.[name]).toBeTruthy();
  });
});

describe("hostile text", () => {
  // The processor's time, for a machine that is busy with something else.
  const spent = (work: () => void) => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  };
  const patterns = [
    "1,",
    "1 ",
    "$1 ",
    "5亿",
    "7月",
    "百分之",
    "twenty five ",
    " ",
    "“",
    "«",
    "(",
    "我们我们",
    "не ",
    "http://",
    "@",
    ".",
    "a'",
    "ü",
  ];

  it.each(patterns)("100,000 characters of %j cost little", (pattern) => {
    const target = pattern.repeat(Math.ceil(100_000 / pattern.length));
    checkSegment({ source: english, target: pattern, sourceLanguage: "en", targetLanguage: "ru" });
    for (const targetLanguage of ["ru", "zh-Hans"]) {
      const cost = spent(() => checkSegment({ source: english, target, sourceLanguage: "en", targetLanguage }));
      // All checks together, each of which may take 200 ms; what grows with the square would take a minute.
      expect(cost).toBeLessThan(2_800);
    }
  });
});
