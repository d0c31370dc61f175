import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Progress } from "../../db/copy.sqlite.ts";
import { databaseAddress, dialect } from "../../db/dialect.ts";
import { readStandingOf } from "../../db/file-standing.sqlite.ts";
import { replaceDatabase } from "../../db/replace.sqlite.ts";
import { claimServing } from "../../db/serving.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import type { Backup } from "./back-up.ts";

export interface Restored extends Omit<Backup, "file"> {
  from: string;
  to: string;
  /** Where the database is now that was here before. */
  kept?: string;
}

/**
 * Puts a backup in the place of the desk's database. A database that is there is replaced only where that is said, and
 * is kept beside it.
 * @throws Refusal `unsupported` on PostgreSQL, `notNow` where there is a database and nobody says that it may go,
 *   `invalid` for a file that is no backup; AlreadyServed, NewerDatabase, Damaged
 */
export async function restoreBackup(
  file: string,
  { replace, at = new Date() }: { replace: boolean; at?: Date },
  tell?: Progress,
): Promise<Restored> {
  if (dialect === "postgres") throw new Refusal("unsupported", { reason: "postgresRestore" });
  const to = resolve(databaseAddress());
  if (resolve(file) === to) throw invalid("file", "ownDatabase");
  const { applied } = await readStandingOf(file);
  if (applied === 0) throw invalid("file", "noBackup");
  if (existsSync(to) && !replace) throw new Refusal("notNow", { reason: "databaseThere", file: to });
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  const serving = claimServing(to);
  try {
    return { from: file, to, ...(await replaceDatabase(file, to, at, tell)) };
  } finally {
    serving.end();
  }
}
