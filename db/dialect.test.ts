import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, it, vi } from "vitest";

const address = "postgres://desk@localhost/verso";
const folder = mkdtempSync(join(tmpdir(), "verso-dialect-"));
const file = join(folder, "url");

writeFileSync(file, `${address}\n`);
afterEach(() => void vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

/** The module as a process that is started with these settings has it. */
async function startedWith(env: Record<string, string>) {
  for (const [name, value] of Object.entries({ DATABASE_URL: "", DATABASE_URL_FILE: "", VERSO_DATA: "desk", ...env }))
    vi.stubEnv(name, value);
  vi.resetModules();
  const { dialect, databaseAddress } = await import("./dialect.ts");
  return [dialect, databaseAddress()];
}

it.each([
  ["SQLite in the data folder where nothing is said", {}, ["sqlite", join("desk", "verso.db")]],
  ["SQLite in a file that is named", { DATABASE_URL: "file:/srv/desk.db" }, ["sqlite", "/srv/desk.db"]],
  ["PostgreSQL by its address", { DATABASE_URL: address }, ["postgres", address]],
  ["PostgreSQL by an address that stands in a file", { DATABASE_URL_FILE: file }, ["postgres", address]],
  [
    "what is said itself before what stands in a file",
    { DATABASE_URL: "file:a.db", DATABASE_URL_FILE: file },
    ["sqlite", "a.db"],
  ],
])("is %s", async (_, env, expected) => {
  expect(await startedWith(env)).toEqual(expected);
});

it("fails rather than open another database where the file is not there", async () => {
  await expect(startedWith({ DATABASE_URL_FILE: join(folder, "missing") })).rejects.toThrow("ENOENT");
});
