import { expect, it } from "vitest";
import { sentenceStarts } from "./sentence-starts.ts";

it.each([
  ["en", "The ferry sails. It returns.", ["It returns."]],
  ["en", "“It sails.” She smiled.", ["She smiled."]],
  ["ru", "Паром выходит. Он вернётся.", ["Он вернётся."]],
  ["zh-Hans", "渡轮开航。它将返回。", ["它将返回。"]],
  ["zh-Hans", "她说：“渡轮开航。”他笑了。", ["他笑了。"]],
  ["en", "One sentence only.", []],
  ["en", "", []],
])("%s: %s", (language, text, rest) => {
  expect(sentenceStarts(text, language).map((start, i, all) => text.slice(start, all[i + 1]).trim())).toEqual(rest);
});
