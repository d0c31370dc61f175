import { describe, expect, it } from "vitest";
import { contentOfText } from "../../domain/content/plain-text.ts";
import type { SeveralAct } from "../../domain/workflow/several.ts";
import { type Article, openArticle } from "../articles/open-article.ts";
import {
  anna,
  approved,
  articleOf,
  lin,
  oleg,
  openDesk,
  refusal,
  see,
  step,
  stranger,
  type,
  vera,
} from "../testing/desk.ts";
import { undoAct } from "../undos/undo-act.ts";
import { actOnSeveral } from "./act-on-several.ts";
import { listRevisions } from "./list-revisions.ts";

openDesk();

const paragraphs = ["The ferry sails.", "It returns.", "Nobody is on board."];
const russian = ["Паром выходит.", "Он вернётся.", "Никого нет на борту."];

const itemsOf = (article: Article, language = "ru") =>
  article.units.map(({ id, segments }) => ({ unit: id, version: segments[language]!.version }));
async function severally(actor: typeof anna, id: string, act: SeveralAct, more: object = {}) {
  const article = await openArticle(actor, id);
  return actOnSeveral(actor, { article: id, language: "ru", act, items: itemsOf(article), ...more });
}
const statesOf = async (id: string) => (await openArticle(oleg, id)).units.map(({ segments }) => segments.ru!.state);
const textsOf = async (id: string) => (await openArticle(oleg, id)).units.map(({ segments }) => segments.ru!.text);

async function confirmed(): Promise<Article> {
  const article = await articleOf(...paragraphs);
  for (const [index, text] of russian.entries()) {
    await type(anna, article, "ru", text, index + 1);
    await step(anna, article, "ru", "confirm", { position: index + 1 });
  }
  return article;
}

describe("one act on several segments", () => {
  it("approves what may be approved, and names what may not", async () => {
    const article = await confirmed();
    await step(lin, article, "ru", "return", { position: 2, reason: "When?" });
    const { results, done, undo } = await severally(lin, article.id, "approve");
    expect(results.map(({ code }) => code)).toEqual([undefined, "notNow", undefined]);
    expect(done).toBe(2);
    expect(await statesOf(article.id)).toEqual(["approved", "returned", "approved"]);
    expect((await undoAct(lin, undo ?? "")).restored).toBe(2);
    expect(await statesOf(article.id)).toEqual(["confirmed", "returned", "confirmed"]);
  });

  it("lets nobody approve their own words", async () => {
    const article = await confirmed();
    const both = { ...anna, memberships: lin.memberships };
    const { done, results } = await severally(both, article.id, "approve");
    expect([done, results[0]?.code]).toEqual([0, "twoPeople"]);
    expect(await statesOf(article.id)).toEqual(["confirmed", "confirmed", "confirmed"]);
  });

  it("confirms nothing in which a check finds an error", async () => {
    const article = await articleOf("The ferry carried 300 people.", "It returns.");
    await type(anna, article, "ru", "Паром перевёз 30 человек.", 1);
    await type(anna, article, "ru", "Он вернётся.", 2);
    const { results } = await severally(anna, article.id, "confirm");
    expect(results.map(({ code }) => code)).toEqual(["blocked", undefined]);
  });

  it("replaces texts, keeps what stood there in the history, and gives it back", async () => {
    const article = await articleOf(...paragraphs);
    await type(anna, article, "ru", "Паром выходит.", 1);
    await approved(article, "ru", "Он вернётся.", 2);
    const opened = await openArticle(anna, article.id);
    const items = itemsOf(opened).map((item, index) => ({ ...item, content: contentOfText(`Корабль ${index}.`) }));
    const { undo, done } = await actOnSeveral(anna, { article: article.id, language: "ru", act: "write", items });
    expect(done).toBe(3);
    expect(await textsOf(article.id)).toEqual(["Корабль 0.", "Корабль 1.", "Корабль 2."]);
    const { revisions } = await listRevisions(anna, { unit: items[0]!.unit, language: "ru" });
    expect(revisions[0]).toMatchObject({ cause: "replace", text: "Паром выходит." });
    await undoAct(anna, undo ?? "");
    expect(await textsOf(article.id)).toEqual(["Паром выходит.", "Он вернётся.", ""]);
    expect((await see(lin, article, "ru", 2)).state).toBe("approved");
  });

  it("copies the source, and clears", async () => {
    const article = await articleOf(...paragraphs);
    await severally(anna, article.id, "copy-source");
    expect(await textsOf(article.id)).toEqual(paragraphs);
    await severally(anna, article.id, "clear");
    expect(await statesOf(article.id)).toEqual(["empty", "empty", "empty"]);
  });

  it("leaves alone what somebody has changed since it was seen", async () => {
    const article = await confirmed();
    const items = itemsOf(await openArticle(lin, article.id));
    await type(anna, article, "ru", "Паром ушёл.", 1);
    const { results } = await actOnSeveral(lin, { article: article.id, language: "ru", act: "approve", items });
    expect(results.map(({ code }) => code)).toEqual(["conflict", undefined, undefined]);
  });

  it("does nothing in a preview, and tells what would be", async () => {
    const article = await confirmed();
    const { done, undo } = await severally(lin, article.id, "approve", { preview: true });
    expect([done, undo]).toEqual([3, undefined]);
    expect(await statesOf(article.id)).toEqual(["confirmed", "confirmed", "confirmed"]);
  });

  it("is no right of who has none, and finds nothing of another article", async () => {
    const [article, other] = [await confirmed(), await confirmed()];
    await expect(severally(vera, article.id, "clear")).rejects.toEqual(refusal("forbidden"));
    await expect(
      actOnSeveral(stranger, { article: article.id, language: "ru", act: "clear", items: itemsOf(article) }),
    ).rejects.toEqual(refusal("notFound"));
    const foreign = itemsOf(await openArticle(lin, other.id));
    const { results } = await actOnSeveral(lin, {
      article: article.id,
      language: "ru",
      act: "approve",
      items: foreign,
    });
    expect(new Set(results.map(({ code }) => code))).toEqual(new Set(["notFound"]));
    expect(await statesOf(other.id)).toEqual(["confirmed", "confirmed", "confirmed"]);
  });
});
