// Copies of SQLite's file. `cp` of a file that is being written to gives a broken copy; this gives the state of one
// moment, whoever writes meanwhile, and looks at the copy before it is called one.
import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { isFull, isReadOnly } from "./errors.ts";
import { faultsOf, type Survey, survey } from "./survey.sqlite.ts";

export interface Copy extends Survey {
  bytes: number;
}
export type Progress = (done: number, total: number) => void;

/** What was to be copied, or was copied, is broken. */
export class Damaged extends Error {
  override name = "Damaged";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join("; "));
    this.faults = faults;
  }
}

// Pages at once: the thread is free in between, and other threads have the disk.
const pagesAtOnce = 1_000;

/**
 * Writes the database as it is at this moment to another file: to a name beside it first, which takes the place of what
 * is there once the copy is known to be whole. Blocks its thread: not for the one that serves.
 * @throws Damaged, and what SQLite and the file system throw; nothing is left behind then
 */
export async function copyDatabase(from: string, to: string, tell: Progress = () => {}): Promise<Copy> {
  const part = `${to}.part`;
  let source: Database.Database | undefined;
  try {
    // SQLite would call a file that is not there one that it cannot open.
    statSync(from);
    rmSync(part, { force: true });
    source = new Database(from, { readonly: true, fileMustExist: true, timeout: 5_000 });
    // A copy that is made inside a transaction of its source sees one state, and never has to begin again.
    source.exec("BEGIN");
    const wanted = survey(source);
    await source.backup(part, {
      progress({ totalPages, remainingPages }) {
        tell(totalPages - remainingPages, totalPages);
        return pagesAtOnce;
      },
    });
    compare(wanted, settle(part));
    chmodSync(part, 0o600);
    sync(part);
    renameSync(part, to);
    sync(dirname(to));
    return { ...wanted, bytes: statSync(to).size };
  } catch (error) {
    for (const name of [part, `${part}-journal`, `${part}-wal`, `${part}-shm`]) rmSync(name, { force: true });
    throw named(error, from, to);
  } finally {
    source?.close();
  }
}

/** SQLite does not say which of two files it could not use. */
const named = (error: unknown, from: string, to: string) =>
  Object.assign(
    error as Error,
    "path" in (error as Error) ? {} : { path: isFull(error) || isReadOnly(error) ? to : from },
  );

/** Makes a copy a file that stands alone, and says what is in it. @throws Damaged */
function settle(part: string): Survey {
  const copy = new Database(part);
  try {
    copy.pragma("journal_mode = DELETE");
    const faults = faultsOf(copy);
    if (faults.length > 0) throw new Damaged(faults);
    return survey(copy);
  } finally {
    copy.close();
  }
}

function compare(wanted: Survey, got: Survey) {
  if (wanted.hash !== got.hash) throw new Damaged(["the copy is not what was copied"]);
}

/** Waits until a file, or a folder's list of names, is on the disk. Some file systems know no such thing for folders. */
export function sync(path: string) {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } catch (error) {
    if (!statSync(path).isDirectory()) throw error;
  } finally {
    closeSync(handle);
  }
}
