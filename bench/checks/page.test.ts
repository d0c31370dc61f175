import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../domain/checks/catalogue.ts";
import { type Figures, pageWith } from "./page.ts";

const page = readFileSync(new URL("../../docs/checks.md", import.meta.url), "utf8");

const figures: Figures = {
  data: "a text of my own",
  date: "2026-01-31",
  sourceLanguage: "en",
  targetLanguage: "zh-Hans",
  segments: 200,
  flags: { quantity: 1, errors: 2, counted: 5, checks: { "warning date.day": 1, "info date.day": 2 } },
  speed: { perSecond: 4321.4, paragraph: 0.25, paragraphLength: 400 },
  recall: [{ kind: "digit", tried: 30, seen: 29 }],
};

describe("the page of the checks", () => {
  const written = pageWith(page, [figures]);

  it("says of every check what it finds, with its rate", () => {
    for (const id of Object.keys(catalogue)) expect(written).toMatch(new RegExp(`\\| \`${id}\` \\| [a-z, ]+ \\| \\S`));
    expect(written).toMatch(/\| `date\.day` \|.*\| 1\.5 \|/);
  });

  it("has the figures that were measured, and when", () => {
    expect(written).toContain("**a text of my own**, measured 2026-01-31");
    expect(written).toContain("| quantity group, error or warning | 0.5 |");
    expect(written).toContain("| digit | 97 (30) |");
  });

  it("is the same when it is written again", () => {
    expect(pageWith(written, [figures])).toBe(written);
  });

  it("misses a check that nobody has described", () => {
    expect(() => pageWith(page.replace("| `date.day` |", "| `date.other` |"), [figures])).toThrow("date.day");
  });
});
