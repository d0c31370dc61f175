import { and, desc, eq, lt } from "drizzle-orm";
import type { Actor } from "../../domain/permissions/actor.ts";
import type { Act } from "../../domain/workflow/acts.ts";
import type { Db } from "../client.ts";
import { events } from "../schema.ts";
import { markArticle } from "./changes.ts";

interface About {
  project?: string;
  article?: string;
  unit?: string;
  language?: string;
  thread?: string;
  details?: Record<string, unknown>;
}

/**
 * Writes a line of the log. It carries the person, the operator and the channel. An act on an article as a whole is a
 * change for those who have it open; one on a segment or a thread is in its row already. A reader who has no account is
 * no member.
 */
export async function addEvent(
  db: Db,
  actor: Pick<Actor, "channel" | "operator"> & { member: string | null },
  at: Date,
  act: Act,
  about: About,
) {
  const { details = {}, ...where } = about;
  await db.insert(events).values({
    at,
    act,
    member: actor.member,
    channel: actor.channel,
    ...(actor.operator ? { operator: actor.operator } : {}),
    ...where,
    details,
  });
  if (where.article && !inItsRow.test(act)) await markArticle(db, where.article);
}

const inItsRow = /^(segment|thread)\./;

/** Newest first, below `before`. */
export async function listEvents(db: Db, where: { project: string; article?: string; before?: number; limit: number }) {
  return db
    .select()
    .from(events)
    .where(
      and(
        eq(events.project, where.project),
        where.article ? eq(events.article, where.article) : undefined,
        where.before ? lt(events.id, where.before) : undefined,
      ),
    )
    .orderBy(desc(events.id))
    .limit(where.limit);
}
