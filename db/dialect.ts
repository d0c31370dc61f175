import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Dialect = "sqlite" | "postgres";

const { DATABASE_URL, DATABASE_URL_FILE } = process.env;
// A file that cannot be read must not lead to another database: the start fails.
const url = DATABASE_URL || (DATABASE_URL_FILE ? readFileSync(DATABASE_URL_FILE, "utf8").trim() : "");

/** The one place that says which database this process speaks to. */
export const dialect: Dialect = /^postgres(ql)?:/.test(url) ? "postgres" : "sqlite";

/** Where the desk keeps what is its own: the database of SQLite, and the secret. */
export const dataFolder = () => process.env.VERSO_DATA || "data";

/** The address of PostgreSQL, or the path of SQLite's file. */
export function databaseAddress(): string {
  if (dialect === "postgres") return url;
  return url === "" ? join(dataFolder(), "verso.db") : url.replace(/^(sqlite|file):(\/\/)?/, "");
}
