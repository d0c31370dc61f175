// Gives each test file a desk of its own on PostgreSQL.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, inject } from "vitest";

const server = inject("postgres");
const name = `test_${randomBytes(6).toString("hex")}`;
const folder = mkdtempSync(join(tmpdir(), "verso-test-"));
process.env.VERSO_DATA = folder;
process.env.DATABASE_URL = `${server}/${name}`;

const administer = async (sql: string) => {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(sql);
  await client.end();
};
await administer(`create database ${name}`);

afterAll(async () => {
  await administer(`drop database ${name} with (force)`);
  rmSync(folder, { recursive: true, force: true });
});
