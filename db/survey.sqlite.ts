// What a file of SQLite holds, counted and hashed as a whole: two files with one survey hold the same.
import { createHash } from "node:crypto";
import type Database from "better-sqlite3";

export interface Survey {
  /** Rows by table. */
  counts: Record<string, number>;
  /** SHA-256 (hex) over every row of every table, in the order of their keys. */
  hash: string;
}

/** Survey of what this connection sees; inside a transaction, of one moment. */
export function survey(connection: Database.Database): Survey {
  const digest = createHash("sha256");
  const counts: Survey["counts"] = {};
  for (const table of tablesOf(connection)) {
    const rows = connection.prepare(`SELECT * FROM "${table}" ORDER BY ${keyOf(connection, table)}`).raw();
    let count = 0;
    digest.update(`${table}\n`);
    for (const row of rows.iterate()) {
      digest.update(`${JSON.stringify(row)}\n`);
      count++;
    }
    counts[table] = count;
  }
  return { counts, hash: digest.digest("hex") };
}

const tablesOf = (connection: Database.Database) =>
  connection
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
    .pluck()
    .all() as string[];

function keyOf(connection: Database.Database, table: string): string {
  const columns = connection.prepare("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk").pluck();
  const key = columns.all(table) as string[];
  return [...key.map((name) => `"${name}"`), "rowid"].join(", ");
}

/** What SQLite finds wrong with a file: nothing, or a line for each fault. */
export function faultsOf(connection: Database.Database): string[] {
  const integrity = connection.prepare("PRAGMA integrity_check(20)").pluck().all() as string[];
  const broken = integrity.filter((line) => line !== "ok");
  if (broken.length > 0) return broken;
  const foreign = connection.prepare("PRAGMA foreign_key_check").all() as { table: string; rowid: number }[];
  return foreign.slice(0, 20).map(({ table, rowid }) => `${table}: row ${rowid} points at a row that is not there`);
}
