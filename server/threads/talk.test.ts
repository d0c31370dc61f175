import { describe, expect, it } from "vitest";
import { write } from "../../db/client.ts";
import { updateMember } from "../../db/queries/members.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { changeArticle } from "../articles/change-article.ts";
import { admin, anna, articleOf, lin, oleg, openDesk, refusal, stranger, unitOf, vera } from "../testing/desk.ts";
import { listAddressed } from "./list-addressed.ts";
import { listQueries } from "./list-queries.ts";
import { listReaders } from "./list-readers.ts";
import { listThreads } from "./list-threads.ts";
import { markThreadSeen } from "./mark-seen.ts";
import { replyToThread } from "./reply-to-thread.ts";
import { resolveThread } from "./resolve-thread.ts";
import { startThread } from "./start-thread.ts";

openDesk();

/** A text that names people by `@id`, with where it does. */
const naming = (text: string) => ({
  text,
  mentions: [...text.matchAll(/@(\w+)/g)].map(({ 0: all, 1: member = "", index: from }) => ({
    member,
    from,
    to: from + all.length,
  })),
});
const forWhom = async (actor: Actor, article: string) =>
  (await listAddressed(actor)).comments
    .filter((one) => one.article === article)
    .map(({ why, name, text, seen }) => `${seen ? "" : "new "}${why} by ${name}: ${text}`);

describe("a mention", () => {
  it("is found by those who are named, and by nobody else", async () => {
    const article = await articleOf("One.");
    const said = naming("@anna and @lin, is it one? @anna?");
    const { id } = await startThread(oleg, { unit: unitOf(article), language: "ru", quote: "One", ...said });
    for (const actor of [anna, lin])
      expect(await forWhom(actor, article.id)).toEqual(["new mention by oleg: @anna and @lin, is it one? @anna?"]);
    for (const actor of [oleg, vera, stranger]) expect(await forWhom(actor, article.id)).toEqual([]);
    const [thread] = (await listThreads(anna, { article: article.id })).threads;
    expect(thread?.comments).toMatchObject([
      {
        unseen: true,
        mentions: [{ member: "anna", name: "anna", from: 0, to: 5 }, { member: "lin" }, { member: "anna" }],
      },
    ]);
    expect((await listAddressed(anna)).comments[0]).toMatchObject({
      thread: id,
      kind: "comment",
      title: "A ferry",
      unit: unitOf(article),
      language: "ru",
      quote: "One",
      source: "en",
    });
  });

  it("is new until the thread was read", async () => {
    const article = await articleOf("One.");
    const before = (await listAddressed(lin)).unseen;
    const { id } = await startThread(oleg, { unit: unitOf(article), ...naming("@lin, please") });
    await replyToThread(anna, id, naming("and @lin again"));
    expect((await listAddressed(lin)).unseen).toBe(before + 2);
    expect(await markThreadSeen(lin, id)).toEqual({ seen: 2 });
    expect(await markThreadSeen(lin, id)).toEqual({ seen: 0 });
    expect((await listAddressed(lin)).unseen).toBe(before);
    expect(await forWhom(lin, article.id)).toEqual([
      "mention by anna: and @lin again",
      "mention by oleg: @lin, please",
    ]);
    await expect(markThreadSeen(stranger, id)).rejects.toThrow(refusal("notFound"));
  });

  it("keeps to the name that a member has now", async () => {
    const article = await articleOf("One.");
    await startThread(oleg, { unit: unitOf(article), ...naming("@vera?") });
    await write((tx) => updateMember(tx, "vera", { name: "Вера" }));
    const [thread] = (await listThreads(anna, { article: article.id })).threads;
    expect(thread?.comments[0]).toMatchObject({ text: "@vera?", mentions: [{ member: "vera", name: "Вера" }] });
    await write((tx) => updateMember(tx, "vera", { name: "vera" }));
  });

  it("names those who may read the thread", async () => {
    const article = await articleOf("One.");
    const names = (await listReaders(vera, article.id)).map(({ id }) => id);
    expect(names).toEqual(["admin", "anna", "lin", "oleg", "vera"]);
    await expect(listReaders(stranger, article.id)).rejects.toThrow(refusal("notFound"));
    await startThread(vera, { unit: unitOf(article), ...naming("@admin") });
    expect(await forWhom(admin, article.id)).toHaveLength(1);
    for (const nobody of ["stranger", "nobody"])
      await expect(startThread(vera, { unit: unitOf(article), ...naming(`@${nobody}`) })).rejects.toThrow(
        refusal("invalid", { field: "mentions", reason: "notAMember" }),
      );
    await expect(
      startThread(vera, { unit: unitOf(article), text: "anna", mentions: [{ member: "anna", from: 0, to: 4 }] }),
    ).rejects.toThrow(refusal("invalid", { field: "mentions", reason: "notThere" }));
  });

  it("is nothing to its author", async () => {
    const article = await articleOf("One.");
    await startThread(anna, { unit: unitOf(article), ...naming("@anna, remember") });
    expect(await forWhom(anna, article.id)).toEqual([]);
  });
});

