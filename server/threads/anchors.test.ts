import { describe, expect, it } from "vitest";
import type { Actor } from "../../domain/permissions/actor.ts";
import { anchorAt } from "../../domain/threads/anchor.ts";
import type { Article } from "../articles/open-article.ts";
import { restoreRevision } from "../segments/restore-revision.ts";
import { anna, articleOf, oleg, openDesk, refusal, see, step, stranger, type, unitOf, vera } from "../testing/desk.ts";
import { mergeUnits } from "../units/merge-units.ts";
import { anchorThread } from "./anchor-thread.ts";
import { listThreads } from "./list-threads.ts";
import { reopenThread, resolveThread } from "./resolve-thread.ts";
import { startThread } from "./start-thread.ts";

openDesk();

/** An anchor at some words of a text, where they stand for the nth time. */
function at(text: string, words: string, language: string, nth = 1) {
  let from = -1;
  for (let turn = 0; turn < nth; turn++) from = text.indexOf(words, from + 1);
  return { ...anchorAt(text, { from, to: from + words.length }), language };
}

/** Begins a thread on some words of the Russian text, as somebody who sees it. */
async function askAbout(article: Article, words: string, { by = vera as Actor, nth = 1 } = {}) {
  const { text } = await see(by, article, "ru");
  const { id } = await startThread(by, { unit: unitOf(article), anchor: at(text, words, "ru", nth), text: "Why?" });
  return id;
}

/** The text with brackets around what the thread points to; what it quotes, where that is gone. */
async function pointed(article: Article, id: string) {
  const { threads } = await listThreads(vera, { article: article.id });
  const thread = threads.find((one) => one.id === id)!;
  if (!thread.anchor) return `gone: ${thread.quote}`;
  const { text } = await see(vera, article, "ru");
  const { from, to } = thread.anchor;
  return `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;
}

describe("a thread on a range", () => {
  it("follows its words through every edit, whoever makes it", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await type(anna, article, "ru", "Паром ушёл. Паром уходит в девять.");
    const id = await askAbout(article, "Паром", { nth: 2 });
    expect(await pointed(article, id)).toBe("Паром ушёл. [Паром] уходит в девять.");
    for (const [text, expected] of [
      ["Утренний паром ушёл. Паром уходит в девять.", "Утренний паром ушёл. [Паром] уходит в девять."],
      ["Утром ушёл. Паром уходит в девять утра.", "Утром ушёл. [Паром] уходит в девять утра."],
      ["Паром. Паром. Паром уходит в девять утра.", "Паром. Паром. [Паром] уходит в девять утра."],
      ["Паром. Паром. Парома в девять утра не будет.", "Паром. Паром. [Паром]а в девять утра не будет."],
    ]) {
      await type(anna, article, "ru", text!);
      expect(await pointed(article, id)).toBe(expected);
    }
  });

  it("stays with the words it quotes when they are gone, and comes back with them", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await type(anna, article, "ru", "Паром уходит в девять.");
    await step(anna, article, "ru", "confirm");
    const id = await askAbout(article, "уходит в девять");
    await type(anna, article, "ru", "Паром отменён.");
    expect(await pointed(article, id)).toBe("gone: уходит в девять");
    await type(anna, article, "ru", "Рейс отменён.");
    const { revision, version } = await see(anna, article, "ru");
    await restoreRevision(anna, { unit: unitOf(article), language: "ru", revision: revision!, version });
    expect(await pointed(article, id)).toBe("Паром [уходит в девять].");
  });

  it("can be anchored again to other words", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await type(anna, article, "ru", "Паром уходит в девять.");
    const id = await askAbout(article, "уходит");
    await type(anna, article, "ru", "Судно отчалит к вечеру.");
    expect(await pointed(article, id)).toBe("gone: уходит");
    await anchorThread(anna, id, at("Судно отчалит к вечеру.", "отчалит", "ru"));
    expect(await pointed(article, id)).toBe("Судно [отчалит] к вечеру.");
    const [thread] = (await listThreads(vera, { article: article.id })).threads;
    expect(thread).toMatchObject({ quote: "отчалит", may: { anchor: true } });
    await expect(anchorThread(stranger, id, at("Судно", "Судно", "ru"))).rejects.toThrow(refusal("notFound"));
    await expect(anchorThread(anna, id, at("The ferry", "ferry", "en"))).rejects.toThrow(
      refusal("invalid", { reason: "otherLanguage" }),
    );
    await resolveThread(anna, id);
    await expect(anchorThread(anna, id, at("Судно", "Судно", "ru"))).rejects.toThrow(refusal("notNow"));
    await type(anna, article, "ru", "Вчера судно отчалит к вечеру.");
    await reopenThread(anna, id);
    expect(await pointed(article, id)).toBe("Вчера судно [отчалит] к вечеру.");
  });

  it("points to the joined text after a merge", async () => {
    const article = await articleOf("One.", "Two.");
    await type(anna, article, "ru", "Раз.", 1);
    await type(anna, article, "ru", "Два да два.", 2);
    const unit = unitOf(article, 2);
    const { id } = await startThread(vera, { unit, anchor: at("Два да два.", "два", "ru"), text: "Four?" });
    await mergeUnits(oleg, unitOf(article, 1));
    expect(await pointed(article, id)).toBe("Раз. Два да [два].");
  });

  it("waits for words that are saved after it", async () => {
    const article = await articleOf("One.");
    const text = "Паром уходит в девять.";
    const { id } = await startThread(anna, { unit: unitOf(article), anchor: at(text, "девять", "ru"), text: "Утра?" });
    await type(anna, article, "ru", text);
    expect(await pointed(article, id)).toBe("Паром уходит в [девять].");
  });

  it.each([
    ["a range that is as long as something else", { from: 0, to: 3 }, "notARange"],
    ["a range beyond every text", { from: 100_000, to: 100_005 }, "notARange"],
    ["a range that begins before the text", { from: -5, to: 0 }, "notARange"],
    ["no words", { quote: " \n ", from: 0, to: 3 }, "required"],
    ["half a character", { quote: "\ud83d", from: 0, to: 1 }, "badCharacter"],
    ["more than is quoted", { quote: "x".repeat(501), from: 0, to: 501 }, "tooLong"],
    ["a language that the article lacks", { language: "de" }, "notInArticle"],
  ])("is refused: %s", async (_, wrong, reason) => {
    const article = await articleOf("The ferry sails at nine.");
    const anchor = { language: "en", from: 4, to: 9, quote: "ferry", prefix: "The ", suffix: " sails", ...wrong };
    await expect(startThread(vera, { unit: unitOf(article), anchor, text: "Why?" })).rejects.toThrow(
      refusal("invalid", { field: "anchor", reason }),
    );
  });
});
