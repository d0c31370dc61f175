import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GroupCommit, groupCommit } from "./group-commit.ts";
import { createRecall, type Recall } from "./recall.ts";

let folder: string;
let writer: Database.Database;
let reader: Database.Database;
let other: Database.Database;
let store: GroupCommit;
let memory: Recall;
let asked: number;
/** How often it was looked whether another process had committed. */
let looked: number;

const open = () => new Database(join(folder, "test.db"));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verso-recall-"));
  writer = open();
  writer.pragma("journal_mode = WAL");
  writer.exec('create table "members" (name text); create table "segments" (text text)');
  writer.exec("insert into members values ('Ada')");
  reader = open();
  other = open();
  const version = writer.prepare("PRAGMA data_version").pluck();
  memory = createRecall(() => {
    looked++;
    return version.get() as number;
  });
  store = groupCommit(writer, memory);
  asked = 0;
  looked = 0;
});
afterEach(async () => {
  await store.idle();
  for (const connection of [writer, reader, other]) connection.close();
  rmSync(folder, { recursive: true });
});

const nameIn = (connection: Pick<Database.Database, "prepare">) =>
  memory.recall("name", async () => {
    asked++;
    return connection.prepare("select name from members").pluck().get();
  });
const rename = (name: string) => store.guarded.prepare('update "members" set name = ?').run(name);

describe("what is remembered", () => {
  it("is asked for once", async () => {
    expect([await nameIn(reader), await nameIn(reader), await nameIn(reader)]).toEqual(["Ada", "Ada", "Ada"]);
    expect(asked).toBe(1);
  });

  it("outlives a save", async () => {
    await nameIn(reader);
    await store.write(async () => store.guarded.prepare('insert into "segments" values (?)').run("x"));
    await nameIn(reader);
    expect(asked).toBe(1);
  });

  it("is forgotten when this process commits a change", async () => {
    await nameIn(reader);
    await store.write(async () => rename("Bo"));
    expect(await nameIn(reader)).toBe("Bo");
  });

  it("is forgotten when another process commits a change", async () => {
    await nameIn(reader);
    other.exec("update members set name = 'Cy'");
    expect(await nameIn(reader)).toBe("Cy");
  });

  it("is forgotten when another process committed just before a batch began, and looked for once in it", async () => {
    await nameIn(reader);
    other.exec("update members set name = 'Cy'");
    looked = 0;
    const name = await store.write(async () => {
      await nameIn(store.guarded);
      return nameIn(store.guarded);
    });
    expect([name, looked]).toEqual(["Cy", 1]);
    other.exec("update members set name = 'Di'");
    expect(await nameIn(reader)).toBe("Di");
  });

  it("is not what a batch that was undone had written", async () => {
    await nameIn(reader);
    const undone = store.write(async () => {
      rename("Nobody");
      expect(await nameIn(store.guarded)).toBe("Nobody");
      throw new Error("no");
    });
    await expect(undone).rejects.toThrow("no");
    expect(await nameIn(reader)).toBe("Ada");
  });

  it("is not what stood before a batch that is still to be committed", async () => {
    const change = store.write(async () => {
      rename("Bo");
      await null;
      // A reader of committed rows, while the batch is open.
      expect(await nameIn(reader)).toBe("Ada");
    });
    await change;
    expect(await nameIn(reader)).toBe("Bo");
  });

  it("is not an answer that was overtaken while it was being found", async () => {
    let go: (() => void) | undefined;
    const slow = memory.recall("name", async () => {
      const name = reader.prepare("select name from members").pluck().get();
      await new Promise<void>((resume) => {
        go = resume;
      });
      return name;
    });
    await store.write(async () => rename("Bo"));
    go?.();
    expect(await slow).toBe("Ada");
    expect(await nameIn(reader)).toBe("Bo");
  });
});
