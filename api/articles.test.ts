import { describe, expect, it } from "vitest";
import { desk, oleg, openDesk } from "../server/testing/desk.ts";
import { ask } from "./testing/asking.ts";

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
