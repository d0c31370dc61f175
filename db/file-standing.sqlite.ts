import { statSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { readStanding, type Standing } from "./migration-standing.ts";

/** The standing of a file that is not the desk's own database. @throws NewerDatabase; what SQLite throws for no database */
export async function readStandingOf(file: string): Promise<Standing> {
  let connection: Database.Database | undefined;
  try {
    // SQLite would call a file that is not there one that it cannot open.
    statSync(file);
    const opened = new Database(file, { readonly: true, fileMustExist: true });
    connection = opened;
    return await readStanding({ applied: async () => appliedIn(opened) }, join(process.cwd(), "db/migrations/sqlite"));
  } catch (error) {
    throw Object.assign(error as Error, { path: file });
  } finally {
    connection?.close();
  }
}

/** When the migrations were made that a database has been through, in ms. */
export function appliedIn(connection: Database.Database): number[] {
  const known = connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'").get();
  if (!known) return [];
  return connection.prepare("SELECT created_at FROM __drizzle_migrations").pluck().all().map(Number);
}
