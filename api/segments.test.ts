import { describe, expect, it } from "vitest";
import { anna, articleOf, lin, oleg, openDesk, stranger, unitOf, vera } from "../server/testing/desk.ts";
import { ask } from "./testing/asking.ts";

openDesk();
const text = (value: string) => ({ content: [{ type: "text", text: value }] });
const put = async (as: typeof anna, path: string, body: unknown, version = '"0"', headers = {}) =>
  ask("PUT", path, { as, body, headers: { "if-match": version, ...headers } });
const newPath = async (language = "ru") =>
  `/segments/${unitOf(await articleOf("The ferry sails at nine."))}/${language}`;

describe("a save", () => {
  it("answers with the segment as it stands", async () => {
    const { status, answer } = await put(anna, await newPath(), text("Паром выходит в девять."));
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      language: "ru",
      text: "Паром выходит в девять.",
      state: "draft",
      version: 1,
      freshness: { is: "fresh" },
      findings: [],
    });
    expect(answer.may).toMatchObject({ edit: true, confirm: true, approve: false });
  });

  it("takes plain text, which replaces everything", async () => {
    const { answer } = await put(anna, await newPath(), { text: "Одна строка\nи другая" });
    expect(answer).toMatchObject({
      text: "Одна строка\nи другая",
      content: [{ text: "Одна строка" }, { type: "hardBreak" }, { text: "и другая" }],
    });
  });

  it("takes a language by any of its names", async () => {
    const path = await newPath("zh-CN");
    expect((await put(lin, path, text("渡轮"))).answer).toMatchObject({ language: "zh-Hans" });
  });

  it("says who was faster, and shows both texts", async () => {
    const path = await newPath();
    await put(anna, path, text("Паром."));
    const { status, answer } = await put(lin, path, text("Судно."));
    expect([status, answer.code]).toEqual([409, "conflict"]);
    expect(answer).toMatchObject({ theirs: { text: "Паром.", version: 1 }, base: null, kept: 1 });
  });

  it("gives the same request the same answer, and another one under its key none", async () => {
    const path = await newPath();
    const headers = { "idempotency-key": "one-of-mine" };
    const first = await put(anna, path, text("Паром."), '"0"', headers);
    const again = await put(anna, path, text("Паром."), '"0"', headers);
    expect(again.answer).toEqual(first.answer);
    const other = await put(anna, path, text("Другое."), '"0"', headers);
    expect([other.status, other.answer.code]).toEqual([422, "keyReused"]);
  });
});

describe("refusals, in the order in which they are looked for", () => {
  const bad = { content: "no list" };
  it.each<
    [
      string,
      Parameters<typeof put>[0] | undefined,
      { language?: string; body?: unknown; version?: null; key?: null },
      number,
      string,
    ]
  >([
    ["nobody, with everything wrong", undefined, { body: bad, version: null, key: null }, 401, "unauthenticated"],
    ["a stranger, with everything wrong", stranger, { body: bad, version: null, key: null }, 404, "notFound"],
    [
      "a language that the article lacks",
      anna,
      { language: "be", body: bad, version: null, key: null },
      404,
      "notFound",
    ],
    ["a language that is none", anna, { language: "klingon!", body: bad }, 404, "notFound"],
    ["a viewer, with everything wrong", vera, { body: bad, version: null, key: null }, 403, "forbidden"],
    ["no version, no key, a bad body", anna, { body: bad, version: null, key: null }, 428, "missingPrecondition"],
    ["no key, a bad body", anna, { body: bad, key: null }, 400, "missingKey"],
    ["a bad body", anna, { body: bad }, 422, "invalid"],
    ["an empty body", anna, { body: "" }, 422, "invalid"],
    ["no JSON", anna, { body: "{" }, 422, "invalid"],
  ])("%s", async (_, as, { language = "ru", body, version, key }, status, code) => {
    const path = await newPath(language);
    const headers = {
      "if-match": version === null ? null : '"0"',
      ...(key === null ? { "idempotency-key": null } : {}),
      "content-type": "application/json",
    };
    const answer = await ask("PUT", path, { ...(as ? { as } : {}), body, headers });
    expect([answer.status, answer.answer.code]).toEqual([status, code]);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });

  it.each([
    [
      "a script as link",
      [{ type: "text", text: "a", marks: [{ type: "link", attrs: { cid: "1", href: "javascript:alert(1)" } }] }],
    ],
    [
      "another host by two slashes",
      [{ type: "text", text: "a", marks: [{ type: "link", attrs: { cid: "1", href: "//evil.example" } }] }],
    ],
    ["NUL", [{ type: "text", text: "a\u0000" }]],
    ["a lone surrogate", [{ type: "text", text: "a\ud800" }]],
    [
      "content that is not normalised",
      [
        { type: "text", text: "a" },
        { type: "text", text: "b" },
      ],
    ],
    ["a node that is none", [{ type: "iframe" }]],
  ])("refuses %s, and changes nothing", async (_, content) => {
    const path = await newPath();
    expect((await put(anna, path, { content })).answer).toMatchObject({ code: "invalid", field: "content" });
    expect((await ask("GET", `${path}/revisions`, { as: anna })).answer).toEqual({ revisions: [], people: {} });
  });

  it("refuses 100,001 characters in one paragraph, and takes 100,000", async () => {
    const path = await newPath();
    expect((await put(anna, path, text("я".repeat(100_001)))).status).toBe(413);
    expect((await put(anna, path, text("я".repeat(100_000)))).status).toBe(200);
  });

  it.each(["state", "version", "author", "approvedBy", "__proto__", "constructor"])(
    "takes no %s as input",
    async (name) => {
      const body = `{"content":[{"type":"text","text":"a"}],"${name}":"approved"}`;
      const { status } = await ask("PUT", await newPath(), {
        as: anna,
        body,
        headers: { "if-match": '"0"', "content-type": "application/json" },
      });
      expect(status).toBe(422);
    },
  );

  it("says it in the language that is asked for", async () => {
    const path = await newPath();
    const russian = await put(vera, path, text("a"), '"0"', { "accept-language": "ru" });
    const chinese = await put(vera, path, text("a"), '"0"', { "accept-language": "zh-CN, en;q=0.5" });
    expect([russian.answer.title, chinese.answer.title]).toEqual(["Нет права", "没有权限"]);
  });
});

