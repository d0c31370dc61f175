import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readSettings } from "./settings.ts";

const folder = mkdtempSync(join(tmpdir(), "verso-settings-"));
const file = join(folder, "secret");
const [inFile, given] = ["f".repeat(40), "g".repeat(40)];
writeFileSync(file, `${inFile}\n`);
afterAll(() => rmSync(folder, { recursive: true }));

it("needs no setting at all", () => {
  expect(readSettings({})).toEqual({ PORT: 3000, HOST: "localhost", VERSO_DATA: "data", VERSO_SAMPLE: "1" });
});

it.each([
  ["a secret from a file", { VERSO_SECRET_FILE: file }, inFile],
  ["a secret that is given before one in a file", { VERSO_SECRET: given, VERSO_SECRET_FILE: file }, given],
])("takes %s", (_, env, secret) => {
  expect(readSettings(env).VERSO_SECRET).toBe(secret);
});

it.each([
  ["the known name next to an unknown one", { VERSO_DAT: "x" }, "VERSO_DAT is not a setting; did you mean VERSO_DATA?"],
  ["a port that is none", { PORT: "http" }, "PORT: a number from 0 to 65535"],
  ["an address with a path", { PUBLIC_URL: "https://desk.example/verso" }, "PUBLIC_URL: an origin: no path"],
  ["a secret that is too short", { VERSO_SECRET: "short" }, "VERSO_SECRET: at least 32 characters"],
  [
    "a file that cannot be read",
    { VERSO_SECRET_FILE: "/nowhere/at/all" },
    "VERSO_SECRET_FILE: /nowhere/at/all cannot be read",
  ],
])("names %s", (_, env, said) => {
  expect(() => readSettings(env as Record<string, string>)).toThrow(said);
});
