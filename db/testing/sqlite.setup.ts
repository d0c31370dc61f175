// Gives each test file a desk of its own on SQLite.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "verso-test-"));
process.env.VERSO_DATA = folder;
process.env.DATABASE_URL = "";

afterAll(() => rmSync(folder, { recursive: true, force: true }));
