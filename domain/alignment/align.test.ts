import { describe, expect, it } from "vitest";
import { align } from "./align.ts";
import type { TextPair } from "./evidence.ts";

const english = [
  "Ferry strike enters its third day",
  "Nearly 4,500 passengers were stranded on the island of Rasken on Tuesday.",
  "The union wants higher pay.",
  "“We cannot live on promises,” said its leader, Martin Holm.",
  "The company, Northern Line, offered 2.5 percent.",
  "Will the mayor step in?",
  "She said she would not.",
  "Hotels are full and prices have doubled.",
];
const russian = [
  "Забастовка паромщиков длится третий день",
  "Во вторник на острове Раскен застряли почти 4500 пассажиров.",
  "Профсоюз требует повышения зарплаты.",
  "«Мы не можем жить обещаниями», — сказал его лидер Мартин Хольм.",
  "Компания Northern Line предложила 2,5 процента.",
  "Вмешается ли мэр?",
  "Она сказала, что не станет.",
  "Гостиницы полны, цены выросли вдвое.",
];
const chinese = [
  "渡轮罢工进入第三天",
  "星期二，近4500名乘客滞留在拉斯肯岛。",
  "工会要求提高工资。",
  "“我们不能靠承诺过日子。”工会领袖马丁·霍尔姆说。",
  "北方航运公司提出加薪2.5%。",
  "市长会介入吗？",
  "她说不会。",
  "酒店客满，价格翻了一番。",
];

const texts: Record<string, string[]> = { en: english, ru: russian, "zh-Hans": chinese };
const pair = (source: string, target: string, change: Partial<TextPair> = {}): TextPair => ({
  source: texts[source]!,
  target: texts[target]!,
  languages: { source, target },
  ...change,
});
const linksOf = (texts: TextPair) =>
  align(texts).map(({ source, target }) => `${source.join("+")}:${target.join("+")}`);
const straight = ["0:0", "1:1", "2:2", "3:3", "4:4", "5:5", "6:6", "7:7"];

describe("a translation of a short text", () => {
  it.each([
    ["en", "ru"],
    ["ru", "en"],
    ["en", "zh-Hans"],
    ["zh-Hans", "en"],
    ["ru", "zh-Hans"],
    ["zh-Hans", "ru"],
  ])("%s → %s, sentence by sentence", (source, target) => {
    expect(linksOf(pair(source, target))).toEqual(straight);
  });

  it.each(["ru", "zh-Hans"])("two sentences that became one in %s", (language) => {
    const [first, second, third, fourth, ...rest] = texts[language]!;
    const space = language === "ru" ? " " : "";
    const target = [first!, second!, third! + space + fourth!, ...rest];
    expect(linksOf(pair("en", language, { target }))).toEqual(["0:0", "1:1", "2+3:2", "4:3", "5:4", "6:5", "7:6"]);
  });

  it.each(["ru", "zh-Hans"])("a sentence that became two in %s", (language) => {
    const source = [...english.slice(0, 3), `${english[3]} ${english[4]}`, ...english.slice(5)];
    expect(linksOf(pair("en", language, { source }))).toEqual(["0:0", "1:1", "2:2", "3:3+4", "4:5", "5:6", "6:7"]);
  });

  it.each(["ru", "zh-Hans"])("a sentence that is missing in %s", (language) => {
    const target = texts[language]!.filter((_, at) => at !== 1);
    expect(linksOf(pair("en", language, { target }))).toEqual(["0:0", "1:", "2:1", "3:2", "4:3", "5:4", "6:5", "7:6"]);
  });

  it.each(["ru", "zh-Hans"])("a sentence that was added in %s", (language) => {
    const source = english.filter((_, at) => at !== 1);
    expect(linksOf(pair("en", language, { source }))).toEqual(["0:0", ":1", "1:2", "2:3", "3:4", "4:5", "5:6", "6:7"]);
  });
});

describe("a translation of a part", () => {
  it.each([
    ["ru", 0, 5],
    ["zh-Hans", 0, 5],
    ["ru", 2, 6],
    ["zh-Hans", 4, 8],
  ] as const)("in %s, from sentence %i up to %i", (language, from, to) => {
    const target = texts[language]!.slice(from, to);
    const linked = align(pair("en", language, { target })).filter(
      (bead) => bead.source.length * bead.target.length > 0,
    );
    expect(linked.map(({ source, target }) => [source, target])).toEqual(target.map((_, at) => [[from + at], [at]]));
  });
});

it("is less sure of what could be otherwise", () => {
  const sure = align(pair("en", "ru"));
  const unsure = align(pair("en", "ru", { target: russian.filter((_, at) => at !== 2 && at !== 6) }));
  const least = (beads: typeof sure) => Math.min(...beads.map(({ score }) => score));
  expect(least(sure)).toBeGreaterThan(0.7);
  expect(least(unsure)).toBeLessThan(least(sure));
  for (const { score } of [...sure, ...unsure]) {
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  }
});

it("accounts for every sentence of both sides once, in order, whatever they are", () => {
  const odd = ["", "***", "12", "x".repeat(3000), "?", "…"];
  for (const [source, target] of [
    [english, chinese.slice(0, 2)],
    [odd, russian],
    [[...english, ...english], russian.toReversed()],
    [[], russian],
    [english, []],
    [[], []],
  ] as const) {
    const beads = align({ source, target, languages: { source: "en", target: "ru" } });
    expect(beads.flatMap((bead) => bead.source)).toEqual(source.map((_, at) => at));
    expect(beads.flatMap((bead) => bead.target)).toEqual(target.map((_, at) => at));
  }
});

it("finds its way through a long text without looking at every pair", () => {
  const number = (text: string, at: number) => `${text} ${at * 37 + 11}`;
  const source = Array.from({ length: 400 }, (_, at) => number(english[at % 8]!, at));
  const target = Array.from({ length: 400 }, (_, at) => number(russian[at % 8]!, at)).filter(
    (_, at) => at % 100 !== 50,
  );
  const beads = align({ source, target, languages: { source: "en", target: "ru" } });
  const missing = beads.filter((bead) => bead.target.length === 0).flatMap((bead) => bead.source);
  expect(missing).toEqual(Array.from({ length: 4 }, (_, at) => at * 100 + 50));
});
