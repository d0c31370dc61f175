import { describe, expect, it } from "vitest";
import type { UnitKind } from "../segmentation/kinds.ts";
import { checkArticle } from "./check-article.ts";
import { checkSegment } from "./check-segment.ts";

interface Given {
  languages: string;
  source: string;
  target: string;
  kind?: UnitKind;
}

/** Of one check: what it found, what it offers. */
function found(check: string, { languages, source, target, kind = "paragraph" }: Given) {
  const [sourceLanguage = "", targetLanguage = ""] = languages.split(" ");
  return checkSegment({ source, target, sourceLanguage, targetLanguage, kind })
    .filter((finding) => finding.check === check)
    .map(({ target: [at], replacement }) => [at ? target.slice(at.from, at.to) : "", replacement]);
}

type Row = [what: string, check: string, given: Given, found: unknown[]];

describe("what is only of style", () => {
  it.each<Row>([
    [
      "a hyphen for a dash",
      "style.dash",
      { languages: "en ru", source: "Minsk is a city.", target: "Минск - город." },
      [[" - ", "\u00a0— "]],
    ],
    [
      "a dash as Russian writes it",
      "style.dash",
      { languages: "en ru", source: "Minsk is a city.", target: "Минск — город." },
      [],
    ],
    [
      "three full stops",
      "style.ellipsis",
      { languages: "en ru", source: "He went on…", target: "Он продолжал..." },
      [["...", "…"]],
    ],
    [
      "one ellipsis of two",
      "style.ellipsis",
      { languages: "en zh-Hans", source: "He went on…", target: "他继续说…" },
      [["…", "……"]],
    ],
    [
      "a decimal point in Russian",
      "style.number",
      { languages: "en ru", source: "It grew 5.5 times.", target: "Выросло в 5.5 раза." },
      [["5.5", "5,5"]],
    ],
    [
      "commas in thousands in Russian",
      "style.number",
      { languages: "en ru", source: "It sold 10,000 tickets.", target: "Продано 10,000 билетов." },
      [["10,000", "10\u00a0000"]],
    ],
    [
      "a number as it should be",
      "style.number",
      { languages: "en ru", source: "It sold 10,000 tickets.", target: "Продано 10 000 билетов." },
      [],
    ],
    ["a spoken date", "style.date", { languages: "en ru", source: "on June 4", target: "4-го июня" }, [["-го ", " "]]],
    [
      "a spoken date in Chinese",
      "style.date",
      { languages: "en zh-Hans", source: "on June 4", target: "6月4号开会" },
      [["号", "日"]],
    ],
    [
      "a heading with a full stop",
      "style.heading",
      { languages: "en ru", source: "A bridge for the valley", target: "Мост для долины.", kind: "heading" },
      [[".", ""]],
    ],
    [
      "a paragraph ends as it likes",
      "style.heading",
      { languages: "en ru", source: "A bridge for the valley", target: "Мост для долины." },
      [],
    ],
    [
      "capitals as in English",
      "style.case",
      {
        languages: "en ru",
        source: "Council Opens New Bridge Today",
        target: "Совет Долины Построил Новый Мост Через Реку",
        kind: "headline",
      },
      [["Построил", "построил"]],
    ],
    [
      "a headline that is too long",
      "style.length",
      { languages: "en ru", source: "A long story", target: "Долгая история ".repeat(9), kind: "headline" },
      [["Долгая история ".repeat(9), undefined]],
    ],
  ])("%s", (_, check, given, expected) => {
    expect(found(check, given)).toEqual(expected);
  });
});

