// One server on one file of SQLite: its memory of what it has read, and its queue of writes, are of one process. The
// lock is SQLite's own, on a file beside the database: the operating system takes it away with the process that holds
// it, however that ends. The file's header says who serves (`user_version`) and on which port (`application_id`), which
// anybody may read.
import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { isBusy } from "./errors.ts";

/** Another process serves this database. */
export class AlreadyServed extends Error {
  override name = "AlreadyServed";
  readonly pid: number;

  constructor(pid: number) {
    super(`another Verso, process ${pid}, serves this database`);
    this.pid = pid;
  }
}
export interface Served {
  pid: number;
  /** 0 until it listens. */
  port: number;
}

const lockOf = (file: string) => `${file}.lock`;
// Whoever only looks holds the lock for an instant.
const patience = 500;

/** Takes the place of the one server on a file, until `end` or the end of the process. @throws AlreadyServed */
export function claimServing(file: string): { tell(port: number): void; end(): void } {
  const lock = new Database(lockOf(file), { timeout: patience });
  try {
    lock.pragma("locking_mode = EXCLUSIVE");
    lock.pragma("journal_mode = MEMORY");
    lock.pragma(`user_version = ${process.pid}`);
    lock.pragma("application_id = 0");
  } catch (error) {
    lock.close();
    throw isBusy(error) ? new AlreadyServed(readHeader(file).pid) : error;
  }
  return {
    tell: (port) => void lock.pragma(`application_id = ${port}`),
    end: () => void lock.close(),
  };
}

/** Who serves a file now; undefined where nobody does. */
export function findServing(file: string): Served | undefined {
  let lock: Database.Database | undefined;
  try {
    lock = new Database(lockOf(file), { readonly: true, fileMustExist: true, timeout: 0 });
    lock.pragma("user_version");
    return undefined;
  } catch (error) {
    return isBusy(error) ? readHeader(file) : undefined;
  } finally {
    lock?.close();
  }
}

function readHeader(file: string): Served {
  const header = readFileSync(lockOf(file));
  // Nothing stands there in the instant between taking a new lock and writing in it.
  return header.length < 100 ? { pid: 0, port: 0 } : { pid: header.readInt32BE(60), port: header.readInt32BE(68) };
}