describe("steps", () => {
  it("confirm and approve, and refuse one's own", async () => {
    const path = await newPath();
    await put(lin, path, text("Паром."));
    const confirmed = await ask("POST", `${path}/steps`, { as: lin, body: { step: "confirm", version: 1 } });
    expect(confirmed.answer).toMatchObject({ state: "confirmed", version: 2, basis: { language: "en", revision: 1 } });
    const own = await ask("POST", `${path}/steps`, { as: lin, body: { step: "approve", version: 2 } });
    expect([own.status, own.answer.code]).toEqual([409, "twoPeople"]);
    const anothers = await ask("POST", `${path}/steps`, { as: anna, body: { step: "approve", version: 2 } });
    expect(anothers.answer.code).toBe("forbidden");
  });

  it.each([
    [{ step: "publish", version: 1 }, 422],
    [{ step: "confirm" }, 422],
    [{ step: "confirm", version: 0 }, 409],
    [{ step: "confirm", version: 7 }, 409],
    [{ step: "confirm", version: 0, basis: { language: "en", revision: 99 } }, 409],
  ])("refuse %j", async (body, status) => {
    expect((await ask("POST", `${await newPath()}/steps`, { as: anna, body })).status).toBe(status);
  });

  it("refuse a basis that does not exist", async () => {
    const path = await newPath();
    await put(anna, path, text("Паром."));
    const { status, answer } = await ask("POST", `${path}/steps`, {
      as: anna,
      body: { step: "confirm", version: 1, basis: { language: "en", revision: 99 } },
    });
    expect([status, answer.field]).toEqual([422, "basis"]);
  });
});

describe("the origin of an act", () => {
  it.each([
    ["the page's own", "http://localhost:3000", "localhost:3000", 200],
    ["an address on the local network", "http://192.168.1.7:3000", "192.168.1.7:3000", 200],
    ["none", null, "localhost:3000", 403],
    ["null", "null", "localhost:3000", 403],
    ["another site", "https://evil.example", "localhost:3000", 403],
    ["a name that is bound to our address", "http://evil.example:3000", "evil.example:3000", 403],
    ["another port", "http://localhost:4000", "localhost:3000", 403],
  ])("%s", async (_, from, host, status) => {
    const headers = { "if-match": '"0"', origin: from, host };
    expect((await ask("PUT", await newPath(), { as: anna, body: text("Паром."), headers })).status).toBe(status);
  });

  it("is PUBLIC_URL where that is set, whatever the proxy says", async () => {
    process.env.PUBLIC_URL = "https://desk.example";
    const cookie = { "if-match": '"0"', "x-forwarded-host": "evil.example" };
    const path = await newPath();
    const as = (from: string) =>
      ask("PUT", path, { body: text("Паром."), headers: { ...cookie, origin: from, cookie: null } });
    expect((await as("https://evil.example")).status).toBe(401);
    delete process.env.PUBLIC_URL;
  });

  it("does not matter where nothing is changed", async () => {
    expect((await ask("GET", "/articles", { as: oleg, headers: { origin: "https://evil.example" } })).status).toBe(200);
  });
});
