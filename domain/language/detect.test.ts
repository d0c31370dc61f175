import { expect, it } from "vitest";
import { detectLanguage } from "./detect.ts";

it.each([
  ["English", "The harbour office said on Tuesday that the ferry would sail again.", "en"],
  ["English with a Chinese name", "The mayor of 广州 spoke to reporters on Tuesday evening in the port.", "en"],
  ["Russian", "Портовая служба сообщила во вторник, что паром снова выйдет в рейс.", "ru"],
  ["Russian with a Latin name", "Компания Northern Line сообщила, что паром снова выйдет в рейс.", "ru"],
  ["Simplified Chinese", "港务局星期二说，渡轮将重新开航，对这个问题不再讨论。", "zh-Hans"],
  ["Traditional Chinese", "港務局星期二說，渡輪將重新開航，對這個問題不再討論。", "zh-Hant"],
  ["Belarusian", "Парты паведамілі ў аўторак, што паром зноў выйдзе ў рэйс.", "be"],
  ["Ukrainian", "Порт повідомив у вівторок, що її пором знову вийде в рейс.", "uk"],
  ["too little to say", "OK 12", undefined],
])("%s", (_, text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
