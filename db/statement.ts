import { createHash } from "node:crypto";
import type { Db } from "./client.ts";
import { dialect } from "./dialect.ts";
import type { Recall } from "./recall.ts";
import { one } from "./shared.ts";

type Values = Record<string, unknown>;
interface Built<R> {
  toSQL(): { sql: string };
  prepare(name?: never): { execute(values?: Values): Promise<R> };
}
type Statement<R> = (db: Db, values: Values) => Promise<R>;

const nameOf = (built: Built<unknown>) => createHash("sha256").update(built.toSQL().sql).digest("hex").slice(0, 40);

/**
 * A query that is built once for each connection and from then on only given its values: what is asked for at every
 * request. PostgreSQL knows it by a hash of its SQL, since both copies of this module share a pool.
 */
export function statement<R>(build: (db: Db) => Built<R>): Statement<R> {
  if (dialect === "postgres") {
    let name: string | undefined;
    return (db, values) => {
      const built = build(db);
      name ??= nameOf(built);
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

/** What each connection of SQLite remembers. */
export const recalls = () => one("recalls", () => new WeakMap<Db, Recall>());

/** A statement whose answer is remembered for as long as it is true, where that can be known. Its rows are not to be changed. */
export function recalled<R>(build: (db: Db) => Built<R>): Statement<R> {
  const query = statement(build);
  let name: string | undefined;
  return (db, values) => {
    const recall = recalls().get(db);
    if (!recall) return query(db, values);
    name ??= nameOf(build(db));
    return recall.recall(`${name}${Object.values(values).join("\n")}`, () => query(db, values));
  };
}
