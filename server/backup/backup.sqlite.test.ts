import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readdirSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, migrate } from "../../db/client.ts";
import { databaseAddress } from "../../db/dialect.ts";
import { claimServing } from "../../db/serving.ts";
import { survey } from "../../db/survey.sqlite.ts";
import { contentOfText } from "../../domain/content/plain-text.ts";
import { saveSegment } from "../segments/save-segment.ts";
import { anna, articleOf, openDesk, refusal, see, type, unitOf } from "../testing/desk.ts";
import { troubleIn } from "../trouble-in.ts";
import { backUp } from "./back-up.ts";
import { backupName } from "./choose-backups.ts";
import { restoreBackup } from "./restore-backup.ts";
import { rotateBackups } from "./rotate-backups.ts";

openDesk();
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "verso-backup-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What stands in a file of SQLite. */
function look<T>(file: string, ask: (connection: Database.Database) => T): T {
  const connection = new Database(file, { readonly: true });
  try {
    return ask(connection);
  } finally {
    connection.close();
  }
}
const textsIn = (file: string) =>
  look(file, (db) => db.prepare("SELECT text FROM segments WHERE language = 'ru'").pluck().all() as string[]);

it("holds every save that was acknowledged before it began, while saves go on", async () => {
  const article = await articleOf(...Array.from({ length: 40 }, (_, index) => `Paragraph ${index}`));
  let acknowledged = 0;
  let running = true;
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    for (let round = 0; running; round++) {
      const position = writer * 5 + (round % 5) + 1;
      const { version } = await see(anna, article, "ru", position);
      const content = contentOfText(`${writer}.${round}`);
      await saveSegment(anna, { unit: unitOf(article, position), language: "ru", content, version });
      acknowledged++;
    }
  });
  const marks: string[] = [];
  let during = 0;
  for (let turn = 0; turn < 3; turn++) {
    const own = await articleOf("A mark");
    await type(anna, own, "ru", `mark ${turn}`);
    marks.push(`mark ${turn}`);
    const before = acknowledged;
    const file = join(folder, `load-${turn}.db`);
    const { hash, counts } = await backUp(file);
    during += acknowledged - before;
    expect(textsIn(file)).toEqual(expect.arrayContaining(marks));
    expect(look(file, survey)).toEqual({ hash, counts });
    expect(look(file, (db) => db.pragma("integrity_check", { simple: true }))).toBe("ok");
  }
  running = false;
  await Promise.all(writers);
  expect(during).toBeGreaterThan(0);
});

