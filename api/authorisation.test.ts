import { describe, expect, it } from "vitest";
import { desk, otherDesk } from "../server/testing/desk.ts";
import { api } from "./api.ts";
import { type Asker, askers, authorisation } from "./authorisation.ts";
import { examples } from "./examples.ts";
import {
  credentialsOf,
  exampleFor,
  fill,
  openDeskWithKeys,
  routeOf,
  scopeIn,
  stepOf,
  thingsFor,
} from "./testing/askers.ts";
import { origin } from "./testing/asking.ts";
import { description, deviations } from "./testing/described.ts";

openDeskWithKeys();

async function askAs(asker: Asker, line: string) {
  const example = examples[exampleFor(line)]!;
  const things = { ...(await thingsFor(line)), ...example.path };
  const [method = "", path = ""] = fill(routeOf(line), things).split(" ");
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
      : fill(example.query ?? "", things);
  const sent = example.form
    ? formOf(example.form)
    : body === undefined
      ? undefined
      : fill(JSON.stringify({ ...(body as object), ...named, ...accountOf(line, asker) }), things);
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
