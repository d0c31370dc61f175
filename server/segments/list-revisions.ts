import { reader } from "../../db/client.ts";
import { listNames } from "../../db/queries/members.ts";
import { listRevisions as listRows } from "../../db/queries/revisions.ts";
import type { Content } from "../../domain/content/content.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { invalid } from "../../domain/refusal.ts";
import type { Basis } from "../../domain/workflow/freshness.ts";
import type { Cause, Origin } from "../../domain/workflow/revision.ts";
import { reachSegment, type SegmentAddress } from "./reach-segment.ts";

export interface RevisionView {
  number: number;
  content: Content;
  text: string;
  hash: string;
  author: string;
  by: string;
  origin: Origin;
  cause: Cause;
  reason?: string;
  minor: boolean;
  basis?: Basis;
  at: string;
}

const most = 200;

/**
 * The history of a segment, newest first, with the names of those in it; a page of it, and the cursor of the next.
 * @throws Refusal `notFound`, `invalid` (cursor)
 */
export async function listRevisions(
  actor: Actor,
  address: SegmentAddress,
  { cursor, limit = most }: { cursor?: string | undefined; limit?: number | undefined } = {},
) {
  const db = reader();
  await reachSegment(db, actor, "article.read", address);
  if (cursor !== undefined && !/^\d{1,9}$/.test(cursor)) throw invalid("cursor", "badCursor");
  const before = cursor === undefined ? undefined : Number(cursor);
  const found = await listRows(db, address.unit, address.language, { before, limit: limit + 1 });
  const rows = found.slice(0, limit);
  const names = await listNames(
    db,
    rows.flatMap((row) => [row.author, row.by]),
  );
  const revisions = rows.map(
    ({
      number,
      content,
      hash,
      author,
      by,
      origin,
      cause,
      reason,
      minor,
      basisLanguage,
      basisRevision,
      at,
    }): RevisionView => ({
      number,
      content,
      text: plainText(content),
      hash,
      author,
      by,
      origin,
      cause,
      ...(reason ? { reason } : {}),
      minor,
      ...(basisLanguage && basisRevision ? { basis: { language: basisLanguage, revision: basisRevision } } : {}),
      at: at.toISOString(),
    }),
  );
  const last = found.length > limit ? rows.at(-1) : undefined;
  return { revisions, people: Object.fromEntries(names), ...(last ? { cursor: String(last.number) } : {}) };
}
