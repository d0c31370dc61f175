import { expect, it } from "vitest";
import { anna, articleOf, oleg, openDesk, stranger, unitOf } from "../server/testing/desk.ts";
import { api } from "./api.ts";
import { endStreams } from "./stream.ts";
import { ask, cookieOf, origin } from "./testing/asking.ts";

openDesk();

interface Heard {
  id: number;
  event: string;
  data: Record<string, unknown>;
}

/** Listens as a browser does; gives the events up to the one that is looked for. */
async function listenAs(actor: typeof anna, after?: number) {
  const headers: [string, string][] = [["cookie", await cookieOf(actor)]];
  if (after !== undefined) headers.push(["last-event-id", String(after)]);
  const response = await api.request(`${origin}/api/v1/stream`, { headers });
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let said = "";
  return {
    status: response.status,
    async hear(isLast: (event: Heard) => boolean): Promise<Heard[]> {
      const events: Heard[] = [];
      for (;;) {
        for (let gap = said.indexOf("\n\n"); gap >= 0; gap = said.indexOf("\n\n")) {
          const fields = Object.fromEntries(
            said
              .slice(0, gap)
              .split("\n")
              .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]),
          );
          said = said.slice(gap + 2);
          if (!fields.event) continue;
          const event = { id: Number(fields.id), event: String(fields.event), data: JSON.parse(String(fields.data)) };
          events.push(event);
          if (isLast(event)) return events;
        }
        const { value, done } = await reader.read();
        if (done) return events;
        said += decoder.decode(value, { stream: true });
      }
    },
    leave: () => reader.cancel(),
  };
}

const save = (unit: string, version: number, text: string) =>
  ask("PUT", `/segments/${unit}/ru`, { as: anna, body: { text }, headers: { "if-match": `"${version}"` } });

it("tells those who may see it, in the order of commits", async () => {
  const article = await articleOf("One.", "Two.");
  const [one, two] = [unitOf(article, 1), unitOf(article, 2)];
  const stream = await listenAs(oleg);
  await save(one, 0, "Раз.");
  await save(two, 0, "Два.");
  const events = await stream.hear(({ data }) => data.unit === two);
  const mine = events.filter(({ data }) => data.article === article.id && data.unit);
  expect(
    mine.map(({ event, data }) => [event, data.unit, data.language, data.version, data.state, data.writer]),
  ).toEqual([
    ["segment", one, "ru", 1, "draft", "anna"],
    ["segment", two, "ru", 1, "draft", "anna"],
  ]);
  expect(events.map(({ id }) => id)).toEqual(events.map(({ id }) => id).toSorted((a, b) => a - b));
  await stream.leave();
});

it("goes on where a listener was cut off, each segment as it stands last", async () => {
  const article = await articleOf("One.", "Two.");
  const [one, two] = [unitOf(article, 1), unitOf(article, 2)];
  const before = await listenAs(oleg);
  await save(one, 0, "Раз.");
  const [last] = (await before.hear(({ data }) => data.unit === one)).slice(-1);
  await before.leave();
  await save(one, 1, "Раз, два.");
  await save(two, 0, "Два.");
  await save(one, 2, "Раз, два, три.");
  const after = await listenAs(oleg, last!.id);
  const events = await after.hear(({ data }) => data.unit === one);
  expect(events.map(({ data }) => [data.unit, data.version])).toEqual([
    [two, 1],
    [one, 3],
  ]);
  await after.leave();
});

it("tells nothing of another project", async () => {
  const stream = await listenAs(stranger);
  const article = await articleOf("One.");
  await save(unitOf(article), 0, "Раз.");
  const listening = await listenAs(oleg, 0);
  await listening.hear(({ data }) => data.unit === unitOf(article));
  endStreams();
  expect(await stream.hear(() => false)).toEqual([]);
});

it("tells of an act on an article as a whole", async () => {
  const article = await articleOf("One.");
  const stream = await listenAs(anna);
  await ask("PATCH", `/articles/${article.id}`, { as: oleg, body: { title: "Renamed" } });
  const [last] = (await stream.hear(({ event, data }) => event === "article" && data.article === article.id)).slice(-1);
  expect(last?.data).toEqual({ article: article.id });
  await stream.leave();
});

it("tells one who knows of more than there is to load again", async () => {
  const stream = await listenAs(oleg, 2 ** 52);
  expect((await stream.hear(() => true)).map(({ event }) => event)).toEqual(["reset"]);
  await stream.leave();
});

it("is for members only", async () => {
  const { status, answer } = await ask("GET", "/stream");
  expect([status, answer.code]).toEqual([401, "unauthenticated"]);
});
