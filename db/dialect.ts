import { join } from "node:path";

export type Dialect = "sqlite" | "postgres";

const url = process.env.DATABASE_URL ?? "";

/** The one place that says which database this process speaks to. */
export const dialect: Dialect = /^postgres(ql)?:/.test(url) ? "postgres" : "sqlite";

/** Where the desk keeps what is its own: the database of SQLite, the secret, backups. */
export const dataFolder = () => process.env.VERSO_DATA || "data";

/** The address of PostgreSQL, or the path of SQLite's file. */
export function databaseAddress(): string {
  if (dialect === "postgres") return url;
  return url === "" ? join(dataFolder(), "verso.db") : url.replace(/^(sqlite|file):(\/\/)?/, "");
}
