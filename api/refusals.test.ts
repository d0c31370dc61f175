// In which order a request is refused for which everything is wrong: who asks, what they may reach, what is missing, and
// only then what stands in it.
import { describe, expect, it } from "vitest";
import { api } from "./api.ts";
import { type Asker, askers, authorisation } from "./authorisation.ts";
import { examples } from "./examples.ts";
import { credentialsOf, exampleFor, fill, openDeskWithKeys, routeOf, stepOf, thingsFor } from "./testing/askers.ts";
import { origin } from "./testing/asking.ts";
import { description } from "./testing/described.ts";

openDeskWithKeys();

const tooMuch = "x".repeat(23 * 1024 * 1024);
const evil = "http://evil.example";

interface Wrong {
  headers?: Record<string, string>;
  body?: string;
  things?: Record<string, string>;
}
async function askWrongly(asker: Asker, line: string, { headers = {}, body, things }: Wrong) {
  const filled = fill(routeOf(line), { ...(things ?? (await thingsFor(line))), ...examples[exampleFor(line)]?.path });
  const [method = "", path = ""] = filled.split(" ");
  const takesBody = method !== "GET";
  const response = await api.request(`${origin}/api/v1${path}`, {
    method,
    headers: {
      host: "localhost:3000",
      "content-type": "application/json",
      ...(await credentialsOf(asker)),
      ...(takesBody && body !== undefined ? { "content-length": String(body.length) } : {}),
      ...headers,
    },
    ...(takesBody && body !== undefined ? { body } : {}),
  });
  return (await response.json().catch(() => ({}))) as { code?: string; reason?: string };
}

const { paths } = await Promise.resolve(description());
const operationOf = (line: string) => {
  const [method = "", path = ""] = exampleFor(line).split(" ");
  return paths[`/api/v1${path}`]?.[method.toLowerCase()] as {
    parameters?: { name: string; in: string }[];
    requestBody?: unknown;
  };
};
const takes = (line: string, header: string) =>
  operationOf(line).parameters?.some(({ name, in: where }) => where === "header" && name === header) ?? false;
const lettersOf = (line: string) => (authorisation[line] ?? "").replaceAll(" ", "");
const isForMembers = (line: string) => lettersOf(line).startsWith("U") && line !== "POST /sessions";
const lines = Object.keys(authorisation).filter((line) => isForMembers(line) && !stepOf(line));
const acts = lines.filter((line) => !line.startsWith("GET "));
/** Sessions and claims are one's own: there is nothing to reach. */
const isOfOneself = (line: string) => /\/(sessions|claims)/.test(line);
/** Somebody who may do it: with a session, since a page has one. */
const doerOf = (line: string): Asker => askers[lettersOf(line).indexOf("y")] ?? "administrator";

describe("everything is wrong: who asks comes first", () => {
  it.each(lines)("%s", async (line) => {
    const wrong = { headers: { origin: evil }, body: tooMuch, things: {} };
    expect(await askWrongly("anonymous", line, wrong)).toMatchObject({ code: "unauthenticated" });
  });
});

describe("then what is not there, or another project's", () => {
  it.each(acts.filter((line) => lettersOf(line).endsWith("N") && line.includes("{") && !isOfOneself(line)))(
    "%s",
    async (line) => {
      const wrong = { headers: { origin: evil }, body: tooMuch };
      expect(await askWrongly("manager of another project", line, wrong)).toMatchObject({ code: "notFound" });
    },
  );
});

describe("then a right that is lacking", () => {
  it.each(acts.filter((line) => lettersOf(line)[1] === "F"))("%s", async (line) => {
    const answer = await askWrongly("viewer", line, { body: tooMuch });
    expect(answer).toMatchObject({ code: "forbidden" });
    expect(answer.reason).toBeUndefined();
  });
});

describe("then a page of somebody else's, then what is too large", () => {
  it.each(acts)("%s", async (line) => {
    const headers = { "idempotency-key": `too large ${line}`, "if-match": '"0"' };
    const foreign = { headers: { ...headers, origin: evil }, body: tooMuch };
    expect(await askWrongly(doerOf(line), line, foreign)).toMatchObject({ code: "forbidden", reason: "origin" });
    if (operationOf(line).requestBody)
      expect(await askWrongly(doerOf(line), line, { headers, body: tooMuch })).toMatchObject({ code: "tooLarge" });
  });
});

describe("then a version, then a key, then the body", () => {
  it.each(acts.filter((line) => takes(line, "Idempotency-Key")))("%s", async (line) => {
    const things = await thingsFor(line);
    const nonsense = { body: '{"colour":"blue"}', things };
    const key = { "idempotency-key": `order ${line}` };
    if (takes(line, "If-Match")) {
      expect(await askWrongly(doerOf(line), line, nonsense)).toMatchObject({ code: "missingPrecondition" });
      expect(await askWrongly(doerOf(line), line, { ...nonsense, headers: { "if-match": '"0"' } })).toMatchObject({
        code: "missingKey",
      });
    } else expect(await askWrongly(doerOf(line), line, nonsense)).toMatchObject({ code: "missingKey" });
    if (!operationOf(line).requestBody) return;
    expect(await askWrongly(doerOf(line), line, { ...nonsense, headers: { ...key, "if-match": '"0"' } })).toMatchObject(
      { code: "invalid", field: "colour", reason: "unknownField" },
    );
  });
});

it("a step that lacks its reason is invalid, whatever version it names", async () => {
  const { unit = "" } = await thingsFor("POST /segments/{unit}/ru/steps");
  const body = JSON.stringify({ step: "return", version: 99 });
  const answer = await askWrongly("reviewer of ru and zh-Hans", "POST /segments/{unit}/ru/steps", {
    things: { unit },
    body,
    headers: { "idempotency-key": "no reason" },
  });
  expect(answer).toMatchObject({ code: "invalid", field: "reason", reason: "required" });
});