it("is one file that only its owner reads, with nothing beside it", async () => {
  const file = join(folder, "alone", "one.db");
  await backUp(file);
  expect(readdirSync(join(folder, "alone"))).toEqual(["one.db"]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it("never writes over the desk's own database", async () => {
  await expect(backUp(databaseAddress())).rejects.toEqual(refusal("invalid", { reason: "ownDatabase" }));
});

const mounts = () => {
  const at = mkdtempSync(join(tmpdir(), "verso-full-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", at], { stdio: "ignore" });
    execFileSync("umount", [at]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
};

// Only an administrator may mount a small disk.
it.runIf(mounts())("leaves nothing behind on a full disk, and says so", async () => {
  const disk = mkdtempSync(join(tmpdir(), "verso-full-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk]);
  try {
    const error = await backUp(join(disk, "full.db")).catch((reason: unknown) => reason);
    expect(troubleIn(error)).toEqual({ trouble: "full", file: join(disk, "full.db") });
    expect(readdirSync(disk)).toEqual([]);
  } finally {
    execFileSync("umount", [disk]);
    rmSync(disk, { recursive: true, force: true });
  }
});

it("makes one backup a day by itself, and lets the old ones go", async () => {
  const backups = join(process.env.VERSO_DATA ?? "", "backups");
  const now = new Date("2026-11-23T10:00:00Z");
  await rotateBackups(now);
  const first = statSync(join(backups, backupName(now))).mtimeMs;
  for (let days = 1; days < 60; days++)
    writeFileSync(join(backups, backupName(new Date(now.getTime() - days * 86_400_000))), "");
  await rotateBackups(new Date("2026-11-23T11:00:00Z"));
  expect(statSync(join(backups, backupName(now))).mtimeMs).toBe(first);
  await rotateBackups(new Date("2026-11-24T00:30:00Z"));
  expect(readdirSync(backups).sort().reverse()).toEqual(
    ["24", "23", "22", "21", "20", "19", "18", "15", "08"].map((day) => `verso-2026-11-${day}.db`),
  );
});

describe("restoring", () => {
  it("refuses what is no backup, and to replace a database that nobody gave up", async () => {
    const file = join(folder, "given.db");
    await backUp(file);
    await expect(restoreBackup(file, { replace: false })).rejects.toEqual(
      refusal("notNow", { reason: "databaseThere" }),
    );
    const other = new Database(join(folder, "other.db"));
    other.exec("CREATE TABLE recipes (name TEXT)");
    other.close();
    await expect(restoreBackup(join(folder, "other.db"), { replace: true })).rejects.toEqual(
      refusal("invalid", { reason: "noBackup" }),
    );
    writeFileSync(join(folder, "words.db"), "only words, and not a few of them\n".repeat(200));
    const words = await restoreBackup(join(folder, "words.db"), { replace: true }).catch((reason: unknown) => reason);
    expect(troubleIn(words)).toEqual({ trouble: "damaged", file: join(folder, "words.db") });
    const missing = await restoreBackup(join(folder, "missing.db"), { replace: true }).catch(
      (reason: unknown) => reason,
    );
    expect(troubleIn(missing)?.trouble).toBe("missing");
  });

  it("refuses while a server runs on the database, and while a command has it open", async () => {
    const file = join(folder, "served.db");
    await backUp(file);
    const serving = claimServing(databaseAddress());
    const served = await restoreBackup(file, { replace: true }).catch((reason: unknown) => reason);
    serving.end();
    expect(troubleIn(served)).toMatchObject({ trouble: "served" });
    // The connections of these tests are such a command.
    const open = await restoreBackup(file, { replace: true }).catch((reason: unknown) => reason);
    expect(troubleIn(open)?.trouble).toBe("locked");
    expect(existsSync(`${databaseAddress()}.restored`)).toBe(false);
  });

  it("refuses a backup of a newer Verso, and so does every other use of it", async () => {
    const file = join(folder, "newer.db");
    await backUp(file);
    const newer = new Database(file);
    newer.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 9999999999999)").run();
    newer.close();
    const error = await restoreBackup(file, { replace: true }).catch((reason: unknown) => reason);
    expect(troubleIn(error)).toEqual({ trouble: "newer", file });
  });

  it("brings back every row, and keeps what was there", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await type(anna, article, "ru", "Паром уходит в девять.");
    const file = join(folder, "good.db");
    const backup = await backUp(file);
    await type(anna, article, "ru", "Паром уходит в десять.");
    const later = look(databaseAddress(), survey);
    await closeDatabase();

    const restored = await restoreBackup(file, { replace: true });
    expect({ hash: restored.hash, counts: restored.counts }).toEqual({ hash: backup.hash, counts: backup.counts });
    expect(look(databaseAddress(), survey).hash).toBe(backup.hash);
    expect(look(restored.kept ?? "", survey).hash).toBe(later.hash);
    await migrate();
    expect((await see(anna, article, "ru")).text).toBe("Паром уходит в девять.");
  });

  it("replaces a database whose pages are broken", async () => {
    const file = join(folder, "whole.db");
    const backup = await backUp(file);
    await closeDatabase();
    for (const tail of ["-wal", "-shm"]) rmSync(databaseAddress() + tail, { force: true });
    const handle = openSync(databaseAddress(), "r+");
    writeSync(handle, Buffer.alloc(100, 0x5a), 0, 100, 0);
    const error = await backUp(join(folder, "never.db")).catch((reason: unknown) => reason);
    expect(troubleIn(error)).toEqual({ trouble: "damaged", file: databaseAddress() });
    expect(existsSync(join(folder, "never.db"))).toBe(false);
    await restoreBackup(file, { replace: true });
    expect(look(databaseAddress(), survey).hash).toBe(backup.hash);
    await migrate();
  });
});

it("is made before a migration changes a database that holds something", async () => {
  const connection = new Database(databaseAddress());
  // As if the newest migration had been made after this database.
  const { created_at: made } = connection.prepare("SELECT created_at FROM __drizzle_migrations").get() as {
    created_at: number;
  };
  connection.prepare("UPDATE __drizzle_migrations SET created_at = 1").run();
  connection.close();
  const backups = join(process.env.VERSO_DATA ?? "", "backups");
  // Its tables are there already: the migration fails, and the copy has been made.
  await expect(migrate()).rejects.toThrow();
  const copy = readdirSync(backups).find((name) => name.startsWith("before-"));
  expect(
    look(join(backups, copy ?? ""), (db) => db.prepare("SELECT count(*) FROM articles").pluck().get()),
  ).toBeGreaterThan(0);
  const again = new Database(databaseAddress());
  again.prepare("UPDATE __drizzle_migrations SET created_at = ?").run(made);
  again.close();
});
