import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import type { Client, Db } from "./client.ts";
import { copyDatabase } from "./copy.sqlite.ts";
import { isDamaged, isReadOnly } from "./errors.ts";
import { appliedIn } from "./file-standing.sqlite.ts";
import { groupCommit } from "./group-commit.ts";
import { createRecall } from "./recall.ts";
import { recalls } from "./statement.ts";

/** SQLite: one connection that writes in groups, one that only reads. */
export function openSqlite(file: string): Client {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const writer = connect(file);
  const elsewhere = writer.prepare("PRAGMA data_version").pluck();
  const recall = createRecall(() => elsewhere.get() as number);
  const { write, guarded, stats, idle } = groupCommit(writer, recall);
  const tx = drizzle(guarded, { casing: "snake_case" }) as unknown as Db;
  const reader = connect(file);
  reader.pragma("query_only = ON");
  reader.pragma("busy_timeout = 5000");
  const read = drizzle(reader, { casing: "snake_case" }) as unknown as Db;
  for (const db of [tx, read]) recalls().set(db, recall);
  return {
    read,
    write: (work) => write(() => work(tx)),
    applied: async () => appliedIn(writer),
    async copyInto(folder, name) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      await copyDatabase(file, join(folder, `${name}.db`));
    },
    async migrate(folder) {
      migrate(drizzle(writer, { casing: "snake_case" }), { migrationsFolder: folder });
    },
    stats,
    async close() {
      await idle();
      reader.close();
      try {
        writer.pragma("wal_checkpoint(TRUNCATE)");
      } catch (error) {
        // Where nothing can be written there is nothing to tidy up; whoever came here has been told.
        if (!isReadOnly(error) && !isDamaged(error)) throw error;
      } finally {
        writer.close();
      }
    },
  };
}

function connect(file: string): Database.Database {
  const connection = new Database(file);
  connection.pragma("journal_mode = WAL");
  // FULL: an acknowledged save survives a power cut. Group commit pays for it.
  connection.pragma("synchronous = FULL");
  // Moving pages from the log into the file takes two syncs of its own: every 16 MB of log, not every 4.
  connection.pragma("wal_autocheckpoint = 4000");
  connection.pragma("foreign_keys = ON");
  connection.pragma("trusted_schema = OFF");
  return connection;
}
