import { reader } from "../../db/client.ts";
import { countUnseen, listAddressed as listRows } from "../../db/queries/addressees.ts";
import { listProjects } from "../../db/queries/projects.ts";
import { listMerged } from "../../db/queries/units.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { invalid } from "../../domain/refusal.ts";
import type { ThreadKind } from "../../domain/threads/kinds.ts";
import { isId } from "../id.ts";
import { excerptOf } from "./excerpt.ts";
import { standingUnit } from "./standing-unit.ts";

/** A comment that is for the actor, and the place that it is about. */
export interface Addressed {
  comment: string;
  thread: string;
  kind: ThreadKind;
  /** It names them, or it was said in a thread that they began. */
  why: "mention" | "answer";
  from: "member" | "reader";
  name: string;
  /** The beginning of what was said. */
  text: string;
  at: string;
  seen: boolean;
  resolved: boolean;
  article: string;
  title: string;
  source: Language;
  unit: string;
  language?: Language;
  quote?: string;
}

export interface Page {
  cursor?: string | undefined;
  limit?: number | undefined;
}

/** What was said to the actor, the newest first, and how much of it is new to them. @throws Refusal `invalid` (cursor) */
export async function listAddressed(
  actor: Actor,
  { cursor, limit = 50 }: Page = {},
): Promise<{ comments: Addressed[]; unseen: number; cursor?: string }> {
  if (cursor !== undefined && !isId(cursor)) throw invalid("cursor", "badCursor");
  const db = reader();
  const projects = (await listProjects(db))
    .map(({ id }) => id)
    .filter((project) => can(actor, "project.read", { project }));
  const found = await listRows(db, { member: actor.member, projects, before: cursor, limit: limit + 1 });
  const rows = found.slice(0, limit);
  const merged = await listMerged(
    db,
    rows.map(({ article }) => article.id),
  );
  const stands = standingUnit(merged);
  const comments = rows.map(({ why, seenAt, comment, memberName, thread, article }): Addressed => {
    const language = thread.language ?? thread.askedIn;
    return {
      comment: comment.id,
      thread: thread.id,
      kind: thread.kind,
      why,
      from: comment.member ? "member" : "reader",
      name: memberName ?? comment.name ?? "",
      text: excerptOf(comment.text),
      at: comment.at.toISOString(),
      seen: seenAt !== null,
      resolved: thread.resolvedAt !== null,
      article: article.id,
      title: article.title,
      source: article.source,
      unit: stands(thread.unit),
      ...(language ? { language } : {}),
      ...(thread.quote ? { quote: excerptOf(thread.quote) } : {}),
    };
  });
  const last = found.length > limit ? rows.at(-1) : undefined;
  return {
    comments,
    unseen: await countUnseen(db, actor.member, projects),
    ...(last ? { cursor: last.comment.id } : {}),
  };
}
