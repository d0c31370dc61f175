import { describe, expect, it } from "vitest";
import { tidyUp } from "../server/start-desk.ts";
import { anna, articleOf, oleg, openDesk, stranger, unitOf } from "../server/testing/desk.ts";
import { ask } from "./testing/asking.ts";

openDesk();

const hour = 60 * 60 * 1000;
const article = (title: string) => ({ title, source: "en", targets: ["ru"], format: "txt", content: "One." });
const importing = (title: string, key: string, as = oleg) =>
  ask("POST", "/articles", { as, body: article(title), headers: { "idempotency-key": key } });
const titled = async (title: string) => {
  const { answer } = await ask("GET", `/articles?search=${title}`, { as: oleg });
  return (answer as unknown as { articles: unknown[] }).articles.length;
};

it("is done once, also for those who ask while it is under way", async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => importing("Inflight", "in flight")));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(answers.map(({ answer }) => answer.id)).size).toBe(1);
  expect(await titled("Inflight")).toBe(1);
});

it("belongs to the one who made it", async () => {
  const { answer: mine } = await importing("Mine", "the same word");
  const { answer: theirs } = await importing("Mine", "the same word", stranger);
  expect(theirs.id).not.toBe(mine.id);
});

it("is kept for a day, and no longer", async () => {
  const { answer: first } = await importing("Kept", "kept");
  await tidyUp(new Date(Date.now() + 23 * hour));
  expect((await importing("Kept", "kept")).answer.id).toBe(first.id);
  await tidyUp(new Date(Date.now() + 25 * hour));
  expect((await importing("Kept", "kept")).answer.id).not.toBe(first.id);
});

describe("under a key of another request", () => {
  it.each([
    ["keyReused", "ours", { text: "Три." }, 0],
    ["keyReused, whatever the state", "ours", { text: "Три." }, 7],
    ["notFound", "none", { text: "Три." }, 0],
    ["invalid", "ours", { txt: "Три." }, 0],
  ])("is refused as %s", async (code, which, body, version) => {
    const unit = unitOf(await articleOf("One."));
    const headers = { "if-match": '"0"', "idempotency-key": `used ${code}` };
    await ask("PUT", `/segments/${unit}/ru`, { as: anna, body: { text: "Раз." }, headers });
    const address = `/segments/${which === "ours" ? unit : "none"}/ru`;
    const { answer } = await ask("PUT", address, {
      as: anna,
      body,
      headers: { ...headers, "if-match": `"${version}"` },
    });
    expect(answer.code).toBe(code.split(",")[0]);
    const { answer: now } = await ask("GET", `/units/${unit}`, { as: anna });
    expect(now).toMatchObject({ segments: { ru: { text: "Раз.", version: 1 } } });
  });
});
