// Every list pages by cursor: whoever follows it meets each thing once, in the order of the whole.
import { expect, it } from "vitest";
import { makeClaim } from "../server/claims/make-claim.ts";
import { createKey } from "../server/keys/create-key.ts";
import { makeProof } from "../server/proofs/make-proof.ts";
import { admin, anna, articleOf, desk, oleg, openDesk, unitOf, type as write } from "../server/testing/desk.ts";
import { startThread } from "../server/threads/start-thread.ts";
import { newDismissal } from "./testing/askers.ts";
import { ask } from "./testing/asking.ts";
import { description } from "./testing/described.ts";

openDesk();

interface Parameter {
  name: string;
}
const { paths } = await Promise.resolve(description());
const lists = Object.entries(paths).flatMap(([path, operations]) => {
  const { parameters = [] } = (operations.get ?? {}) as { parameters?: Parameter[] };
  return parameters.some(({ name }) => name === "cursor") ? [path.replace("/api/v1", "")] : [];
});
/** The things of a list, under whatever name it has them. */
const thingsIn = (answer: unknown) =>
  Object.values(answer as object).find((value): value is unknown[] => Array.isArray(value)) ?? [];

it("is what every list does", () => {
  const single = [
    "/work",
    "/export",
    "/fragment",
    "/stream",
    "/docs",
    "}",
    "/current",
    "/profile",
    "/findings",
    "/rates",
    "/handover",
    "/sentences",
    "/checks",
  ];
  const gets = Object.keys(paths).filter((path) => paths[path]?.get);
  const others = gets.map((path) => path.replace("/api/v1", "")).filter((path) => !lists.includes(path));
  expect(others.filter((path) => !single.some((end) => path.endsWith(end)))).toEqual([]);
});

it.each(lists)("GET %s", async (path) => {
  const article = await articleOf("One.", "Two.");
  const unit = unitOf(article);
  for (let turn = 0; turn < 3; turn++) {
    await createKey(admin, { name: `key ${turn}`, scope: "read" });
    await makeProof(oleg, article.id, { language: "en" });
    await startThread(oleg, { unit, text: `Talk ${turn}` });
    if (["/comments", "/queries"].includes(path))
      await startThread(oleg, {
        unit,
        kind: "query",
        text: "@admin?",
        mentions: [{ member: "admin", from: 0, to: 6 }],
      });
    if (path === "/claims")
      await makeClaim(oleg, { id: `tab-${turn}`, article: article.id, writing: false, idle: false });
    const { version } = await write(anna, article, "ru", `Раз ${turn}.`);
    await newDismissal(unitOf(await articleOf("The ferry sails at nine.")));
    await ask("POST", `/segments/${unit}/ru/steps`, { as: anna, body: { step: "confirm", version } });
  }
  const ids: Record<string, string> = { unit, language: "ru", id: path.includes("projects") ? desk : article.id };
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "");
  const asked = ["/threads", "/claims"].includes(path)
    ? `article=${article.id}&`
    : ["/events", "/dismissals"].includes(path)
      ? `project=${desk}&${path === "/events" ? `article=${article.id}&` : ""}`
      : "";
  const get = async (query: string) => (await ask("GET", `${address}?${asked}${query}`, { as: admin })).answer;

  const whole = thingsIn(await get("limit=200"));
  const met: unknown[] = [];
  let cursor = "";
  do {
    const page = await get(`limit=1${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    expect(thingsIn(page).length).toBeLessThanOrEqual(1);
    met.push(...thingsIn(page));
    cursor = (page as { cursor?: string }).cursor ?? "";
  } while (cursor);
  expect(whole.length).toBeGreaterThan(0);
  expect(met).toEqual(whole);
  expect((await get("cursor=%00nonsense")).code).toBe("invalid");
});
