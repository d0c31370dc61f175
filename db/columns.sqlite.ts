import {
  index,
  integer,
  primaryKey,
  sqliteTable as table,
  text as textColumn,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

export { index, primaryKey, table, uniqueIndex };

export const text = () => textColumn();
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  textColumn({ enum: values as never }).$type<T[number]>();
export const int = () => integer();
/** A whole number beyond 32 bits. */
export const big = () => integer();
export const bool = () => integer({ mode: "boolean" });
export const time = () => integer({ mode: "timestamp_ms" });
export const json = <T>() => textColumn({ mode: "json" }).$type<T>();
/** A number that grows with each row. */
export const serial = () => integer().primaryKey({ autoIncrement: true });
