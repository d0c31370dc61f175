import { describe, expect, it } from "vitest";
import { admin, articleOf, desk, oleg, openDesk, otherDesk, unitOf } from "../server/testing/desk.ts";
import { ask } from "./testing/asking.ts";

openDesk();

const makeKey = async (scope: string, more: object = {}) =>
  (await ask("POST", "/keys", { as: admin, body: { name: `a ${scope} key`, scope, ...more } })).answer as unknown as {
    id: string;
    key: string;
  };
/** A program: no cookie, no Origin. */
const withKey = (key: string, method: string, path: string, body?: unknown, headers = {}) =>
  ask(method, path, { body, headers: { origin: null, authorization: `Bearer ${key}`, ...headers } });

describe("a key", () => {
  it("is shown once, and listed without what opens", async () => {
    const { id, key } = await makeKey("read");
    expect(key).toMatch(/^verso_[\w-]{43}$/);
    const { answer } = await ask("GET", "/keys", { as: admin });
    const listed = (answer.keys as unknown as { id: string }[]).find((one) => one.id === id);
    expect(listed).toMatchObject({ name: "a read key", scope: "read", maker: "admin", ended: false });
    expect(JSON.stringify(answer)).not.toContain(key.slice(6));
  });

  it("reads without an Origin, and writes only where its scope says so", async () => {
    const article = await articleOf("One.");
    const path = `/segments/${unitOf(article)}/ru`;
    const [reads, writes] = [await makeKey("read"), await makeKey("write")];
    expect((await withKey(reads.key, "GET", `/articles/${article.id}`)).status).toBe(200);
    const refused = await withKey(reads.key, "PUT", path, { text: "Раз." }, { "if-match": '"0"' });
    expect([refused.status, refused.answer.code]).toEqual([403, "forbidden"]);
    const talk = { unit: unitOf(article), text: "Why?" };
    expect((await withKey(reads.key, "POST", "/threads", talk)).answer.code).toBe("forbidden");
    expect((await withKey(writes.key, "POST", "/threads", talk)).status).toBe(201);
    const saved = await withKey(writes.key, "PUT", path, { text: "Раз." }, { "if-match": '"0"' });
    expect(saved.answer).toMatchObject({ text: "Раз.", version: 1, may: { approve: false } });
    const events = await ask("GET", `/events?project=${desk}`, { as: oleg });
    expect((events.answer.events as unknown as object[]).length).toBeGreaterThan(0);
  });

  it("confirms, and never approves", async () => {
    const unit = unitOf(await articleOf("One."));
    const { key } = await makeKey("manage");
    await withKey(key, "PUT", `/segments/${unit}/ru`, { text: "Раз." }, { "if-match": '"0"' });
    const step = (step: string, version: number) =>
      withKey(key, "POST", `/segments/${unit}/ru/steps`, { step, version, basis: { language: "en", revision: 1 } });
    expect((await step("confirm", 1)).answer).toMatchObject({ state: "confirmed" });
    expect((await step("approve", 2)).answer.code).toBe("forbidden");
  });

  it("opens its one project, and no other", async () => {
    const article = await articleOf("One.");
    const { key } = await makeKey("manage", { project: otherDesk });
    expect((await withKey(key, "GET", `/articles/${article.id}`)).answer.code).toBe("notFound");
  });

  it("makes no keys, and administers nobody", async () => {
    const { key } = await makeKey("manage");
    expect((await withKey(key, "GET", "/keys")).answer.code).toBe("forbidden");
    expect((await withKey(key, "GET", "/members")).answer.code).toBe("forbidden");
  });

  it("opens nothing once it is revoked, or has ended", async () => {
    const { id, key } = await makeKey("read");
    expect((await withKey(key, "GET", "/articles")).status).toBe(200);
    expect((await ask("DELETE", `/keys/${id}`, { as: admin })).status).toBe(204);
    expect((await withKey(key, "GET", "/articles")).answer.code).toBe("unauthenticated");
    const past = await ask("POST", "/keys", {
      as: admin,
      body: { name: "late", scope: "read", expires: "2020-01-01T00:00:00Z" },
    });
    expect([past.status, past.answer.code]).toEqual([422, "invalid"]);
  });

  it("counts for more than a cookie, and a wrong one lets nobody in", async () => {
    const { status, answer } = await ask("GET", "/articles", {
      as: oleg,
      headers: { authorization: "Bearer verso_nonsense" },
    });
    expect([status, answer.code]).toEqual([401, "unauthenticated"]);
  });

  it("is for administrators to make", async () => {
    const { answer } = await ask("POST", "/keys", { as: oleg, body: { name: "mine", scope: "read" } });
    expect(answer.code).toBe("forbidden");
  });
});
