import { describe, expect, it } from "vitest";
import { contentOfText, plainText } from "../content/plain-text.ts";
import { replaceIn } from "../content/replace.ts";
import type { Language } from "../language/tag.ts";
import { sameChange } from "./same-change.ts";

const applied = (before: string, after: string, target: string, language: Language, source: Language = "en") => {
  const change = sameChange({ before, after, language: source }, { text: target, language });
  return change && [plainText(replaceIn(contentOfText(target), change.replacements)), change.isAll];
};

describe("the same change in a translation", () => {
  it.each<[string, Language, string, string, string, string, boolean]>([
    [
      "another number",
      "ru",
      "The ferry sails 4 times a day.",
      "The ferry sails 6 times a day.",
      "Паром ходит 4 раза в день.",
      "Паром ходит 6 раза в день.",
      true,
    ],
    [
      "another number in Chinese",
      "zh-Hans",
      "The school has room for 90 children.",
      "The school has room for 120 children.",
      "学校可容纳90名儿童。",
      "学校可容纳120名儿童。",
      true,
    ],
    [
      "another day of the month",
      "ru",
      "The council met on 12 March.",
      "The council met on 14 March.",
      "Совет собрался 12 марта.",
      "Совет собрался 14 марта.",
      true,
    ],
    [
      "another year",
      "zh-Hans",
      "The bridge will open in 2027.",
      "The bridge will open in 2029.",
      "大桥将于2027年通车。",
      "大桥将于2029年通车。",
      true,
    ],
    [
      "a sentence that is gone",
      "ru",
      "The ferry sails again. Tickets stay cheap. Dogs travel free.",
      "The ferry sails again. Dogs travel free.",
      "Паром снова ходит. Билеты дёшевы. Собаки бесплатно.",
      "Паром снова ходит. Собаки бесплатно.",
      true,
    ],
    [
      "the last sentence that is gone",
      "zh-Hans",
      "The ferry sails again. Tickets stay cheap.",
      "The ferry sails again.",
      "渡轮恢复通航。票价依然便宜。",
      "渡轮恢复通航。",
      true,
    ],
    [
      "a name that is written alike",
      "ru",
      "The ferry was bought by Northwind last year.",
      "The ferry was bought by Eastport last year.",
      "В прошлом году паром купила Northwind.",
      "В прошлом году паром купила Eastport.",
      true,
    ],
    [
      "a number beside other words",
      "ru",
      "The small ferry sails 4 times a day.",
      "The large ferry sails 6 times a day.",
      "Маленький паром ходит 4 раза в день.",
      "Маленький паром ходит 6 раза в день.",
      false,
    ],
    [
      "a sentence that is gone and a number",
      "ru",
      "The ferry sails 4 times a day. Dogs travel free. Tickets stay at 15 pounds.",
      "The ferry sails 6 times a day. Dogs travel free.",
      "Паром ходит 4 раза в день. Собаки бесплатно. Билеты по 15 фунтов.",
      "Паром ходит 6 раза в день. Собаки бесплатно.",
      true,
    ],
  ])("%s", (_, language, before, after, target, expected, isAll) => {
    expect(applied(before, after, target, language)).toEqual([expected, isAll]);
  });

  it.each<[string, Language, string, string, string]>([
    ["other words", "ru", "The ferry is late.", "The ferry is early.", "Паром опаздывает."],
    [
      "a name that is written otherwise",
      "ru",
      "Anna Petrova wants to rebuild.",
      "Anna Ivanova wants to rebuild.",
      "Анна Петрова хочет строить.",
    ],
    [
      "a number that the translation does not say",
      "ru",
      "It sails 4 times.",
      "It sails 6 times.",
      "Паром ходит часто.",
    ],
    ["a number that has come", "ru", "It sails often.", "It sails 6 times a day.", "Паром ходит часто."],
    [
      "a sentence that was rewritten",
      "ru",
      "It sails. It is old.",
      "It sails. Nobody is on board.",
      "Он ходит. Он стар.",
    ],
    [
      "a sentence, where the translation has cut otherwise",
      "ru",
      "It sails. It is old. It is red.",
      "It sails. It is red.",
      "Он ходит, хоть и стар. Он красный.",
    ],
    ["a part of a word", "ru", "It was built by Nord.", "It was built by East.", "Его строила Nordsee."],
    ["nothing", "ru", "It sails.", "It sails.", "Он ходит."],
  ])("is not proposed for %s", (_, language, before, after, target) => {
    expect(applied(before, after, target, language)).toBeUndefined();
  });
});
