import { createHash } from "node:crypto";
import type { Db } from "./client.ts";
import { dialect } from "./dialect.ts";

interface Built<R> {
  toSQL(): { sql: string };
  prepare(name?: never): { execute(values?: Record<string, unknown>): Promise<R> };
}

/**
 * A query that is built once for each connection and from then on only given its values: what is asked for at every
 * request. PostgreSQL knows it by a hash of its SQL, since both copies of this module share a pool.
 */
export function statement<R>(build: (db: Db) => Built<R>): (db: Db, values: Record<string, unknown>) => Promise<R> {
  if (dialect === "postgres") {
    let name: string | undefined;
    return (db, values) => {
      const built = build(db);
      name ??= createHash("sha256").update(built.toSQL().sql).digest("hex").slice(0, 40);
      return built.prepare(name as never).execute(values);
    };
  }
  const prepared = new WeakMap<Db, ReturnType<Built<R>["prepare"]>>();
  return async (db, values) => {
    let query = prepared.get(db);
    if (!query) {
      query = build(db).prepare();
      prepared.set(db, query);
    }
    return query.execute(values);
  };
}
