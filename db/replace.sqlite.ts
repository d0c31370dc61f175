// Puts another file in the place of a database, in an order in which a power cut leaves either the old one or the new.
import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { type Copy, copyDatabase, type Progress, sync } from "./copy.sqlite.ts";
import { isBusy } from "./errors.ts";

export interface Replaced extends Copy {
  /** Where the database is now that was here before. */
  kept?: string;
}

/**
 * The file `to` becomes a copy of `from`; what was there is kept under a name with the time in it. Nobody may serve it.
 * @throws Damaged for a broken `from`; SQLITE_BUSY where somebody has `to` open
 */
export async function replaceDatabase(from: string, to: string, at: Date, tell?: Progress): Promise<Replaced> {
  mkdirSync(dirname(to), { recursive: true });
  const fresh = `${to}.restored`;
  const copy = await copyDatabase(from, fresh, tell);
  if (!existsSync(to)) {
    renameSync(fresh, to);
    sync(dirname(to));
    return copy;
  }
  try {
    foldJournal(to);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
  const kept = join(dirname(to), `replaced-${at.toISOString().replaceAll(":", "")}.db`);
  // A journal that is still there belongs to a file that could not be opened: it goes with it.
  for (const tail of ["-wal", "-shm"]) if (existsSync(to + tail)) renameSync(to + tail, kept + tail);
  try {
    linkSync(to, kept);
  } catch {
    copyFileSync(to, kept);
  }
  renameSync(fresh, to);
  sync(dirname(to));
  return { ...copy, kept };
}

/** Brings what stands in the journal into the file; possible only for the one connection that there is. */
function foldJournal(file: string) {
  let connection: Database.Database | undefined;
  try {
    connection = new Database(file, { fileMustExist: true, timeout: 2_000 });
    connection.pragma("journal_mode = DELETE");
  } catch (error) {
    // One that is too broken to be opened is replaced as it is.
    if (isBusy(error)) throw error;
  } finally {
    connection?.close();
  }
}
