import { readdirSync, readFileSync } from "node:fs";
import { checkSync } from "recheck";
import { describe, expect, it } from "vitest";

// What reads a text that anybody may send: its patterns must cost no more than the text is long.
const rooms = ["checks", "language", "quantities", "segmentation", "typography"];
const domain = new URL("../", import.meta.url);
const files = rooms.flatMap((room) =>
  readdirSync(new URL(`${room}/`, domain), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => `${room}/${name}`),
);

const comment = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
/** A pattern stands where a value may begin, which a division does not. */
const literal =
  /(?<=[=(,:!&|?[{;\s]|^)\/(?![*/\s])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)(?=[\s.,;)\]}:]|$)/gm;
const patternsOf = (name: string) =>
  [...readFileSync(new URL(name, domain), "utf8").replace(comment, "").matchAll(literal)].map(
    ([, source = "", flags = ""]) => ({ source, flags }),
  );
const known = files.map((name) => ({ name, patterns: patternsOf(name) })).filter(({ patterns }) => patterns.length > 0);

describe("patterns", () => {
  it("are found", () => {
    expect(known.flatMap(({ patterns }) => patterns).length).toBeGreaterThan(150);
  });

  it("that cost the square of a text are told", () => {
    expect(checkSync("[^a]+$", "u").status).toBe("vulnerable");
  });

  it.each(known)("of $name are linear", ({ patterns }) => {
    for (const { source, flags } of patterns) {
      const { status } = checkSync(source, flags, { timeout: 20_000 });
      expect(`${source} ${status}`).toBe(`${source} safe`);
    }
  });
});
