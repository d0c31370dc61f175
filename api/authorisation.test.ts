import { beforeAll, describe, expect, it } from "vitest";
import { write } from "../db/client.ts";
import { addMember } from "../db/queries/members.ts";
import type { HouseRule } from "../domain/checks/house-rule.ts";
import { contentOfText } from "../domain/content/plain-text.ts";
import type { Actor } from "../domain/permissions/actor.ts";
import type { Scope } from "../domain/permissions/scope.ts";
import { addRule } from "../server/checks/write-house-rule.ts";
import { dismissFindings } from "../server/findings/dismiss-findings.ts";
import { createKey } from "../server/keys/create-key.ts";
import { makeProof } from "../server/proofs/make-proof.ts";
import { saveSegment } from "../server/segments/save-segment.ts";
import { openSession } from "../server/sessions/session.ts";
import {
  admin,
  anna,
  articleOf,
  desk,
  lin,
  oleg,
  openDesk,
  otherDesk,
  stranger,
  unitOf,
  vera,
} from "../server/testing/desk.ts";
import { resolveThread } from "../server/threads/resolve-thread.ts";
import { startThread } from "../server/threads/start-thread.ts";
import { api } from "./api.ts";
import { type Asker, askers, authorisation } from "./authorisation.ts";
import { examples } from "./examples.ts";
import { origin } from "./testing/asking.ts";
import { description, deviations } from "./testing/described.ts";

openDesk();

const members: Partial<Record<Asker, Actor>> = {
  viewer: vera,
  "translator of ru": anna,
  "reviewer of ru and zh-Hans": lin,
  manager: oleg,
  administrator: admin,
  "manager of another project": stranger,
};
const scopeOf: Partial<Record<Asker, Scope>> = {
  "key that reads": "read",
  "key that writes": "write",
  "key that manages": "manage",
};
const keys = new Map<Asker, string>();

beforeAll(async () => {
  for (const [asker, scope] of Object.entries(scopeOf) as [Asker, Scope][]) {
    keys.set(asker, (await createKey(admin, { name: asker, scope, project: desk })).key);
  }
});

/** What shows who asks: a cookie of a session of its own, since some of these acts end one. */
async function credentialsOf(asker: Asker): Promise<Record<string, string>> {
  const key = keys.get(asker);
  if (key) return { authorization: `Bearer ${key}` };
  const actor = members[asker];
  if (!actor) return { origin };
  const client = { agent: "Test", address: "192.0.2.1" };
  const { token } = await write((tx) => openSession(tx, actor.member, client, new Date()));
  return { origin, cookie: `verso-session=${token}` };
}

let people = 0;
async function newMember(): Promise<string> {
  const id = `person-${++people}`;
  const email = `${id}@example.org`;
  const row = { id, name: id, email, emailKey: email, password: null, admin: false, createdAt: new Date() };
  await write((tx) => addMember(tx, { ...row, endedAt: null }));
  return id;
}

/** A thing of each kind, made for one request. */
async function thingsFor(line: string): Promise<Record<string, string>> {
  if (line.includes(" /rules/")) return { id: await newRule() };
  if (line.includes("/members/")) return { id: await newMember() };
  if (line.includes("/keys/")) return { id: (await createKey(admin, { name: "short-lived", scope: "read" })).id };
  if (line.includes("/projects/")) return { id: desk };
  if (line.includes("/sessions/")) return { id: "0".repeat(64) };
  const article = await articleOf("The ferry sails at nine.", "It returns at noon.");
  const things = { id: article.id, article: article.id, unit: unitOf(article), project: desk };
  if (line.includes(" /dismissals/{id}")) return { ...things, id: await newDismissal(things.unit) };
  if (line.includes("/threads/{id}")) {
    const { id } = await startThread(oleg, { unit: things.unit, text: "At nine in the evening?" });
    if (line.includes("/reopen")) await resolveThread(oleg, id);
    return { ...things, id };
  }
  if (line.includes(" /proofs/{id}"))
    return { ...things, id: (await makeProof(oleg, article.id, { language: "en" })).id };
  return things;
}

let rules = 0;
async function newRule(): Promise<string> {
  const given = examples["POST /projects/{id}/rules"]!.body as HouseRule;
  return (await addRule(oleg, desk, { ...given, id: `rule-${++rules}` })).id;
}

