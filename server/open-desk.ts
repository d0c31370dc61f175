import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { closeDatabase, migrate, migrationStanding } from "../db/client.ts";
import { databaseAddress, dialect } from "../db/dialect.ts";
import { Refusal } from "../domain/refusal.ts";
import { claimDesk } from "./claim-desk.ts";
import { foundDesk } from "./start-desk.ts";

/**
 * Opens the desk for one command, beside a server or without one. `make`: a desk that is not there yet is made, as its
 * first start would.
 * @throws Refusal `notFound` where there is none; NewerDatabase; AlreadyServed where an older Verso serves it
 */
export async function openDesk({ make, sample }: { make: boolean; sample: boolean }): Promise<void> {
  const missing = dialect === "sqlite" && !existsSync(databaseAddress());
  if (missing && !make) throw new Refusal("notFound", { reason: "noDatabase", file: resolve(databaseAddress()) });
  if (!missing && (await migrationStanding()).pending.length === 0) return;
  const claim = claimDesk();
  try {
    await migrate();
    await foundDesk({ sample });
  } finally {
    claim.end();
  }
}

/** Leaves the database as it is found; does nothing where none was opened. */
export const closeDesk = (): Promise<void> => closeDatabase();
