import { describe, expect, it } from "vitest";
import { reader } from "../db/client.ts";
import { listEvents } from "../db/queries/events.ts";
import type { Actor } from "../domain/permissions/actor.ts";
import { changeArticle } from "../server/articles/change-article.ts";
import {
  admin,
  anna,
  approved,
  articleOf,
  desk,
  lin,
  oleg,
  openDesk,
  step,
  stranger,
  type,
  unitOf,
  vera,
} from "../server/testing/desk.ts";
import { mergeUnits } from "../server/units/merge-units.ts";
import { ask } from "./testing/asking.ts";

openDesk();

type Article = Awaited<ReturnType<typeof articleOf>>;
const make = async (article: Article, more: object = {}, as: Actor = oleg) => {
  const { status, answer } = await ask("POST", `/articles/${article.id}/proofs`, {
    as,
    body: { language: "ru", ...more },
  });
  const { id, link } = answer as unknown as { id: string; link: string };
  return { status, answer, id, link, token: link?.split("/").at(-1) ?? "" };
};
const open = (token: string) => ask("GET", `/proofs/open/${token}`);
const paragraphsOf = async (token: string) =>
  (await open(token)).answer.paragraphs as unknown as Record<string, unknown>[];
const comment = (token: string, body: object, headers = {}) =>
  ask("POST", `/proofs/open/${token}/comments`, {
    body: { name: "Maria", text: "A comma is missing.", ...body },
    headers,
  });
const threadsOf = async (article: Article, as: Actor = vera) =>
  (await ask("GET", `/threads?article=${article.id}`, { as })).answer.threads as unknown as {
    id: string;
    language: string;
    quote?: string;
    comments: Record<string, string>[];
  }[];
const codeOf = async (asked: ReturnType<typeof ask>) => {
  const { status, answer } = await asked;
  return [status, answer.code];
};

