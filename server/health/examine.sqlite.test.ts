import { execFileSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, expect, it } from "vitest";
import { closeDatabase, migrate, newestMigration } from "../../db/client.ts";
import { databaseAddress } from "../../db/dialect.ts";
import { backUp } from "../backup/back-up.ts";
import { readSettings } from "../settings.ts";
import { articleOf, openDesk } from "../testing/desk.ts";
import { examineClock, examineDatabase } from "./examine-database.ts";
import { examineDesk } from "./examine-desk.ts";
import { examineBackups, examineDisk, examineFolder, examineSecret } from "./examine-files.ts";
import { examineOrigin, examineProxy, examineServer } from "./examine-server.ts";

openDesk();
const data = () => process.env.VERSO_DATA ?? "";
const day = 86_400_000;
const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const one of undo.splice(0).reverse()) await one();
});
/** Puts a setting in place for one test. */
function set(name: string, value: string) {
  const before = process.env[name] ?? "";
  process.env[name] = value;
  undo.push(() => {
    process.env[name] = before;
  });
}
const codes = (complaints: { code: string }[]) => complaints.map((one) => one.code);

it("has nothing to say of a desk that is well", async () => {
  await articleOf("The ferry sails at nine.");
  const examined = await examineDesk(readSettings({ PORT: "4499" }), {});
  expect(examined.flatMap(({ complaints }) => codes(complaints))).toEqual([]);
});

it("finds a folder that is missing, is none, cannot be written to, or is open to others", async () => {
  const folder = mkdtempSync(join(tmpdir(), "verso-folder-"));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  set("VERSO_DATA", join(folder, "missing"));
  expect(codes(examineFolder())).toEqual(["folderMissing"]);
  writeFileSync(join(folder, "file"), "");
  process.env.VERSO_DATA = join(folder, "file");
  expect(codes(examineFolder())).toEqual(["folderNoFolder"]);
  process.env.VERSO_DATA = "/sys";
  if (process.platform === "linux") expect(codes(examineFolder())).toEqual(["folderNotWritable"]);
  mkdirSync(join(folder, "open"));
  chmodSync(join(folder, "open"), 0o755);
  process.env.VERSO_DATA = join(folder, "open");
  expect(codes(examineFolder())).toEqual(["folderOpen"]);
});

it("finds a secret that others can read, that is too short, and one that is named and not there", () => {
  const file = join(data(), "secret");
  writeFileSync(file, "x".repeat(43), { mode: 0o600 });
  expect(examineSecret({})).toEqual([]);
  chmodSync(file, 0o644);
  expect(codes(examineSecret({}))).toEqual(["secretOpen"]);
  writeFileSync(file, "short");
  expect(codes(examineSecret({}))).toEqual(["secretShort"]);
  rmSync(file);
  expect(codes(examineSecret({ VERSO_SECRET_FILE: file }))).toEqual(["secretUnreadable"]);
});

