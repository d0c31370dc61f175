import fc from "fast-check";
import { expect, it } from "vitest";
import { pathWithin } from "./path-within.ts";

it.each([
  ["/articles", "/articles"],
  ["/ru/articles/1/work?columns=en,ru", "/articles/1/work?columns=en,ru"],
  ["/en", "/"],
  [undefined, "/"],
  ["//evil.example", "/"],
  ["/\\evil.example", "/"],
  ["https://evil.example", "/"],
  ["/.//evil.example", "/evil.example"],
  ["/en//evil.example", "/evil.example"],
  ["/\t/evil.example", "/"],
  ["javascript:alert(1)", "/"],
])("%s leads to %s", (asked, path) => {
  expect(pathWithin(asked)).toBe(path);
});

it("never leads to another host", () => {
  const pieces = fc.constantFrom(
    "/",
    "\\",
    ".",
    "..",
    "en",
    "ru",
    "evil.example",
    "%5c",
    "%2f",
    "%09",
    "@",
    ":",
    "?",
    "#",
    "\t",
    "http:",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const path = pathWithin(parts.join(""));
      expect(new URL(path, "http://desk.example").host).toBe("desk.example");
      expect(path.startsWith("//")).toBe(false);
    }),
    { numRuns: 20_000 },
  );
});
