import { join } from "node:path";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import { backupFolder } from "./backup-folder.ts";
import { openPostgres } from "./client.postgres.ts";
import { openSqlite } from "./client.sqlite.ts";
import { committed } from "./committed.ts";
import { databaseAddress, dialect } from "./dialect.ts";
import { newestIn, readStanding, type Standing } from "./migration-standing.ts";
import { forget, made, one } from "./shared.ts";

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
  /** When the migrations were made that this database has been through, in ms; none for a new one. */
  applied(): Promise<number[]>;
  migrate(folder: string): Promise<void>;
  /** A whole copy of the database in a folder, where the dialect has a way to make one. */
  copyInto?(folder: string, name: string): Promise<void>;
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

const migrations = () => join(process.cwd(), "db/migrations", dialect);

/**
 * Brings the schema up to date; does nothing where it is. What a database holds is copied before its schema changes.
 * @throws NewerDatabase
 */
export async function migrate(): Promise<void> {
  const { applied, pending } = await readStanding(client(), migrations());
  const [first] = pending;
  if (!first) return;
  if (applied > 0) await client().copyInto?.(backupFolder(), `before-${first}`);
  await client().migrate(migrations());
}

/** How many migrations the database has been through, and the names of those that it lacks. @throws NewerDatabase */
export const migrationStanding = (): Promise<Standing> => readStanding(client(), migrations());

/** When the newest migration was made that this Verso knows: it is no older than that itself. */
export const newestMigration = (): Date => newestIn(migrations());

export async function closeDatabase(): Promise<void> {
  await made<Client>("client")?.close();
  forget("client");
}
