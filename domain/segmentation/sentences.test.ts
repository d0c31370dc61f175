import { describe, expect, it } from "vitest";
import { sentencesOf } from "./sentences.ts";
import { boundaryF1, readGold, tally } from "./testing/gold.ts";

const cut = (text: string, language: string) => sentencesOf(text, language).map(({ from, to }) => text.slice(from, to));

it.each([
  ["en", "Dr. Hale left at 5 p.m. He was tired.", ["Dr. Hale left at 5 p.m.", "He was tired."]],
  ["en", "“Is it safe?” Peter asked.  Nobody knew.", ["“Is it safe?” Peter asked.", "Nobody knew."]],
  ["en", "A poem\nhas lines.", ["A poem", "has lines."]],
  [
    "ru",
    "В 1941 г. Москва опустела. Он родился в 1902 г. Отец пахал.",
    ["В 1941 г. Москва опустела.", "Он родился в 1902 г.", "Отец пахал."],
  ],
  ["ru", "— Иди! — сказал он. — Не пойду.", ["— Иди! — сказал он.", "— Не пойду."]],
  ["zh-Hans", "“走吧！”他喊道。没有人动。", ["“走吧！”他喊道。", "没有人动。"]],
  ["zh-Hans", "他说：“下雨了。别走。”门关了。", ["他说：“下雨了。", "别走。”", "门关了。"]],
  ["fr", "Il pleut. Nous partons.", ["Il pleut.", "Nous partons."]],
  ["en", " \n ", []],
])("%s: %s", (language, text, sentences) => {
  expect(cut(text, language)).toEqual(sentences);
});

it("loses no character but the spaces between sentences", () => {
  for (const language of ["en", "ru", "zh-Hans"]) {
    for (const { text } of readGold(language, "")) {
      expect(cut(text, language).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }
  }
});

it("never parts a Chinese quotation from its closing mark", () => {
  for (const { text } of [...readGold("zh-Hans", ""), ...readGold("zh-Hans", ".held-out")]) {
    for (const sentence of cut(text, "zh-Hans")) expect(sentence).not.toMatch(/^[”’」』）》】]/);
  }
});

describe("against sentences that were cut by hand", () => {
  it.each(["en", "ru", "zh-Hans"])("%s: 98 of 100 boundaries, in texts the rules were not written on", (language) => {
    expect(boundaryF1(tally(readGold(language, ".held-out"), language))).toBeGreaterThanOrEqual(0.98);
  });

  it.each(["en", "ru", "zh-Hans"])("%s: 98 of 100 boundaries over all 500 sentences", (language) => {
    const all = tally([...readGold(language, ""), ...readGold(language, ".held-out")], language);
    expect(all.sentences).toBeGreaterThanOrEqual(500);
    expect(boundaryF1(all)).toBeGreaterThanOrEqual(0.98);
  });
});