describe("an answer", () => {
  it("is for whoever began the thread, once, also where it names them", async () => {
    const article = await articleOf("One.");
    const { id } = await startThread(vera, { unit: unitOf(article), text: "Why?" });
    await replyToThread(anna, id, { text: "So." });
    await replyToThread(vera, id, { text: "I see." });
    await replyToThread(lin, id, naming("No, @vera."));
    expect(await forWhom(vera, article.id)).toEqual(["new mention by lin: No, @vera.", "new answer by anna: So."]);
    expect(await forWhom(anna, article.id)).toEqual([]);
  });

  it("is gone from the list with its article", async () => {
    const article = await articleOf("One.");
    const { id } = await startThread(vera, { unit: unitOf(article), text: "Why?" });
    await replyToThread(anna, id, { text: "So." });
    const { unseen } = await listAddressed(vera);
    await changeArticle(oleg, article.id, { archived: true });
    expect(await forWhom(vera, article.id)).toEqual([]);
    expect((await listAddressed(vera)).unseen).toBe(unseen - 1);
  });
});

describe("a question to the desk", () => {
  const asked = async (actor: Actor, article: string) =>
    (await listQueries(actor)).queries.filter((one) => one.article === article);

  it("stands on the unit, says in whose translation it came up, and waits for the managers", async () => {
    const article = await articleOf("The ferry sails at nine.");
    const { id } = await startThread(anna, {
      unit: unitOf(article),
      kind: "query",
      askedIn: "ru",
      anchor: { language: "en", from: 16, to: 23, quote: "at nine", prefix: "The ferry sails ", suffix: "." },
      text: "In the evening?",
    });
    const [thread] = (await listThreads(lin, { article: article.id, kind: "query" })).threads;
    expect(thread).toMatchObject({
      kind: "query",
      askedIn: "ru",
      quote: "at nine",
      anchor: { language: "en", from: 16 },
    });
    expect(thread?.language).toBeUndefined();
    expect((await listThreads(lin, { article: article.id, kind: "comment" })).threads).toEqual([]);

    await replyToThread(lin, id, { text: "I wonder too." });
    for (const actor of [oleg, admin])
      expect(await asked(actor, article.id)).toMatchObject([
        {
          thread: id,
          name: "anna",
          text: "In the evening?",
          answers: 1,
          askedIn: "ru",
          quote: "at nine",
          source: "en",
        },
      ]);
    for (const actor of [anna, lin, vera, stranger]) expect(await asked(actor, article.id)).toEqual([]);
    await resolveThread(oleg, id);
    expect(await asked(oleg, article.id)).toEqual([]);
  });

  it("is about no language alone, and a comment is asked in none", async () => {
    const article = await articleOf("One.");
    const about = { unit: unitOf(article), text: "Why?" };
    await expect(startThread(anna, { ...about, kind: "query", language: "ru" })).rejects.toThrow(
      refusal("invalid", { field: "language", reason: "notOfKind" }),
    );
    await expect(startThread(anna, { ...about, askedIn: "ru" })).rejects.toThrow(
      refusal("invalid", { field: "askedIn", reason: "notOfKind" }),
    );
    await expect(startThread(anna, { ...about, kind: "query", askedIn: "de" })).rejects.toThrow(
      refusal("invalid", { field: "askedIn", reason: "notInArticle" }),
    );
  });
});

it("slows down a program that fills the desk", async () => {
  const article = await articleOf("One.");
  const tries = Array.from({ length: 140 }, () => startThread(admin, { unit: unitOf(article), text: "Beep" }));
  const refused = (await Promise.allSettled(tries)).filter((one) => one.status === "rejected");
  expect(refused[0]).toMatchObject({ reason: { code: "tooMany" } });
  expect(refused.length).toBeLessThan(40);
});
