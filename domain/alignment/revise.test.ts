import { describe, expect, it } from "vitest";
import { revise } from "./revise.ts";
import { doubtsAbout } from "./revision-doubts.ts";
import { editArticle, makeArticle, rightlyRevised, seeded } from "./testing/revised-article.ts";

const a = "The council met on Tuesday in the old town hall. It put off the vote on the bridge.";
const b = "The ferry will sail twice a day until the ice has gone. Tickets stay at four pounds.";
const c = "Nobody was hurt when the storm took the roof of the mill. The owner wants to rebuild.";
const d = "A new school will open in the spring, the mayor said. It has room for ninety children.";

describe("what became of the units", () => {
  it.each<[string, string[], string[], [string, number[], number[]][]]>([
    [
      "nothing",
      [a, b],
      [a, b],
      [
        ["unchanged", [0], [0]],
        ["unchanged", [1], [1]],
      ],
    ],
    [
      "a word",
      [a, b],
      [a.replace("Tuesday", "Friday"), b],
      [
        ["edited", [0], [0]],
        ["unchanged", [1], [1]],
      ],
    ],
    [
      "moved to the end",
      [a, b, c],
      [b, c, a],
      [
        ["unchanged", [1], [0]],
        ["unchanged", [2], [1]],
        ["moved", [0], [2]],
      ],
    ],
    [
      "moved and edited",
      [a, b, c, d],
      [b, c, d, a.replace("Tuesday", "Friday")],
      [
        ["unchanged", [1], [0]],
        ["unchanged", [2], [1]],
        ["unchanged", [3], [2]],
        ["moved", [0], [3]],
      ],
    ],
    [
      "split and merged where only what went to the top is as it was",
      [a, b, c, d],
      [d, a.slice(0, 48), a.slice(49), `${b} ${c}`],
      [
        ["unchanged", [3], [0]],
        ["split", [0], [1, 2]],
        ["merged", [1, 2], [3]],
      ],
    ],
    [
      "split at a sentence",
      [a, b],
      [a.slice(0, 48), a.slice(49), b],
      [
        ["split", [0], [0, 1]],
        ["unchanged", [1], [2]],
      ],
    ],
    [
      "merged",
      [a, b, c],
      [`${a} ${b}`, c],
      [
        ["merged", [0, 1], [0]],
        ["unchanged", [2], [1]],
      ],
    ],
    [
      "added",
      [a, b],
      [a, c, b],
      [
        ["unchanged", [0], [0]],
        ["added", [], [1]],
        ["unchanged", [1], [2]],
      ],
    ],
    [
      "removed",
      [a, c, b],
      [a, b],
      [
        ["unchanged", [0], [0]],
        ["removed", [1], []],
        ["unchanged", [2], [1]],
      ],
    ],
    [
      "removed at the start",
      [c, a],
      [a],
      [
        ["removed", [0], []],
        ["unchanged", [1], [0]],
      ],
    ],
    [
      "another in its place",
      [a, c, b],
      [a, d, b],
      [
        ["unchanged", [0], [0]],
        ["removed", [1], []],
        ["added", [], [1]],
        ["unchanged", [2], [2]],
      ],
    ],
    [
      "the same line twice",
      ["***", a, "***", b],
      [a, "***", b],
      [
        ["removed", [0], []],
        ["unchanged", [1], [0]],
        ["unchanged", [2], [1]],
        ["unchanged", [3], [2]],
      ],
    ],
    [
      "Chinese",
      ["渡轮星期二停航。", "桥关了。"],
      ["渡轮星期五停航。", "桥关了。"],
      [
        ["edited", [0], [0]],
        ["unchanged", [1], [1]],
      ],
    ],
    ["from nothing", [], [a], [["added", [], [0]]]],
    ["to nothing", [a], [], [["removed", [0], []]]],
  ])("%s", (_, before, after, revised) => {
    expect(revise(before, after).map((one) => [one.fate, one.before, one.after])).toEqual(revised);
  });

  it.each([1, 2, 3])("as an editor would say, of 500 units with thirty edits: article %i", (seed) => {
    const random = seeded(seed);
    const article = makeArticle(500, random);
    const { after, done } = editArticle(article, random);
    const { right, all } = rightlyRevised(revise(article, after), done);
    expect(all).toBeGreaterThan(990);
    expect(right / all).toBeGreaterThanOrEqual(0.98);
  });

  it("accounts for each unit of both versions once", () => {
    const random = seeded(11);
    const article = makeArticle(200, random);
    const { after } = editArticle(article, random);
    const revised = revise(article, after);
    const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
    expect(revised.flatMap((one) => one.before).sort((x, y) => x - y)).toEqual(numbers(article.length));
    expect(revised.flatMap((one) => one.after).sort((x, y) => x - y)).toEqual(numbers(after.length));
  });
});

it.each<[string, string[], string[], string, string[]]>([
  ["nothing at all", [a], ["", " "], "en", ["empty"]],
  ["the same", [a, b], [a, b], "en", ["same"]],
  ["the whole text two times", [a, b], [a, b, a, b], "en", ["repeated"]],
  ["another article", [a, b], [c, d], "en", ["nothingShared"]],
  ["another article under the same line", [a, b, "Read more"], [c, d, "Read more"], "en", ["nothingShared"]],
  [
    "another language",
    [a, b],
    [
      b,
      "Совет долины собрался во вторник и отложил голосование. Мост закрыт до весны, объявили власти города и области.",
    ],
    "en",
    ["otherLanguage"],
  ],
  ["an edit", [a, b], [a, c], "en", []],
  ["the first text", [], [a], "en", []],
])("doubts a new version that is %s", (_, before, after, language, doubts) => {
  expect(doubtsAbout(revise(before, after), { before, after }, language)).toEqual(doubts);
});
