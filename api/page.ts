// Pages of a list that is read as a whole: what follows the thing that a cursor names or, where that has gone meanwhile,
// what stands in its place now.
import { z } from "@hono/zod-openapi";
import { invalid } from "../domain/refusal.ts";

const most = 200;

/** What every list takes. */
export const paging = {
  cursor: z.string().max(200).optional().openapi({ description: "Of the page before; absent for the first one" }),
  limit: z.coerce.number().int().min(1).max(most).optional(),
};
export interface Paging {
  cursor?: string | undefined;
  limit?: number | undefined;
}
/** What the answer of every list holds: absent on the last page. */
export const cursorOut = z.string().optional();

/** One page of a list, and the cursor of the next. `nameOf` names a thing in it. @throws Refusal `invalid` (cursor) */
export function pageOf<T>(all: readonly T[], { cursor, limit = most }: Paging, nameOf: (one: T) => string) {
  const start = cursor === undefined ? 0 : startAfter(all, cursor, nameOf);
  const page = all.slice(start, start + limit);
  const last = page.at(-1);
  const next = start + limit;
  return { page, ...(last && next < all.length ? { cursor: cursorFor(next, nameOf(last)) } : {}) };
}

const cursorFor = (next: number, name: string) => Buffer.from(`${next} ${name}`).toString("base64url");

function startAfter<T>(all: readonly T[], cursor: string, nameOf: (one: T) => string): number {
  const [, next, name] = /^(\d{1,9}) (.+)$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (next === undefined) throw invalid("cursor", "badCursor");
  const at = all.findIndex((one) => nameOf(one) === name);
  return at < 0 ? Math.max(0, Number(next) - 1) : at + 1;
}
