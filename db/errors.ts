// Drivers put their code on the error, drizzle on the cause of one of its own.
function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } };
  return String(code ?? cause?.code ?? "");
}

/** Another connection holds the lock of SQLite. */
export const isBusy = (error: unknown) => codeOf(error).startsWith("SQLITE_BUSY");

/** The disk or the file can no longer be trusted: the process must restart and recover. */
export const isFatal = (error: unknown) => /^SQLITE_(IOERR|CORRUPT|NOTADB)/.test(codeOf(error));

/** Pages of SQLite's file are not what was written, or the file is something else. */
export const isDamaged = (error: unknown) =>
  /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error)) || (error instanceof Error && error.name === "Damaged");

/** Nothing may be written where the database is. */
export const isReadOnly = (error: unknown) => /^(SQLITE_(READONLY|CANTOPEN)|EACCES|EPERM|EROFS)/.test(codeOf(error));

/** There is no room left on the disk. */
export const isFull = (error: unknown) => /^(SQLITE_FULL|53100|ENOSPC|EDQUOT)$/.test(codeOf(error));

/** PostgreSQL's text holds everything but NUL. */
export const isNul = (error: unknown) => /^(22021|22P05)$/.test(codeOf(error));

const again = /^(40001|40P01)$/;
/** PostgreSQL undid the transaction because of another one: nothing happened, and it may be done again. */
export const isSerializationFailure = (error: unknown) => again.test(codeOf(error));

/** PostgreSQL cannot be reached, or has just gone. */
export const isUnreachable = (error: unknown) =>
  /^(57P0[123]|08\d{3}|53300|ECONNRESET|ECONNREFUSED|EPIPE|ENOTFOUND)$/.test(codeOf(error)) ||
  (error instanceof Error && error.message.includes("not queryable"));
