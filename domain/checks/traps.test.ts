import { describe, expect, it } from "vitest";
import type { UnitKind } from "../segmentation/kinds.ts";
import { checkArticle } from "./check-article.ts";

interface Paragraph {
  kind?: UnitKind;
  en: string;
  ru: string;
  zh: string;
}

/** A visit that never was: dates without a year, times of two places, notes inside quotations, headings that speak. */
const article: Record<string, Paragraph> = {
  date: {
    en: "The president of Norlandia held one-on-one talks with his host in Sunhaven on June 4.",
    ru: "Президент Норландии провёл переговоры один на один с хозяином встречи в Санхейвене 4 июня.",
    zh: "6月4日，诺兰迪亚总统在桑黑文与东道主举行了一对一会谈。",
  },
  clock: {
    en: "He left at 6 a.m. in Norburg and landed before noon Sunhaven time.",
    ru: "Он вылетел в 6 утра по времени Норбурга и приземлился до полудня по времени Санхейвена.",
    zh: "他于诺堡时间早上6点出发，在桑黑文时间中午前抵达。",
  },
  heading: { kind: "heading", en: "A friendship of decades", ru: "Дружба длиной в десятилетия", zh: "数十年的友谊" },
  first: {
    en: "For the first time, the guests were shown the Pearl Garden, which was closed to strangers in the early 1990s.",
    ru: "Гостям впервые показали Жемчужный сад, закрытый для посторонних с начала 1990-х годов.",
    zh: "客人们首次参观了珍珠园，该园在20世纪90年代初不对外人开放。",
  },
  rank: {
    en: "It was his 15th visit in the 30-year history of relations, and the talks lasted 2.5 hours.",
    ru: "Это его 15-й визит за 30-летнюю историю отношений, и переговоры длились два с половиной часа.",
    zh: "这是他在两国30年关系史上的第15次访问，会谈持续了两个半小时。",
  },
  note: {
    en: "“It all began here (the garden opened in spring — ed.), and we remember it,” the president said.",
    ru: "«Всё началось здесь (сад открылся весной — прим. ред.), и мы это помним», — сказал президент.",
    zh: "总统说：“一切都始于这里（花园于春天开放——编者注），我们都记得。”",
  },
  nested: {
    en: "“He told me: ‘We build bridges, not walls,’” the minister recalled.",
    ru: "«Он сказал мне: „Мы строим мосты, а не стены“», — вспомнил министр.",
    zh: "部长回忆说：“他告诉我：‘我们建造的是桥梁，不是高墙。’”",
  },
  speaker: {
    kind: "heading",
    en: "Halvorsen: We are not in a hurry",
    ru: "Халворсен: мы не спешим",
    zh: "哈尔沃森：我们不着急",
  },
  money: {
    en: "Since 2008, the partners have finished 27 projects worth over $5 billion.",
    ru: "С 2008 года партнёры завершили 27 проектов стоимостью более 5 млрд долларов.",
    zh: "自2008年以来，合作伙伴完成了27个项目，总额超过50亿美元。",
  },
  late: {
    en: "They will meet again from late August to September 3, as they did five years ago.",
    ru: "Они встретятся снова с конца августа по 3 сентября, как и пять лет назад.",
    zh: "他们将于8月底至9月3日再次会面，正如五年前那样。",
  },
  century: {
    en: "“This will be enough until the end of this century,” he added.",
    ru: "«Этого хватит до конца столетия», — добавил он.",
    zh: "他补充说：“这足够用到本世纪末。”",
  },
};

type Target = "ru" | "zh";
const tags = { ru: "ru", zh: "zh-Hans" } as const;

/** What is told of an article, of one of whose paragraphs this or that may be written otherwise. */
function told(source: keyof Paragraph & ("en" | "ru"), target: Target, [unit, from, to]: readonly string[] = []) {
  const segments = Object.entries(article).map(([name, { kind = "paragraph", ...texts }]) => {
    const text = texts[target];
    if (name === unit) expect(text).toContain(from);
    return { unit: name, kind, source: texts[source], target: name === unit ? text.replace(from!, to!) : text };
  });
  return [...checkArticle({ sourceLanguage: source, targetLanguage: tags[target], segments })].flatMap(([name, all]) =>
    all.filter(({ severity }) => severity !== "info").map(({ check }) => `${name} ${check}`),
  );
}

describe("an article full of traps", () => {
  it.each([
    ["en", "ru"],
    ["en", "zh"],
    ["ru", "zh"],
  ] as const)("is silent on good translations, %s → %s", (source, target) => {
    expect(told(source, target)).toEqual([]);
  });

  it.each<[what: string, target: Target, unit: string, from: string, to: string, check: string]>([
    ["the month", "ru", "date", "4 июня", "4 июля", "date.month"],
    ["the day", "zh", "date", "6月4日", "6月14日", "date.day"],
    ["the half of the day", "ru", "clock", "6 утра", "6 вечера", "time.clock"],
    ["the half of the day, in Chinese", "zh", "clock", "早上6点", "晚上6点", "time.clock"],
    ["the decade", "zh", "first", "90年代", "80年代", "quantity.mismatch"],
    ["the rank", "ru", "rank", "15-й", "5-й", "quantity.mismatch"],
    ["the half hour", "zh", "rank", "两个半小时", "两小时", "quantity.word-mismatch"],
    ["the note", "ru", "note", " — прим. ред.", "", "note.missing"],
    ["the note, signed as in English", "zh", "note", "——编者注", " — ed.", "note.form"],
    ["the end of the speech", "zh", "century", "。”", "。", "quote.unpaired"],
    ["a number", "ru", "money", "27 проектов", "проекты", "quantity.missing"],
    ["ten times less", "zh", "money", "50亿", "5亿", "quantity.mismatch"],
    ["a thousand times less", "ru", "money", "млрд", "млн", "quantity.mismatch"],
    ["the currency", "ru", "money", "долларов", "рублей", "currency.mismatch"],
    ["the year", "zh", "money", "2008年", "2018年", "quantity.mismatch"],
    ["the month of a range", "zh", "late", "8月底", "7月底", "date.month"],
    ["five years", "ru", "late", "пять лет", "шесть лет", "quantity.word-mismatch"],
    ["a lost no", "ru", "speaker", "не спешим", "спешим", "negation.dropped"],
  ])("tells %s (%s)", (_, target, unit, from, to, check) => {
    expect(told("en", target, [unit, from, to])).toContain(`${unit} ${check}`);
  });

  it("tells a mark of the source that closes nothing, whatever the translator made of it", () => {
    const segments = [
      {
        unit: "stray",
        source: "Many peoples want the same. He told me so,” the president said.",
        target: "«Многие народы хотят того же. Он так мне и сказал», — заявил президент.",
      },
    ];
    const found = [...checkArticle({ sourceLanguage: "en", targetLanguage: "ru", segments }).values()].flat();
    expect(found).toMatchObject([
      { check: "quote.source", severity: "info", source: [{ from: 42, to: 43 }], target: [] },
    ]);
  });
});
