import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "./client.ts";

/** A database that a newer Verso has written: this one would misread it. */
export class NewerDatabase extends Error {
  override name = "NewerDatabase";
}
export interface Standing {
  /** How many migrations the database has been through. */
  applied: number;
  /** The names of those that are still to come, in order. */
  pending: string[];
}
interface Journal {
  entries: { when: number; tag: string }[];
}

/** Compares what a database has been through with the migrations in a folder. @throws NewerDatabase */
export async function readStanding(client: Pick<Client, "applied">, folder: string): Promise<Standing> {
  const { entries } = readJournal(folder);
  const applied = await client.applied();
  const newest = Math.max(0, ...applied);
  if (newest > newestIn(folder).getTime()) throw new NewerDatabase("this database was written by a newer Verso");
  return { applied: applied.length, pending: entries.filter((entry) => entry.when > newest).map((entry) => entry.tag) };
}

/** When the newest migration in a folder was made. */
export const newestIn = (folder: string): Date =>
  new Date(Math.max(...readJournal(folder).entries.map((entry) => entry.when)));

const readJournal = (folder: string): Journal => JSON.parse(readFileSync(join(folder, "meta/_journal.json"), "utf8"));
