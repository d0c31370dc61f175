import { describe, expect, it } from "vitest";
import { oleg, openDesk } from "../server/testing/desk.ts";
import { ask } from "./testing/asking.ts";
import { description } from "./testing/described.ts";

openDesk();

interface Operation {
  parameters?: { name: string; required?: boolean }[];
}
const documented = async (method: string, path: string) => {
  const { paths } = (await description()) as unknown as { paths: Record<string, Record<string, Operation>> };
  return paths[`/api/v1${path}`]?.[method.toLowerCase()]?.parameters?.some(({ name }) => name === "Idempotency-Key");
};
/** Of no format that is known: refused as soon as anybody looks at it. */
const file = () => {
  const form = new FormData();
  form.set("file", new File(["The ferry sails at nine."], "ferry.unknown"));
  return form;
};

describe("what the document says of the key is what the door asks for", () => {
  it.each([
    ["PUT", "/profile/password", { current: "x", password: "y" }, true],
    ["POST", "/articles", { title: "T", source: "en", targets: [], format: "txt", content: "One." }, true],
    ["POST", "/recognitions", file(), false],
    ["PATCH", "/profile", { name: "Oleg" }, false],
  ])("%s %s", async (method, path, body, takes) => {
    const { answer } = await ask(method, path, { as: oleg, body, headers: { "idempotency-key": null } });
    expect(answer?.code === "missingKey").toBe(takes);
    expect(await documented(method, path)).toBe(takes);
  });
});
