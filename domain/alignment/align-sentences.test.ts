import { expect, it } from "vitest";
import { alignSentences } from "./align-sentences.ts";

it("links the sentences inside a paragraph, by their offsets", () => {
  const source = "Dr. Hale left on Tuesday. The ferry, he said, would not sail before 6 p.m. Will it return?";
  const target = "Доктор Хейл уехал во вторник. Паром, по его словам, не выйдет раньше шести вечера. Вернётся ли он?";
  const links = alignSentences(source, target, { source: "en", target: "ru" });
  const said = (text: string, parts: { from: number; to: number }[]) =>
    parts.map(({ from, to }) => text.slice(from, to));
  expect(links.map((link) => [said(source, link.source), said(target, link.target)])).toEqual([
    [["Dr. Hale left on Tuesday."], ["Доктор Хейл уехал во вторник."]],
    [["The ferry, he said, would not sail before 6 p.m."], ["Паром, по его словам, не выйдет раньше шести вечера."]],
    [["Will it return?"], ["Вернётся ли он?"]],
  ]);
});

it("has nothing to link where there is nothing", () => {
  expect(alignSentences("", " ", { source: "en", target: "ru" })).toEqual([]);
});
