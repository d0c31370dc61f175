import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { looks } from "../formats/look-of-bytes.ts";
import { describeRefusal } from "./describe-refusal.ts";
import { locales } from "./locales.ts";
import { messagesOf } from "./messages.ts";

const say = (locale: (typeof locales)[number], details: Record<string, unknown>, code = "unsupported" as const) =>
  describeRefusal(locale, { code, details }).detail;

describe.each(locales)("in %s", (locale) => {
  it("says what a file looks like, each look in words of its own", () => {
    const said = looks.map((looksLike) => say(locale, { reason: "binary", looksLike }));
    expect(new Set(said).size).toBe(looks.length);
    for (const words of said) expect(words).not.toMatch(/[{}]/);
    const mislabelled = looks.map((looksLike) => say(locale, { reason: "mislabelled", looksLike }));
    expect(new Set(mislabelled).size).toBe(looks.length);
  });

  it("names the place, the key and the paragraph", () => {
    expect(say(locale, { reason: "unknownKey", field: "units[3]", key: "colour" })).toMatch(/units\[3\].*colour/);
    expect(describeRefusal(locale, { code: "tooLarge", details: { field: "content", block: 7 } }).detail).toContain(
      "7",
    );
    expect(describeRefusal(locale, { code: "tooLarge", details: { field: "content" } }).detail).not.toContain("0");
  });
});

it.each([
  ["a PDF", { looksLike: "pdf" }, "This is not a text but a PDF."],
  [
    "an old Word file",
    { looksLike: "doc" },
    "This is not a text but an old Word file. Save it as DOCX and bring that.",
  ],
  ["a picture", { looksLike: "jpeg" }, "This is not a text but a picture (JPEG)."],
  ["something nobody has a name for", { looksLike: "fish" }, "This is not a text but a file of another kind."],
])("says one clear sentence about %s", (_, details, sentence) => {
  expect(say("en", { reason: "binary", ...details })).toBe(sentence);
});

it("has words for every reason that the code refuses with", () => {
  const files = execFileSync(
    "git",
    ["ls-files", "-co", "--exclude-standard", "api/*.ts", "domain/*.ts", "formats/*.ts", "server/*.ts"],
    { encoding: "utf8" },
  );
  const code = files
    .split("\n")
    .filter((name) => name && !name.includes(".test."))
    .map((name) => readFileSync(name, "utf8"))
    .join("\n");
  const given = [...code.matchAll(/invalid\([^()]*?, "(\w+)"|reason: "(\w+)"/g)].map(([, a, b]) => (a ?? b) as string);
  expect(given.length).toBeGreaterThan(40);
  expect([...new Set(given)].filter((reason) => !(reason in messagesOf.en.problems.reasons))).toEqual([]);
});
