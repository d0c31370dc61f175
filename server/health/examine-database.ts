import { accessSync, constants, existsSync } from "node:fs";
import { resolve } from "node:path";
import { migrationStanding, reader, write } from "../../db/client.ts";
import { databaseAddress, dataFolder, dialect } from "../../db/dialect.ts";
import { listFaults } from "../../db/list-faults.sqlite.ts";
import { findDatabaseTime, findNewestTime, ping } from "../../db/queries/health.ts";
import { troubleIn } from "../trouble-in.ts";
import { type Complaint, type ComplaintCode, fault, warning } from "./complaint.ts";
import { touch } from "./examine-files.ts";

const second = 1000;
const tolerance = 5 * second;
// Rows are written by several machines at times, and their clocks are never quite alike.
const ahead = 60 * second;

const codes: Record<string, ComplaintCode> = {
  newer: "databaseNewer",
  damaged: "databaseDamaged",
  locked: "databaseLocked",
  readOnly: "databaseReadOnly",
  unreachable: "databaseUnreachable",
  // A read of what should be there.
  missing: "databaseMissing",
};
const isMissing = () => dialect === "sqlite" && !existsSync(databaseAddress());

/** The database: there, of this version, whole enough to be read, and open to writing. */
export async function examineDatabase(): Promise<Complaint[]> {
  const values = { file: dialect === "sqlite" ? resolve(databaseAddress()) : "PostgreSQL" };
  if (isMissing()) return [warning("databaseMissing", values)];
  try {
    if (dialect === "sqlite") {
      if (listFaults(databaseAddress()).length > 0) return [fault("databaseDamaged", values)];
      // SQLite itself opens such a file, and refuses only what would change it.
      accessSync(databaseAddress(), constants.W_OK);
    }
    const { pending } = await migrationStanding();
    if (pending.length > 0) return [warning("databaseOld", { ...values, count: pending.length })];
    await write(ping);
    return [];
  } catch (error) {
    const code = codes[troubleIn(error)?.trouble ?? ""];
    // That the disk is full is told by the one who looks at it.
    if (troubleIn(error)?.trouble === "full") return [];
    if (!code) throw error;
    return [fault(code, values)];
  }
}

/** This machine's clock against the newest thing that was done, the age of this program, the files' and the database's time. */
export async function examineClock(now: Date, made: Date): Promise<Complaint[]> {
  const values = { now: now.toISOString() };
  if (now < made) return [fault("clockBehindProgram", { ...values, made: made.toISOString() })];
  const found: Complaint[] = [];
  const files = fileTime();
  if (files !== undefined && Math.abs(files - now.getTime()) > tolerance)
    found.push(fault("clockOffFiles", { ...values, other: new Date(files).toISOString() }));
  if (isMissing()) return found;
  const newest = await findNewestTime(reader());
  if (newest && newest.getTime() > now.getTime() + ahead)
    found.push(fault("clockBehindRows", { ...values, newest: newest.toISOString() }));
  const theirs = await findDatabaseTime(reader());
  if (theirs && Math.abs(theirs.getTime() - now.getTime()) > tolerance)
    found.push(fault("clockOffDatabase", { ...values, other: theirs.toISOString() }));
  return found;
}

function fileTime(): number | undefined {
  try {
    return touch(dataFolder());
  } catch {
    return undefined;
  }
}
