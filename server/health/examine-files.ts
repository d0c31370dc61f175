import { existsSync, readdirSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { backupFolder } from "../../db/backup-folder.ts";
import { databaseAddress, dataFolder, dialect } from "../../db/dialect.ts";
import { type Complaint, fault, warning } from "./complaint.ts";

const megabyte = 1024 * 1024;
const leastFree = 200 * megabyte;
const leastSecret = 32;
const day = 24 * 60 * 60 * 1000;
const hasModes = process.platform !== "win32";

/** The data folder: there, ours to write in, and nobody else's to read. */
export function examineFolder(): Complaint[] {
  const folder = resolve(dataFolder());
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return [fault("folderMissing", { folder })];
  if (!found.isDirectory()) return [fault("folderNoFolder", { folder })];
  try {
    touch(folder);
  } catch (error) {
    // A full disk is told of by the one who looks at the disk.
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") return [fault("folderNotWritable", { folder })];
  }
  return hasModes && (found.mode & 0o007) !== 0 ? [warning("folderOpen", { folder })] : [];
}

/** Writes a file and takes it away again; gives the time that the file system put on it, in ms. */
export function touch(folder: string): number {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    writeFileSync(probe, "verso");
    return statSync(probe).mtimeMs;
  } finally {
    rmSync(probe, { force: true });
  }
}

/** The secret: nobody else's to read, and long enough not to be guessed. One that is not there yet is made when it is needed. */
export function examineSecret(env: Record<string, string | undefined>): Complaint[] {
  if (env.VERSO_SECRET) return [];
  const file = resolve(env.VERSO_SECRET_FILE || join(dataFolder(), "secret"));
  if (!existsSync(file)) return env.VERSO_SECRET_FILE ? [fault("secretUnreadable", { file })] : [];
  try {
    if (readFileSync(file, "utf8").trim().length < leastSecret) return [fault("secretShort", { file })];
  } catch {
    return [fault("secretUnreadable", { file })];
  }
  return hasModes && (statSync(file).mode & 0o077) !== 0 ? [fault("secretOpen", { file })] : [];
}

/** Room for what is written, and for a copy of the database. */
export function examineDisk(): Complaint[] {
  const folder = resolve(dataFolder());
  if (!existsSync(folder)) return [];
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const values = { folder, free: Math.floor(free / megabyte) };
  if (free < leastFree) return [fault("diskFull", values)];
  const file = databaseAddress();
  const size = dialect === "sqlite" && existsSync(file) ? statSync(file).size : 0;
  return free < 3 * size ? [warning("diskTight", { ...values, size: Math.ceil(size / megabyte) })] : [];
}

/** Whether the backup of each day has been made; a desk that is younger than that has none to show. */
export function examineBackups(now: Date): Complaint[] {
  if (dialect === "postgres" || !existsSync(databaseAddress())) return [];
  const folder = resolve(backupFolder());
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".db")) : [];
  const newest = Math.max(0, ...names.map((name) => statSync(join(folder, name)).mtimeMs));
  const since = newest || statSync(databaseAddress()).birthtimeMs;
  return now.getTime() - since > 2 * day ? [warning("backupsOld", { folder })] : [];
}