/** Somebody's no to the number that is not there. */
async function newDismissal(unit: string): Promise<string> {
  const { findings } = await saveSegment(anna, {
    unit,
    language: "ru",
    content: contentOfText("Паром выходит в десять."),
    version: 0,
  });
  const named = findings.map(({ id }) => ({ unit, language: "ru", id }));
  const { dismissals } = await dismissFindings(anna, { scope: "segment", reason: "It is late.", findings: named });
  return dismissals[0]!;
}

const routeOf = (line: string) => line.split(" ").slice(0, 2).join(" ");
const stepOf = (line: string) => (line.includes("/steps ") ? line.split(" ")[2] : undefined);
/** `POST /dismissals pattern`: the same with a wider scope. */
const scopeIn = (line: string) => (line.includes("/dismissals ") ? { scope: line.split(" ")[2] } : {});
/** The route of the description that a line is of: `PUT /segments/{unit}/ru` is one of `PUT /segments/{unit}/{language}`. */
function exampleFor(line: string): string {
  const route = routeOf(line);
  if (route in examples) return route;
  const known = Object.keys(examples).find((name) => {
    const parts = name.split("/");
    const mine = route.split("/");
    return parts.length === mine.length && parts.every((part, i) => part === mine[i] || part.startsWith("{"));
  });
  if (!known) throw new Error(`${line} has no example`);
  return known;
}

async function askAs(asker: Asker, line: string) {
  const example = examples[exampleFor(line)]!;
  const things = { ...(await thingsFor(line)), ...example.path };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => things[name] ?? name);
  const [method = "", path = ""] = fill(routeOf(line)).split(" ");
  const step = stepOf(line);
  const body = step
    ? { step, version: 0, reason: "So.", omission: step === "omit" ? "left-out" : undefined }
    : example.body && { ...example.body, ...scopeIn(line) };
  const named = namesProject(line) && asker !== "manager of another project" ? { project: desk } : {};
  const headers: Record<string, string> = {
    host: "localhost:3000",
    "idempotency-key": `${line} ${asker}`,
    ...(example.version === undefined ? {} : { "if-match": `"${line.endsWith("/en") ? 1 : example.version}"` }),
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...(await credentialsOf(asker)),
  };
  const query =
    line === "GET /events"
      ? `?project=${asker === "manager of another project" ? otherDesk : desk}`
      : fill(example.query ?? "");
  const sent = example.form
    ? formOf(example.form)
    : body === undefined
      ? undefined
      : fill(JSON.stringify({ ...(body as object), ...named, ...accountOf(line, asker) }));
  const response = await api.request(`${origin}/api/v1${path}${query}`, {
    method,
    headers,
    ...(sent === undefined ? {} : { body: sent }),
  });
  const type = (response.headers.get("content-type") ?? "").split(";", 1)[0] ?? "";
  if (type === "text/event-stream") {
    await response.body?.cancel();
    return { status: response.status, code: undefined, faults: [] };
  }
  const answer = type.includes("json") ? await response.json() : type === "" ? undefined : await response.text();
  return {
    status: response.status,
    code: answer?.code as string | undefined,
    faults: await deviations(method, path, response.status, type, answer),
  };
}

/** Each tries an account of their own, so that nobody is slowed down by the others. */
const accountOf = (line: string, asker: Asker) =>
  line === "POST /sessions" ? { email: `${askers.indexOf(asker)}@example.org` } : {};

/** Acts of the desk as a whole, which ask for a project where the one who asks has several. */
const namesProject = (line: string) => ["POST /articles", "POST /members", "PUT /members/{id}/rights"].includes(line);

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (name === "file") form.set(name, new File([value], "text.txt"));
    else form.set(name, value);
  }
  return form;
}

const meaning: Record<string, string> = { unauthenticated: "U", forbidden: "F", notFound: "N", wrongPassword: "U" };

describe.each(Object.entries(authorisation))("%s", (line, letters) => {
  const expected = letters.replaceAll(" ", "");
  it.each(askers.map((asker, index) => [asker, expected[index]] as const))("%s: %s", async (asker, letter) => {
    const { status, code, faults } = await askAs(asker, line);
    expect([(code && meaning[code]) ?? "y", status, code]).toEqual([letter, status, code]);
    expect(status).toBeLessThan(500);
    expect(faults).toEqual([]);
  });
});

it("has a line for every route, and every route an example", async () => {
  const { paths } = await description();
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replace("/api/v1", "")}`),
  );
  expect(Object.keys(examples).toSorted()).toEqual(routes.toSorted());
  const lines = new Set(Object.keys(authorisation).map(exampleFor));
  expect([...lines].toSorted()).toEqual(routes.toSorted());
});
