import Database from "better-sqlite3";
import { isDamaged } from "./errors.ts";
import { faultsOf } from "./survey.sqlite.ts";

/** What SQLite finds wrong with a database, beside whoever works with it. */
export function listFaults(file: string): string[] {
  let connection: Database.Database | undefined;
  try {
    connection = new Database(file, { readonly: true, fileMustExist: true, timeout: 5_000 });
    return faultsOf(connection);
  } catch (error) {
    // Broken so that it cannot even be looked through.
    if (isDamaged(error)) return [(error as Error).message];
    throw error;
  } finally {
    connection?.close();
  }
}
