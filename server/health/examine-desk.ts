import { newestMigration } from "../../db/client.ts";
import type { Settings } from "../settings.ts";
import { type Complaint, type Examination, examinations } from "./complaint.ts";
import { examineClock, examineDatabase } from "./examine-database.ts";
import { examineBackups, examineDisk, examineFolder, examineSecret } from "./examine-files.ts";
import { examineOrigin, examineProxy, examineServer } from "./examine-server.ts";

export interface Examined {
  examination: Examination;
  complaints: Complaint[];
}

/** Looks at everything that the desk stands on. What cannot be looked at because of another fault has none of its own. */
export async function examineDesk(
  settings: Settings,
  env: Record<string, string | undefined>,
  now = new Date(),
): Promise<Examined[]> {
  const database = await examineDatabase();
  const readable = database.every(({ severity }) => severity === "warning");
  const found: Record<Examination, Complaint[]> = {
    folder: examineFolder(),
    secret: examineSecret(env),
    disk: examineDisk(),
    database,
    backups: examineBackups(now),
    clock: readable ? await examineClock(now, newestMigration()) : [],
    server: await examineServer(settings, now),
    origin: await examineOrigin(settings),
    proxy: await examineProxy(settings),
  };
  return examinations.map((examination) => ({ examination, complaints: found[examination] }));
}
