import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Progress } from "../../db/copy.sqlite.ts";
import { copyInThread } from "../../db/copy-in-thread.ts";
import { databaseAddress, dialect } from "../../db/dialect.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";

export interface Backup {
  file: string;
  bytes: number;
  /** Rows by table. */
  counts: Record<string, number>;
  /** SHA-256 (hex) of all that is in it: a database that is restored from it has the same. */
  hash: string;
}

/**
 * Writes the desk as it is at this moment to a file of its own, beside whoever writes, and checks what was written: every
 * act that was acknowledged before is in it.
 * @throws Refusal `unsupported` on PostgreSQL, which has its own way, `invalid` for the file that the desk works on; Damaged
 */
export async function backUp(file: string, tell?: Progress): Promise<Backup> {
  if (dialect === "postgres") throw new Refusal("unsupported", { reason: "postgresBackup" });
  if (resolve(file) === resolve(databaseAddress())) throw invalid("file", "ownDatabase");
  mkdirSync(dirname(file), { recursive: true });
  return { file, ...(await copyInThread({ from: databaseAddress(), to: file }, tell)) };
}
