import { join } from "node:path";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import { openPostgres } from "./client.postgres.ts";
import { openSqlite } from "./client.sqlite.ts";
import { committed } from "./committed.ts";
import { databaseAddress, dialect } from "./dialect.ts";
import { forget, one } from "./shared.ts";

/**
 * What queries are given: SQLite's builders, but "async", so that every query must be awaited, and without what only
 * SQLite has.
 */
export type Db = Omit<
  BaseSQLiteDatabase<"async", unknown>,
  "transaction" | "run" | "all" | "get" | "values" | "query" | "_"
>;

export interface Client {
  /** Sees committed data, and cannot write. */
  read: Db;
  /**
   * One transaction. `work` awaits only its own queries and touches nothing outside the database; it may run more than
   * once; a throw undoes its rows and nobody else's; nobody hears anything before the commit. Never nested.
   */
  write<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  migrate(folder: string): Promise<void>;
  stats: { writes: number; commits: number; alone: number; largest: number };
  close(): Promise<void>;
}

const client = () =>
  one(
    "client",
    (): Client => (dialect === "postgres" ? openPostgres(databaseAddress()) : openSqlite(databaseAddress())),
  );

export const reader = (): Db => client().read;

export async function write<T>(work: (tx: Db) => Promise<T>): Promise<T> {
  const result = await client().write(work);
  committed();
  return result;
}

/** Brings the schema up to date; does nothing where it is. */
export function migrate(): Promise<void> {
  return client().migrate(join(process.cwd(), "db/migrations", dialect));
}

export async function closeDatabase(): Promise<void> {
  await client().close();
  forget("client");
}
