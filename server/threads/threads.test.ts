import { describe, expect, it } from "vitest";
import { reader } from "../../db/client.ts";
import { listEvents } from "../../db/queries/events.ts";
import { changeArticle } from "../articles/change-article.ts";
import { openArticle } from "../articles/open-article.ts";
import { anna, articleOf, desk, oleg, openDesk, refusal, stranger, unitOf, vera } from "../testing/desk.ts";
import { removeUnit, restoreUnit } from "../units/change-unit.ts";
import { mergeUnits } from "../units/merge-units.ts";
import { openUnit } from "../units/open-unit.ts";
import { listThreads } from "./list-threads.ts";
import { replyToThread } from "./reply-to-thread.ts";
import { reopenThread, resolveThread } from "./resolve-thread.ts";
import { startThread } from "./start-thread.ts";

openDesk();

const openAt = async (article: string) => (await openArticle(vera, article)).units.map((unit) => unit.openThreads ?? 0);
const actsOn = async (article: string) =>
  (await listEvents(reader(), { project: desk, article, limit: 50 })).map((event) => event.act);

describe("a thread", () => {
  it("is begun, answered, resolved and reopened by whoever may read", async () => {
    const article = await articleOf("One.", "Two.");
    const unit = unitOf(article, 2);
    const { id } = await startThread(vera, { unit, language: "ru", quote: "Two", text: "Is it two?" });
    await replyToThread(anna, id, { text: "It is." });
    expect(await openAt(article.id)).toEqual([0, 1]);
    const [thread] = (await listThreads(oleg, { article: article.id })).threads;
    expect(thread).toMatchObject({
      id,
      unit,
      language: "ru",
      quote: "Two",
      comments: [
        { text: "Is it two?", from: "member", name: "vera", member: "vera" },
        { text: "It is.", from: "member", name: "anna" },
      ],
      may: { reply: true, resolve: true, reopen: false },
    });

    await resolveThread(anna, id);
    expect(await openAt(article.id)).toEqual([0, 0]);
    await expect(resolveThread(vera, id)).rejects.toThrow(refusal("notNow"));
    await expect(replyToThread(vera, id, { text: "Still?" })).rejects.toThrow(refusal("notNow"));
    const [resolved] = (await listThreads(oleg, { article: article.id })).threads;
    expect(resolved).toMatchObject({ resolved: { by: "anna" }, may: { reply: false, resolve: false, reopen: true } });
    expect((await listThreads(oleg, { article: article.id, open: true })).threads).toEqual([]);

    await reopenThread(vera, id);
    expect((await openUnit(vera, unit)).openThreads).toBe(1);
    expect((await actsOn(article.id)).slice(0, 4)).toEqual([
      "thread.reopen",
      "thread.resolve",
      "thread.reply",
      "thread.start",
    ]);
  });

  it("is a change of its article, so that it is seen at once", async () => {
    const article = await articleOf("One.");
    const { id } = await startThread(vera, { unit: unitOf(article), text: "Why?" });
    const begun = (await openArticle(vera, article.id)).change;
    expect(begun).toBeGreaterThan(article.change);
    await resolveThread(vera, id);
    expect((await openArticle(vera, article.id)).change).toBeGreaterThan(begun);
  });

  it("is nothing to a member of another project, nor to a key that only reads", async () => {
    const article = await articleOf("One.");
    const unit = unitOf(article);
    const { id } = await startThread(vera, { unit, text: "Why?" });
    for (const asked of [
      () => startThread(stranger, { unit, text: "Me too" }),
      () => replyToThread(stranger, id, { text: "Me too" }),
      () => resolveThread(stranger, id),
      () => listThreads(stranger, { article: article.id }),
    ])
      await expect(asked()).rejects.toThrow(refusal("notFound"));
    const program = { ...vera, readOnly: true } as const;
    await expect(replyToThread(program, id, { text: "Beep" })).rejects.toThrow(refusal("forbidden"));
    await expect(startThread(program, { unit, text: "Beep" })).rejects.toThrow(refusal("forbidden"));
    expect((await listThreads(program, { article: article.id })).threads).toMatchObject([
      { comments: [{ text: "Why?" }], may: { reply: false, resolve: false } },
    ]);
  });

  it("says something, about a language that the article has", async () => {
    const article = await articleOf("One.");
    const about = { unit: unitOf(article), text: "Why?" };
    await expect(startThread(vera, { ...about, text: " \n" })).rejects.toThrow(
      refusal("invalid", { field: "text", reason: "required" }),
    );
    await expect(startThread(vera, { ...about, text: "x".repeat(5_001) })).rejects.toThrow(
      refusal("invalid", { field: "text", reason: "tooLong" }),
    );
    await expect(startThread(vera, { ...about, language: "de" })).rejects.toThrow(
      refusal("invalid", { field: "language" }),
    );
    await expect(startThread(vera, { ...about, unit: "none" })).rejects.toThrow(refusal("notFound"));
  });

  it("goes with a unit that is merged into another, and comes back with it", async () => {
    const article = await articleOf("One.", "Two.", "Three.");
    const [first, second, third] = [1, 2, 3].map((position) => unitOf(article, position)) as [string, string, string];
    await startThread(vera, { unit: third, text: "Three?" });
    await startThread(vera, { unit: first, text: "One?" });
    await mergeUnits(oleg, second);
    await mergeUnits(oleg, first);
    expect(await openAt(article.id)).toEqual([2]);
    const said = async (unit: string) =>
      (await listThreads(vera, { article: article.id, unit })).threads.map((thread) => thread.comments[0]?.text);
    expect(await said(first)).toEqual(["One?", "Three?"]);
    expect(await said(third)).toEqual([]);
    await restoreUnit(oleg, third);
    expect(await said(third)).toEqual(["Three?"]);
    expect(await said(first)).toEqual(["One?"]);
  });

  it("is not begun where nothing is worked on any more", async () => {
    const article = await articleOf("One.", "Two.");
    await removeUnit(oleg, unitOf(article, 2));
    const begin = (position: number) => startThread(vera, { unit: unitOf(article, position), text: "Why?" });
    await expect(begin(2)).rejects.toThrow(refusal("notNow"));
    const { id } = await begin(1);
    await changeArticle(oleg, article.id, { archived: true });
    await expect(begin(1)).rejects.toThrow(refusal("notNow"));
    await expect(replyToThread(vera, id, { text: "Late" })).rejects.toThrow(refusal("notNow"));
  });

  it("is listed by pages, newest first", async () => {
    const article = await articleOf("One.");
    for (const text of ["a", "b", "c"]) await startThread(vera, { unit: unitOf(article), text });
    const texts = (page: Awaited<ReturnType<typeof listThreads>>) =>
      page.threads.map((thread) => thread.comments[0]?.text);
    const first = await listThreads(vera, { article: article.id, limit: 2 });
    const second = await listThreads(vera, { article: article.id, limit: 2, cursor: first.cursor });
    expect([...texts(first), ...texts(second)].sort()).toEqual(["a", "b", "c"]);
    expect([texts(first).length, second.cursor]).toEqual([2, undefined]);
  });
});
