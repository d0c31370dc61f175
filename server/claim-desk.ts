import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { databaseAddress, dialect } from "../db/dialect.ts";
import { claimServing } from "../db/serving.ts";

export interface Claim {
  /** Says where the desk listens. */
  tell(port: number): void;
  end(): void;
}

/** Takes the place of the one server on the desk's database; PostgreSQL may have many. @throws AlreadyServed */
export function claimDesk(): Claim {
  if (dialect === "postgres") return { tell: () => {}, end: () => {} };
  const file = databaseAddress();
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  return claimServing(file);
}
