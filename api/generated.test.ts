// Whatever is asked, nobody is answered with a bug, and everybody with what the OpenAPI document says. How it goes with
// fifty thousand of them, and with the memory of the process, is measured by bench/requests.ts.
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { createKey } from "../server/keys/create-key.ts";
import { makeProof } from "../server/proofs/make-proof.ts";
import { admin, anna, articleOf, desk, lin, oleg, openDesk, stranger, vera } from "../server/testing/desk.ts";
import { startThread } from "../server/threads/start-thread.ts";
import { api } from "./api.ts";
import { cookieOf, origin } from "./testing/asking.ts";
import { description, deviations } from "./testing/described.ts";
import { type Described, type Generated, generator } from "./testing/generated.ts";

openDesk();

const requests = Number(process.env.REQUESTS ?? 1_500);
const seed = Number(process.env.SEED ?? 20_261_125);

async function prepare() {
  const articles = await Promise.all([articleOf("One.", "Two.", "Three."), articleOf("Four.")]);
  const units = articles.flatMap((article) => article.units.map(({ id }) => id));
  const threads = [await startThread(oleg, { unit: units[0]!, text: "Why?" })];
  const proof = await makeProof(oleg, articles[0]!.id, { language: "en" });
  const keys = [await createKey(admin, { name: "generated", scope: "write" })];
  const ids = articles.map(({ id }) => id);
  const byName: Record<string, string[]> = {
    article: ids,
    unit: units,
    after: units,
    project: [desk],
    member: ["anna", "lin"],
    token: [proof.token],
  };
  const ofRoute: [RegExp, string[]][] = [
    [/\/articles/, ids],
    [/\/threads/, threads.map(({ id }) => id)],
    [/\/proofs/, [proof.id]],
    [/\/projects/, [desk]],
    [/\/members/, ["vera"]],
    [/\/keys/, keys.map(({ id }) => id)],
  ];
  return (name: string, route: string) =>
    byName[name] ?? (name === "id" ? (ofRoute.find(([form]) => form.test(route))?.[1] ?? []) : []);
}

it(`answers ${requests} generated requests, valid and broken, as it says that it does`, {
  timeout: 300_000,
}, async () => {
  const things = await prepare();
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const one = generator((await description()) as unknown as Described, things);
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  for (const [index, asked] of fc.sample(one, { numRuns: requests, seed }).entries()) {
    const actor = [admin, oleg, anna, lin, vera, stranger][index % 6]!;
    const { status, faults: found } = await answerTo(asked, await cookieOf(actor));
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (status >= 500)
      faults.push(`${status} ${JSON.stringify(asked).slice(0, 2_000)} ${String(said.mock.calls.at(-1)?.[0])}`);
    faults.push(...found);
  }
  said.mockRestore();
  expect([...new Set(faults)]).toEqual([]);
  expect(Object.keys(statuses).toSorted()).toEqual(expect.arrayContaining(["200", "201", "404", "409", "422"]));
});

async function answerTo({ method, path, headers, body }: Generated, cookie: string) {
  const sent = bodyFor(body);
  const response = await api.request(`${origin}/api/v1${path}`, {
    method,
    headers: { host: "localhost:3000", origin, cookie, ...headers, ...sent.headers },
    ...(sent.body === undefined || method === "GET" ? {} : { body: sent.body }),
  });
  const type = (response.headers.get("content-type") ?? "").split(";", 1)[0] ?? "";
  if (type === "text/event-stream") {
    await response.body?.cancel();
    return { status: response.status, faults: [] };
  }
  const said = await response.text();
  const answer = type.includes("json") ? JSON.parse(said) : said;
  const faults = await deviations(method, path, response.status, type, answer);
  return { status: response.status, faults };
}

function bodyFor(body: Generated["body"]): { body?: string | FormData; headers: Record<string, string> } {
  if (body === undefined) return { headers: {} };
  if ("form" in body) {
    const form = new FormData();
    for (const [name, value] of Object.entries(body.form))
      form.set(name, name === "file" ? new File([String(value)], "text.txt") : String(value));
    return { body: form, headers: {} };
  }
  const text = "json" in body ? JSON.stringify(body.json) : body.text;
  return { body: text, headers: { "content-type": "application/json" } };
}
