import { statfs } from "node:fs/promises";
import { reader, write } from "../db/client.ts";
import { dataFolder } from "../db/dialect.ts";
import { ping } from "../db/queries/health.ts";

const leastFree = 200 * 1024 * 1024;

export type Readiness = Record<"database" | "disk", boolean>;

/** Whether the desk can serve: its database answers and can be written to, and there is room on the disk. */
export async function checkReadiness(): Promise<Readiness> {
  const [database, disk] = await Promise.all([
    ping(reader())
      .then(() => write(ping))
      .then(
        () => true,
        () => false,
      ),
    statfs(dataFolder()).then(
      ({ bavail, bsize }) => bavail * bsize > leastFree,
      () => false,
    ),
  ]);
  return { database, disk };
}