const mayMount = process.platform === "linux" && process.getuid?.() === 0;
it.runIf(mayMount)("finds a disk that is full", () => {
  const disk = mkdtempSync(join(tmpdir(), "verso-disk-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk]);
  undo.push(() => {
    execFileSync("umount", [disk]);
    rmSync(disk, { recursive: true });
  });
  set("VERSO_DATA", disk);
  expect(examineDisk()).toEqual([{ code: "diskFull", severity: "fault", values: { folder: disk, free: 1 } }]);
});

it("finds a clock that is behind what was done, and behind the program", async () => {
  const now = new Date();
  await articleOf("The ferry sails at nine.");
  expect(await examineClock(now, newestMigration())).toEqual([]);
  const early = new Date(now.getTime() - day);
  // The files' time is of today too.
  expect(codes(await examineClock(early, new Date(0)))).toEqual(["clockOffFiles", "clockBehindRows"]);
  expect(codes(await examineClock(new Date("2020-01-01"), newestMigration()))).toEqual(["clockBehindProgram"]);
});

it("finds that no backup was made for days", async () => {
  const now = Date.now();
  expect(examineBackups(new Date(now + day))).toEqual([]);
  expect(codes(examineBackups(new Date(now + 3 * day)))).toEqual(["backupsOld"]);
  const file = join(data(), "backups", "verso-2026-11-23.db");
  await backUp(file);
  utimesSync(file, new Date(now + 2 * day), new Date(now + 2 * day));
  expect(examineBackups(new Date(now + 3 * day))).toEqual([]);
});

it("finds a database that is held, old, newer, and broken", async () => {
  expect(await examineDatabase()).toEqual([]);
  const other = new Database(databaseAddress());
  undo.push(() => other.close());
  const standing = (when: number) => other.prepare("UPDATE __drizzle_migrations SET created_at = ?").run(when);
  other.exec("BEGIN IMMEDIATE");
  expect(codes(await examineDatabase())).toEqual(["databaseLocked"]);
  other.exec("ROLLBACK");
  standing(1);
  expect(codes(await examineDatabase())).toEqual(["databaseOld"]);
  standing(9_999_999_999_999);
  expect(codes(await examineDatabase())).toEqual(["databaseNewer"]);
  standing(newestMigration().getTime());

  const whole = join(data(), "whole.db");
  await backUp(whole);
  set("DATABASE_URL", "");
  await closeDatabase();
  other.pragma("wal_checkpoint(TRUNCATE)");
  other.close();
  const handle = openSync(databaseAddress(), "r+");
  writeSync(handle, Buffer.alloc(100, 0x5a), 0, 100, 0);
  closeSync(handle);
  expect(codes(await examineDatabase())).toEqual(["databaseDamaged"]);
  // A page in the middle: what is asked of the first pages goes well.
  copyFileSync(whole, databaseAddress());
  const page = openSync(databaseAddress(), "r+");
  writeSync(page, Buffer.alloc(8192, 0x5a), 0, 8192, 5 * 4096);
  closeSync(page);
  expect(codes(await examineDatabase())).toEqual(["databaseDamaged"]);
  await closeDatabase().catch(() => {});
  for (const tail of ["", "-wal", "-shm"]) rmSync(databaseAddress() + tail, { force: true });
  expect(codes(await examineDatabase())).toEqual(["databaseMissing"]);
  expect(existsSync(databaseAddress())).toBe(false);
  const { restoreBackup } = await import("../backup/restore-backup.ts");
  await restoreBackup(whole, { replace: false });
  await migrate();
  expect(statSync(databaseAddress()).mode & 0o777).toBe(0o600);
  // A write waits five seconds for whoever holds the database.
}, 20_000);

/** Something that answers where a desk, or a proxy before it, would. */
async function answering(
  answers: Record<string, { status?: number; headers?: Record<string, string>; body?: unknown }>,
) {
  const server = createServer((request, response) => {
    const { status = 200, headers = {}, body } = answers[request.url ?? ""] ?? { status: 404 };
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body ?? null));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  undo.push(() => new Promise((closed) => server.close(closed)));
  return (server.address() as AddressInfo).port;
}
const healthy = { body: { status: "ok" }, headers: { "content-security-policy": "default-src 'none'" } };
const refused = { status: 403, body: { code: "forbidden", reason: "origin" } };

it("finds a server that is not ready, or has another time", async () => {
  const port = await answering({ "/readyz": { body: { database: true, disk: false }, status: 503 } });
  const settings = readSettings({ PORT: String(port), HOST: "127.0.0.1" });
  expect(codes(await examineServer(settings, new Date()))).toEqual(["serverNotReady"]);
  expect(codes(await examineServer(settings, new Date(Date.now() + 60_000)))).toEqual([
    "serverNotReady",
    "clockOffServer",
  ]);
});

it("finds an origin that the server does not take", async () => {
  const port = await answering({ "/api/v1/sessions": refused });
  const at = { PORT: String(port), HOST: "127.0.0.1" };
  const complaints = await examineOrigin(readSettings({ ...at, PUBLIC_URL: "https://desk.example.org" }));
  expect(complaints).toMatchObject([{ code: "originRefused", values: { origin: "https://desk.example.org" } }]);
  expect(codes(await examineOrigin(readSettings({ HOST: "desk.local" })))).toEqual(["originName"]);
});

it.each([
  ["leads nowhere", {}, ["publicOther"]],
  [
    "leads on",
    { "/healthz": { status: 301, headers: { location: "https://desk.example.org/" } } },
    ["publicRedirects"],
  ],
  ["is as it should be", { "/healthz": healthy }, []],
  ["loses headers", { "/healthz": { body: healthy.body } }, ["proxyHeaders"]],
  ["is not what the server was told", { "/healthz": healthy, "/api/v1/sessions": refused }, ["proxyOrigin"]],
])("looks from outside: an address that %s", async (_, answers, expected) => {
  const port = await answering(answers);
  expect(codes(await examineProxy(readSettings({ PUBLIC_URL: `http://127.0.0.1:${port}` })))).toEqual(expected);
});

it("finds that nobody answers from outside", async () => {
  expect(codes(await examineProxy(readSettings({ PUBLIC_URL: "http://127.0.0.1:4498" })))).toEqual(["publicSilent"]);
});
