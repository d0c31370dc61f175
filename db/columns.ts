import { aliasedTable } from "drizzle-orm";
import type { alias as sqliteAlias } from "drizzle-orm/sqlite-core";
import * as postgres from "./columns.postgres.ts";
import * as sqlite from "./columns.sqlite.ts";
import { dialect } from "./dialect.ts";

// The only casts of the schema: both kits have the same names, and the types are those of SQLite.
const kit = dialect === "postgres" ? (postgres as unknown as typeof sqlite) : sqlite;

export const { big, bool, index, int, json, oneOf, primaryKey, serial, table, text, time, uniqueIndex } = kit;

/** A table under a second name, for a join with itself. */
export const alias = aliasedTable as unknown as typeof sqliteAlias;
