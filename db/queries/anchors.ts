import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { findReturned, followAnchor } from "../../domain/threads/anchor.ts";
import type { Db } from "../client.ts";
import { threads } from "../schema.ts";
import { recalled } from "../statement.ts";
import { nextChange } from "./changes.ts";

const listAnchored = recalled((db) =>
  db
    .select({ id: threads.id, anchor: threads.anchor, lost: threads.lost })
    .from(threads)
    .where(and(eq(threads.unit, sql.placeholder("unit")), isNotNull(threads.anchor), isNull(threads.resolvedAt))),
);

interface Edit {
  unit: string;
  language: string;
  before: string;
  after: string;
}

/**
 * Takes the open threads along that point into a text which changes. Most edits write nothing: an anchor is made anew
 * only where its words would not be found without that, and told only then, or when they are gone or come back.
 */
export async function followAnchors(db: Db, { unit, language, before, after }: Edit) {
  if (before === after) return;
  for (const { id, anchor, lost } of await listAnchored(db, { unit })) {
    if (anchor?.language !== language) continue;
    const followed = lost ? findReturned(after, anchor) && anchor : followAnchor(anchor, before, after);
    const set = followed
      ? lost || followed !== anchor
        ? { anchor: { ...followed, language }, lost: false }
        : undefined
      : lost
        ? undefined
        : { lost: true };
    if (set)
      await db
        .update(threads)
        .set({ ...set, change: nextChange })
        .where(eq(threads.id, id));
  }
}
