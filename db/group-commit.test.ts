import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GroupCommit, groupCommit, Misuse } from "./group-commit.ts";

let folder: string;
let file: string;
let connection: Database.Database;
let store: GroupCommit;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verso-commit-"));
  file = join(folder, "test.db");
  connection = new Database(file);
  connection.pragma("journal_mode = WAL");
  connection.exec(
    "create table counters (id text primary key, value integer not null); create table log (text text unique)",
  );
  connection.exec("insert into counters values ('a', 0)");
  store = groupCommit(connection);
});
afterEach(async () => {
  await store.idle();
  connection.close();
  rmSync(folder, { recursive: true });
});

const sql = (text: string) => store.guarded.prepare(text);
const value = () => connection.prepare("select value from counters where id = 'a'").pluck().get();
const lines = () => connection.prepare("select text from log order by text").pluck().all();
const write = (text: string) => store.write(async () => sql("insert into log values (?)").run(text));

describe("group commit", () => {
  it("loses no update of three hundred that read and write, in far fewer commits", async () => {
    const increment = () =>
      store.write(async () => {
        const seen = sql("select value from counters where id = 'a'").pluck().get() as number;
        await null;
        sql("update counters set value = ? where id = 'a'").run(seen + 1);
      });
    await Promise.all(Array.from({ length: 300 }, increment));
    expect(value()).toBe(300);
    expect(store.stats.commits).toBeLessThan(20);
  });

  it("undoes the rows of one who throws, and of nobody else", async () => {
    const fails = store.write(async () => {
      sql("insert into log values ('lost')").run();
      throw new Error("no");
    });
    const outcomes = await Promise.allSettled([write("one"), fails, write("two")]);
    expect(outcomes.map((one) => one.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(lines()).toEqual(["one", "two"]);
  });

  it("tells nobody anything before the commit, not even a no", async () => {
    const committed = () => new Database(file, { readonly: true }).prepare("select count(*) from log").pluck().get();
    const seen: unknown[] = [];
    const refused = store.write(async () => {
      throw new Error("no");
    });
    await Promise.allSettled([
      write("one").then(() => seen.push(committed())),
      refused.catch(() => seen.push(committed())),
      write("two"),
    ]);
    expect(seen).toEqual([2, 2]);
  });

  it("refuses a write inside a write instead of waiting for ever", async () => {
    await expect(store.write(() => store.write(async () => 1))).rejects.toThrow(Misuse);
    await write("after");
    expect(lines()).toEqual(["after"]);
  });

  it("stops a callback that waits for something else, and refuses its late queries", async () => {
    let late: unknown;
    const slow = store.write(async () => {
      sql("insert into log values ('slow')").run();
      await sleep(20);
      try {
        sql("insert into log values ('late')").run();
      } catch (error) {
        late = error;
      }
    });
    const outcomes = await Promise.allSettled([slow, write("one")]);
    await sleep(40);
    expect(outcomes.map((one) => one.status)).toEqual(["rejected", "fulfilled"]);
    expect(late).toBeInstanceOf(Misuse);
    expect(lines()).toEqual(["one"]);
  });

  it("refuses a query outside a write", () => {
    expect(() => sql("select 1").get()).toThrow(Misuse);
    expect(() => store.guarded.exec("select 1")).toThrow(Misuse);
  });

  it("does each alone when one of them makes SQLite undo them all", async () => {
    connection.exec(
      "create trigger stop before insert on log when new.text = 'bad' begin select raise(rollback, 'bad'); end",
    );
    const outcomes = await Promise.allSettled([write("one"), write("bad"), write("two")]);
    expect(outcomes.map((one) => one.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(lines()).toEqual(["one", "two"]);
  });

  it("waits for another process that holds the lock, without stopping this one", async () => {
    const holder = `const D = require("better-sqlite3"); const c = new D(process.argv[1]); c.exec("begin immediate"); process.stdout.write("held"); setTimeout(() => c.exec("commit"), 600);`;
    const child = execFile(process.execPath, ["-e", holder, file], { cwd: process.cwd() });
    await new Promise((held) => child.stdout?.once("data", held));
    let worst = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      worst = Math.max(worst, performance.now() - last);
      last = performance.now();
    }, 10);
    const from = performance.now();
    await write("one");
    clearInterval(watch);
    worst = Math.max(worst, performance.now() - last);
    expect(performance.now() - from).toBeGreaterThan(200);
    expect(worst).toBeLessThan(200);
    expect(lines()).toEqual(["one"]);
  });
});