describe("what is left out or put in", () => {
  const source = "The mayor said: “It (the bridge — ed.) will be ready.”";
  it.each<Row>([
    [
      "the note is there",
      "note.missing",
      { languages: "en ru", source, target: "Мэр сказал: «Он (мост — прим. ред.) будет готов»." },
      [],
    ],
    [
      "the note is there in Chinese",
      "note.missing",
      { languages: "en zh-Hans", source, target: "市长说：“它（大桥——编者注）将会建成。”" },
      [],
    ],
    [
      "the note is lost",
      "note.missing",
      { languages: "en ru", source, target: "Мэр сказал: «Он (мост) будет готов»." },
      [["", undefined]],
    ],
    [
      "the note is signed as in English",
      "note.form",
      { languages: "en ru", source, target: "Мэр сказал: «Он (мост — ed.) будет готов»." },
      [["— ed.", "— прим. ред."]],
    ],
    [
      "a note of the translator's own",
      "note.extra",
      { languages: "ru en", source: "Мэр сказал: «Он будет готов».", target: "“It (the bridge — ed.) will be ready.”" },
      [["— ed.", undefined]],
    ],
    [
      "a question that is none any more",
      "punct.terminal-type",
      { languages: "en ru", source: "Will it be ready?", target: "Он будет готов." },
      [[".", "?"]],
    ],
    [
      "the speaker of a heading",
      "quote.speaker",
      { languages: "en ru", source: "Ivanov: The bridge is ready", target: "Мост готов к открытию" },
      [["Мост готов к открытию", undefined]],
    ],
    [
      "the speaker stays",
      "quote.speaker",
      { languages: "en ru", source: "Ivanov: The bridge is ready", target: "Иванов: мост готов" },
      [],
    ],
    [
      "miles as kilometres",
      "quantity.unit",
      { languages: "en ru", source: "The road is 15 miles long.", target: "Длина дороги — 15 километров." },
      [["15", undefined]],
    ],
  ])("%s", (_, check, given, expected) => {
    expect(found(check, given)).toEqual(expected);
  });
});

describe("in the whole article", () => {
  const article = (targetLanguage: string, segments: { unit: string; source: string; target: string }[]) =>
    [...checkArticle({ sourceLanguage: targetLanguage === "en" ? "ru" : "en", targetLanguage, segments })].flatMap(
      ([unit, all]) => all.map(({ check }) => `${unit} ${check}`),
    );

  it("tells the one straight apostrophe among curly ones", () => {
    const segments = [
      { unit: "1", source: "Мост долины готов.", target: "The valley’s bridge is ready." },
      { unit: "2", source: "Совет долины согласен.", target: "The valley’s council agrees." },
      { unit: "3", source: "Мэр долины доволен.", target: "The valley's mayor is happy." },
    ];
    expect(article("en", segments)).toEqual(["3 style.apostrophe"]);
  });

  it("tells a text that was copied to another source", () => {
    const segments = [
      { unit: "1", source: "The council of the valley met today.", target: "Совет долины собрался сегодня." },
      { unit: "2", source: "The mayor of the valley was ill.", target: "Совет долины собрался сегодня." },
    ];
    expect(article("ru", segments)).toEqual(["2 repetition.same-target"]);
  });

  it("follows a speech from paragraph to paragraph, and tells where it is not closed", () => {
    const segments = [
      { unit: "1", source: "— Мы готовы к зиме.", target: "“We are ready for the winter." },
      { unit: "2", source: "Мост построен, — сказал мэр.", target: "The bridge is built,” the mayor said." },
    ];
    expect(article("en", segments)).toEqual([]);
    segments[1]!.target = "The bridge is built, the mayor said.";
    expect(article("en", segments)).toEqual(["1 quote.unpaired", "2 quote.flow"]);
  });

  it("lets English open every paragraph of a speech anew, where Chinese opens it once", () => {
    const segments = [
      { unit: "1", source: "“We are ready for the winter.", target: "“我们已经准备好过冬。" },
      { unit: "2", source: "“The bridge has been built.", target: "大桥已经建成。" },
      { unit: "3", source: "“All of us can cross it.”", target: "我们大家都能过桥。”" },
    ];
    const quotes = [...checkArticle({ sourceLanguage: "en", targetLanguage: "zh-Hans", segments }).values()].flat();
    expect(quotes.map(({ check }) => check)).toEqual([]);
  });
});
