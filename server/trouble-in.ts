import { resolve } from "node:path";
import { databaseAddress } from "../db/dialect.ts";
import { isBusy, isDamaged, isFull, isReadOnly, isUnreachable } from "../db/errors.ts";
import { NewerDatabase } from "../db/migration-standing.ts";
import { AlreadyServed } from "../db/serving.ts";

/** What can be wrong with the machine rather than with what was asked. */
export const troubles = [
  "served",
  "newer",
  "damaged",
  "locked",
  "full",
  "readOnly",
  "unreachable",
  "missing",
  "notAFile",
] as const;
export interface Trouble {
  trouble: (typeof troubles)[number];
  /** The file that it is about: what was named, else the database. */
  file: string;
  pid?: number;
}

const codeOf = (error: unknown) => String((error as { code?: unknown } | null)?.code ?? "");
const signs: Record<Trouble["trouble"], (error: unknown) => boolean> = {
  served: (error) => error instanceof AlreadyServed,
  newer: (error) => error instanceof NewerDatabase,
  damaged: isDamaged,
  locked: isBusy,
  full: isFull,
  readOnly: isReadOnly,
  unreachable: isUnreachable,
  missing: (error) => codeOf(error) === "ENOENT",
  notAFile: (error) => /^(EISDIR|ENOTDIR|EEXIST)$/.test(codeOf(error)),
};

/** The trouble that an error comes to; undefined for a refusal, and for a bug. */
export function troubleIn(error: unknown): Trouble | undefined {
  const trouble = troubles.find((one) => signs[one](error));
  if (!trouble) return undefined;
  const { path, pid } = error as { path?: unknown; pid?: unknown };
  return {
    trouble,
    file: typeof path === "string" ? path : resolve(databaseAddress()),
    ...(typeof pid === "number" ? { pid } : {}),
  };
}
