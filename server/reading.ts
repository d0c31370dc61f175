import { type Db, reader } from "../db/client.ts";

/** Asks something of committed data: for the doors, which know no database. */
export const reading = <T>(ask: (db: Db) => Promise<T>): Promise<T> => ask(reader());
