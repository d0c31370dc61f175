import { existsSync } from "node:fs";
import { reader } from "../../db/client.ts";
import { databaseAddress, dialect } from "../../db/dialect.ts";
import { listFaults } from "../../db/list-faults.sqlite.ts";
import {
  eachRevisionText,
  eachSegmentText,
  listSegmentsOffHistory,
  listSharedPlaces,
  type StoredText,
} from "../../db/queries/verification.ts";
import type { Content } from "../../domain/content/content.ts";
import { contentHash } from "../../domain/content/hash.ts";
import { plainText } from "../../domain/content/plain-text.ts";

export const deskFaults = ["database", "unreadable", "hash", "text", "history", "place"] as const;

/** Something in the database that is not as it was written. */
export interface DeskFault {
  fault: (typeof deskFaults)[number];
  unit?: string;
  language?: string;
  /** Of a revision; absent for a working text. */
  revision?: number;
  article?: string;
  /** What the database itself says. */
  said?: string;
}
export interface Verified {
  ok: boolean;
  segments: number;
  revisions: number;
  faults: DeskFault[];
}

/** What SQLite finds wrong with its file; where there is something, no more can be read from it. PostgreSQL looks after its own. */
export async function verifyPages(): Promise<DeskFault[]> {
  const file = databaseAddress();
  if (dialect !== "sqlite" || !existsSync(file)) return [];
  return listFaults(file).map((said) => ({ fault: "database", said }));
}

/** Reads everything and compares it with what is known of it: the hash of every text and revision, the order of units. */
export async function verifyDesk(tell: (done: number) => void = () => {}): Promise<Verified> {
  const verified: Verified = { ok: true, segments: 0, revisions: 0, faults: [] };
  const { faults } = verified;
  const db = reader();
  for (const kind of ["segments", "revisions"] as const) {
    for await (const stored of kind === "segments" ? eachSegmentText(db) : eachRevisionText(db)) {
      faults.push(...faultsIn(stored));
      verified[kind]++;
      tell(verified.segments + verified.revisions);
    }
  }
  for (const { unit, language } of await listSegmentsOffHistory(db)) faults.push({ fault: "history", unit, language });
  for (const { article } of await listSharedPlaces(db)) faults.push({ fault: "place", article });
  return { ...verified, ok: faults.length === 0 };
}

function faultsIn({ unit, language, revision, content, text, hash }: StoredText): DeskFault[] {
  const where = { unit, language, ...(revision > 0 ? { revision } : {}) };
  const read = parse(content);
  if (!read) return [{ fault: "unreadable", ...where }];
  if (contentHash(read) !== hash) return [{ fault: "hash", ...where }];
  return text !== undefined && plainText(read) !== text ? [{ fault: "text", ...where }] : [];
}

/** SQLite stores JSON as text, PostgreSQL as a value. */
function parse(content: unknown): Content | undefined {
  try {
    const value: unknown = typeof content === "string" ? JSON.parse(content) : content;
    return Array.isArray(value) ? (value as Content) : undefined;
  } catch {
    return undefined;
  }
}
