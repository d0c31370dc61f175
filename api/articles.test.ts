import { describe, expect, it, vi } from "vitest";
import { plainText } from "../domain/content/plain-text.ts";
import { badFiles, hostilePage, hostileTexts } from "../e2e/samples/bad-files.ts";
import { locales } from "../i18n/locales.ts";
import { listArticles } from "../server/articles/list-articles.ts";
import type { Article } from "../server/articles/open-article.ts";
import type { Recognition } from "../server/articles/recognise-file.ts";
import { anna, articleOf, desk, oleg, openDesk, see, stranger, unitOf } from "../server/testing/desk.ts";
import { ask } from "./testing/asking.ts";

// The first file waits for a worker thread to start.
vi.setConfig({ testTimeout: 30_000 });
openDesk();

const bytesOf = (text: string) => new TextEncoder().encode(text);
/** What the file is said to hold by whoever brings it. */
async function recognise(
  name: string,
  bytes: Uint8Array,
  fields: Record<string, string> = {},
  headers: Record<string, string> = {},
) {
  const form = new FormData();
  form.set("file", new File([bytes as Uint8Array<ArrayBuffer>], name));
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  return ask("POST", "/recognitions", { as: oleg, body: form, headers });
}
const importing = (content: unknown, more: object = {}) =>
  ask("POST", "/articles", {
    as: oleg,
    body: { title: "Ferry", source: "en", targets: ["ru"], format: "html", content, project: desk, ...more },
  });

const link = (href: string) => ({
  content: [{ type: "text", text: "here", marks: [{ type: "link", attrs: { cid: "1", href } }] }],
});

describe("characters", () => {
  const page = '<html><head><meta charset="windows-1251"></head><body><p>Паром — “nine”</p></body></html>';

  it("are those that were sent, whatever the page says of the file that it was once in", async () => {
    const { status, answer } = await importing(page, { encoding: "koi8-r" });
    expect(status).toBe(201);
    const { answer: opened } = await ask("GET", `/articles/${answer.id}`, { as: oleg });
    expect(opened).toMatchObject({ units: [{ segments: { en: { text: "Паром — “nine”" } } }] });
  });

  it("of a pasted page are UTF-8, since it is said so beside it", async () => {
    const { answer } = await recognise("pasted.html", bytesOf(page), { encoding: "utf-8" });
    expect(answer).toMatchObject({ document: { blocks: [{ content: [{ type: "text", text: "Паром — “nine”" }] }] } });
    const asFile = await recognise("page.html", bytesOf(page));
    expect([asFile.status, asFile.answer.reason]).toEqual([415, "encodingUnknown"]);
  });
});

describe("a bad file", () => {
  const count = async () => (await listArticles(oleg, { limit: 200 })).articles.length;

  it.each(badFiles)("$what is refused in words, and nothing of it is kept", async (file) => {
    const before = await count();
    for (const locale of locales) {
      const { status, answer, headers } = await recognise(file.name, file.bytes, {}, { "accept-language": locale });
      expect([status, answer.code, answer.reason]).toEqual([file.status, file.code, file.reason]);
      expect(headers.get("content-type")).toBe("application/problem+json");
      expect(answer.detail).toContain(file.said[locale]);
    }
    const form = new FormData();
    for (const [name, value] of Object.entries({ project: desk, title: "Bad", source: "en", targets: "ru" }))
      form.set(name, value);
    form.set("file", new File([file.bytes as Uint8Array<ArrayBuffer>], file.name));
    const { status, answer } = await ask("POST", "/articles", { as: oleg, body: form });
    expect([status, answer.code]).toEqual([file.status, file.code]);
    expect(await count()).toBe(before);
  });

  it("of 50 MB is refused before it is read", async () => {
    const { status, answer } = await recognise("huge.txt", bytesOf("a"), {}, { "content-length": "52428800" });
    expect([status, answer.code]).toEqual([413, "tooLarge"]);
  });

  it("of just over 20 MB is refused too", async () => {
    const { status, answer } = await recognise("large.txt", new Uint8Array(20 * 1024 * 1024 + 1).fill(97));
    expect([status, answer.code]).toEqual([413, "tooLarge"]);
  });
});

describe("what a text may hold", () => {
  const blocksOf = async (name: string, text: string) => {
    const { status, answer } = await recognise(name, bytesOf(text));
    expect(status).toBe(200);
    const { document } = answer as unknown as Recognition;
    return { ...document, texts: document.blocks.map((block) => plainText(block.content)) };
  };

  it("100,000 characters in one paragraph, and not one less comes back", async () => {
    const text = "渡".repeat(100_000);
    const { status, answer } = await importing(`<p>${text}</p>`);
    expect(status).toBe(201);
    const { answer: article } = await ask("GET", `/articles/${answer.id}`, { as: oleg });
    expect((article as unknown as Article).units[0]?.segments.en?.text).toBe(text);
  });

  it("nothing that runs", async () => {
    const { texts, blocks, notices } = await blocksOf("page.html", hostilePage);
    expect(texts).toEqual(hostileTexts);
    expect(JSON.stringify(blocks)).not.toMatch(/javascript:|\/\/evil/);
    expect(notices).toContainEqual({ code: "unsafeLinks", count: 2 });
  });

  it("signs that turn the direction, with a notice", async () => {
    const { texts, notices } = await blocksOf("ferry.txt", "The \u202eferry\u202c sails at nine.");
    expect(texts).toEqual(["The \u202eferry\u202c sails at nine."]);
    expect(notices).toContainEqual({ code: "directionControls", count: 2 });
  });

  it.each<[string, unknown, string]>([
    ["NUL", { text: "a\0b" }, "badCharacter"],
    ["half of a pair", { text: "a\ud800b" }, "badCharacter"],
    ["a link that runs", link("javascript:alert(1)"), "badLink"],
    ["a link that hides that it runs", link("java\tscript:alert(1)"), "badLink"],
    ["a link to another host", link("//evil.example"), "badLink"],
    ["a link to another host, the other way", link("/\\evil.example"), "badLink"],
  ])("but not %s in what is typed", async (_, body, reason) => {
    const article = await articleOf("The ferry sails at nine.");
    const path = `/segments/${unitOf(article)}/ru`;
    const { status, answer } = await ask("PUT", path, { as: anna, body, headers: { "if-match": '"0"' } });
    expect([status, answer.code, answer.reason]).toEqual([422, "invalid", reason]);
    expect((await see(anna, article, "ru")).version).toBe(0);
  });

  it.each([
    ["NUL", "Ferry\0"],
    ["half of a pair", "Ferry\udc00"],
    ["a sign that turns the direction", "Ferry \u202egpj.exe"],
  ])("nor %s in a title", async (_, title) => {
    const { status, answer } = await importing("<p>Text.</p>", { title });
    expect([status, answer.code]).toEqual([422, "invalid"]);
  });

  it("nor units of another desk", async () => {
    const article = await articleOf("The ferry sails at nine.");
    const { status, answer } = await ask("GET", `/articles/${article.id}`, { as: stranger });
    expect([status, answer.code]).toEqual([404, "notFound"]);
    const pairs = [{ unit: unitOf(article), content: [] }];
    const other = await articleOf("Another.");
    const aligned = await ask("POST", `/articles/${other.id}/alignments`, {
      as: anna,
      body: { language: "ru", pairs },
    });
    expect([aligned.status, aligned.answer.code]).toEqual([404, "notFound"]);
  });
});
