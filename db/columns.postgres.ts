import {
  bigint,
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  primaryKey,
  pgTable as table,
  text as textColumn,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";

export { index, primaryKey, table, uniqueIndex };

export const text = () => textColumn();
export const oneOf = (values: readonly [string, ...string[]]) => textColumn({ enum: values as [string, ...string[]] });
export const int = () => integer();
export const big = () => bigint({ mode: "number" });
export const bool = () => boolean();
export const time = () => timestamp({ withTimezone: true, precision: 3, mode: "date" });
export const json = () => jsonb();
export const serial = () => bigserial({ mode: "number" }).primaryKey();