describe("a proof link", () => {
  it("is given out once, and listed without what opens", async () => {
    const article = await articleOf("One.");
    const { id, link, token } = await make(article, { name: "The author" });
    expect(link).toMatch(/^http:\/\/localhost:3000\/proof\/[\w-]{43}$/);
    const { answer } = await ask("GET", `/articles/${article.id}/proofs`, { as: oleg });
    expect(answer.proofs).toMatchObject([
      { id, language: "ru", name: "The author", drafts: false, maker: "oleg", ended: false },
    ]);
    expect(JSON.stringify(answer)).not.toContain(token);
    const days = (Date.parse((answer.proofs as unknown as { endsAt: string }[])[0]!.endsAt) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(14, 2);
  });

  it("shows what is approved, and says what is missing; with drafts all that is written", async () => {
    const article = await articleOf("One.", "Two.", "Three.", "Four.");
    await approved(article, "ru", "Раз.");
    await type(anna, article, "ru", "Два.", 2);
    await step(oleg, article, "ru", "omit", { position: 3, reason: "not for them", omission: "left-out" });
    const strict = await make(article);
    expect(await paragraphsOf(strict.token)).toEqual([
      expect.objectContaining({ position: 1, text: "Раз.", approved: true, missing: false }),
      { unit: unitOf(article, 2), position: 2, kind: "paragraph", missing: true },
      { unit: unitOf(article, 4), position: 4, kind: "paragraph", missing: true },
    ]);
    const { token } = await make(article, { drafts: true });
    expect(await paragraphsOf(token)).toMatchObject([
      { position: 1, text: "Раз.", approved: true },
      { position: 2, text: "Два.", approved: false },
      { position: 4, missing: true },
    ]);
    const answer = JSON.stringify((await open(token)).answer);
    for (const inside of [article.title, "anna", "lin", "not for them", "One."]) expect(answer).not.toContain(inside);
  });

  it("gives a signed-off edition as it was signed off", async () => {
    const article = await articleOf("One.");
    await approved(article, "ru", "Раз.");
    expect((await ask("POST", `/editions/${article.id}/ru/sign-off`, { as: oleg })).status).toBe(200);
    const { token } = await make(article);
    expect(await paragraphsOf(token)).toMatchObject([{ position: 1, text: "Раз.", approved: true }]);
  });

  it("is for managers to make, to see and to take back", async () => {
    const article = await articleOf("One.");
    const { id } = await make(article);
    for (const who of [anna, lin, vera]) {
      expect((await make(article, {}, who)).answer.code).toBe("forbidden");
      expect(await codeOf(ask("GET", `/articles/${article.id}/proofs`, { as: who }))).toEqual([403, "forbidden"]);
      expect(await codeOf(ask("DELETE", `/proofs/${id}`, { as: who }))).toEqual([403, "forbidden"]);
    }
    expect((await make(article, {}, stranger)).answer.code).toBe("notFound");
    expect(await codeOf(ask("DELETE", `/proofs/${id}`, { as: stranger }))).toEqual([404, "notFound"]);
    expect(await codeOf(ask("DELETE", `/proofs/${id}`))).toEqual([401, "unauthenticated"]);
  });

  it("is of a language that the article has, and opens for 90 days at most", async () => {
    const article = await articleOf("One.");
    const inDays = (days: number) => ({ expires: new Date(Date.now() + days * 86_400_000).toISOString() });
    expect((await make(article, { language: "de" })).answer.code).toBe("notFound");
    expect((await make(article, inDays(91))).answer).toMatchObject({ code: "invalid", field: "expires" });
    expect((await make(article, inDays(-1))).answer).toMatchObject({ code: "invalid", field: "expires" });
    expect((await make(article, inDays(90))).status).toBe(201);
  });

  it("opens nothing once it is taken back, expired or unknown, or the article is archived", async () => {
    const article = await articleOf("One.");
    const unit = unitOf(article);
    const { id, token } = await make(article);
    const brief = await make(article, { expires: new Date(Date.now() + 1_500).toISOString() });
    expect((await open(token)).status).toBe(200);
    expect((await ask("DELETE", `/proofs/${id}`, { as: admin })).status).toBe(204);
    expect(await codeOf(ask("DELETE", `/proofs/${id}`, { as: admin }))).toEqual([404, "notFound"]);
    await new Promise((later) => setTimeout(later, 1_600));
    for (const closed of [token, brief.token, "x".repeat(43)]) {
      expect(await codeOf(open(closed))).toEqual([404, "notFound"]);
      expect(await codeOf(comment(closed, { unit }))).toEqual([404, "notFound"]);
    }
    const archived = await make(article);
    await changeArticle(oleg, article.id, { archived: true });
    expect(await codeOf(open(archived.token))).toEqual([404, "notFound"]);
    expect(await threadsOf(article)).toEqual([]);
  });
});

describe("a reader's comment", () => {
  it("arrives as a thread about the paragraph in the language of the link", async () => {
    const article = await articleOf("One.");
    await approved(article, "ru", "Раз.");
    const { id, token } = await make(article);
    const { status } = await comment(token, { unit: unitOf(article), quote: "Раз", text: "Or two?\nOr three?" });
    expect(status).toBe(201);
    const [thread] = await threadsOf(article);
    expect(thread).toMatchObject({
      language: "ru",
      quote: "Раз",
      comments: [{ from: "reader", name: "Maria", proof: id, text: "Or two?\nOr three?" }],
    });
    const reply = await ask("POST", `/threads/${thread!.id}/comments`, { as: anna, body: { text: "One it is." } });
    expect(reply.status).toBe(201);
    expect((await ask("POST", `/threads/${thread!.id}/resolve`, { as: anna })).status).toBe(200);
    expect(await codeOf(ask("POST", `/threads/${thread!.id}/resolve`, { as: anna }))).toEqual([409, "notNow"]);
    expect((await ask("POST", `/threads/${thread!.id}/reopen`, { as: vera })).status).toBe(200);
    const said = (await listEvents(reader(), { project: desk, article: article.id, limit: 20 })).find(
      (event) => event.act === "thread.start",
    );
    expect(said).toMatchObject({ member: null, channel: "api", details: { proof: id, name: "Maria" } });
    expect(JSON.stringify((await open(token)).answer)).not.toContain("One it is.");
  });

  it("is kept as the plain text that it is, and hides nothing in a name", async () => {
    const article = await articleOf("One.");
    const { token } = await make(article);
    const unit = unitOf(article);
    const hostile = "<script>alert(1)</script> {count} \u202eevil";
    expect((await comment(token, { unit, name: "<img src=x>", text: hostile })).status).toBe(201);
    expect((await threadsOf(article))[0]?.comments[0]).toMatchObject({ name: "<img src=x>", text: hostile });
    for (const [field, value] of [
      ["name", "Mar\u202eia"],
      ["name", "\u200b"],
      ["name", "x".repeat(101)],
      ["name", "Maria\nOleg"],
      ["text", " "],
      ["text", "a\u0007b"],
      ["text", "x".repeat(5_001)],
      ["quote", "x".repeat(501)],
    ] as const) {
      const { status, answer } = await comment(token, { unit, [field]: value });
      expect([status, answer.code, answer.field], `${field} ${value.slice(0, 10)}`).toEqual([422, "invalid", field]);
    }
    expect((await comment(token, { unit, member: "oleg" })).answer.code).toBe("invalid");
    expect(await threadsOf(article)).toHaveLength(1);
  });

  it("is about a paragraph of that article, wherever it stands now", async () => {
    const [article, other] = [await articleOf("One.", "Two."), await articleOf("Else.")];
    const { token } = await make(article);
    expect(await codeOf(comment(token, { unit: unitOf(other) }))).toEqual([404, "notFound"]);
    await mergeUnits(oleg, unitOf(article));
    expect((await comment(token, { unit: unitOf(article, 2) })).status).toBe(201);
    expect(await threadsOf(article)).toMatchObject([{ unit: unitOf(article) }]);
  });

  it("is taken once for each key, and from the desk's own page or a program alone", async () => {
    const article = await articleOf("One.");
    const { token } = await make(article);
    const unit = unitOf(article);
    const key = { "idempotency-key": `proof-${token}` };
    const [first, again] = [await comment(token, { unit }, key), await comment(token, { unit }, key)];
    expect(again.answer).toEqual(first.answer);
    expect((await comment(token, { unit, text: "Another" }, key)).answer.code).toBe("keyReused");
    expect((await comment(token, { unit }, { "idempotency-key": null })).answer.code).toBe("missingKey");
    const foreign = await comment(token, { unit }, { origin: "https://elsewhere.example" });
    expect([foreign.status, foreign.answer.reason]).toEqual([403, "origin"]);
    expect((await comment(token, { unit }, { origin: null })).status).toBe(201);
    expect(await threadsOf(article)).toHaveLength(2);
  });

  it("is slowed down when there are too many", async () => {
    const article = await articleOf("One.");
    const { token } = await make(article);
    const unit = unitOf(article);
    let refused: Awaited<ReturnType<typeof comment>> | undefined;
    for (let i = 0; i < 45 && !refused; i++) {
      const answer = await comment(token, { unit, text: `Comment ${i}` });
      if (answer.status !== 201) refused = answer;
    }
    expect([refused?.status, refused?.answer.code]).toEqual([429, "tooMany"]);
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});
