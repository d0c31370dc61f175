import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { backupFolder } from "../../db/backup-folder.ts";
import { dialect } from "../../db/dialect.ts";
import { backUp } from "./back-up.ts";
import { backupName, outdatedBackups } from "./choose-backups.ts";

/**
 * Makes the backup of the day unless there is one, and takes away those that have had their time. PostgreSQL is backed
 * up by those who run it.
 */
export async function rotateBackups(now = new Date()): Promise<void> {
  if (dialect === "postgres") return;
  const folder = backupFolder();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const today = join(folder, backupName(now));
  if (existsSync(today)) return;
  await backUp(today);
  for (const name of outdatedBackups(readdirSync(folder))) rmSync(join(folder, name), { force: true });
}
