import { describe, expect, it } from "vitest";
import { openArticle } from "../server/articles/open-article.ts";
import { articleOf, oleg, openDesk, unitOf } from "../server/testing/desk.ts";
import { ask } from "./testing/asking.ts";

openDesk();

const council = "The council met on Tuesday in the old town hall.";
const ferry = "The ferry will sail twice a day until the ice has gone.";
const mill = "Nobody was hurt when the storm took the roof of the mill.";

/** A new text of the source, as a file in a form. */
function revise(article: string, text: string, fields: Record<string, string>) {
  const form = new FormData();
  form.set("file", new File([text], "new.txt"));
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return ask("PUT", `/articles/${article}/source`, { as: oleg, body: form });
}

describe("a file that revises a source", () => {
  it("is compared first, and applied as a person has put it right", async () => {
    const article = await articleOf(council, ferry);
    const [first, second] = [unitOf(article, 1), unitOf(article, 2)];
    const text = `${mill}\n\n${ferry}`;
    const { answer: proposed } = await revise(article.id, text, { dryRun: "1" });
    expect(proposed).toMatchObject({ counts: { unchanged: 1, added: 1, removed: 1 } });
    const pairings = JSON.stringify([
      { units: [first], blocks: [0] },
      { units: [second], blocks: [1] },
    ]);
    const { status, answer } = await revise(article.id, text, { base: String(proposed.base), pairings });
    expect([status, answer.counts]).toEqual([200, expect.objectContaining({ unchanged: 1, edited: 1 })]);
    const { units } = await openArticle(oleg, article.id);
    expect(units.map(({ id, segments }) => [id, segments.en!.text])).toEqual([
      [first, mill],
      [second, ferry],
    ]);
  });

  it.each([
    ["no JSON", "[{", "notJson"],
    ["no list", "{}", undefined],
    ["a unit of another article", '[{"units":["nobody"],"blocks":[0]}]', "unknownUnit"],
  ])("is refused with pairings that are %s", async (_, pairings, reason) => {
    const article = await articleOf(council);
    const { status, answer } = await revise(article.id, mill, { pairings });
    expect([status, answer.code]).toEqual([422, "invalid"]);
    if (reason) expect(answer.reason).toBe(reason);
  });
});
