import { reader } from "../../db/client.ts";
import { listNames } from "../../db/queries/members.ts";
import { listRevisions as listRows } from "../../db/queries/revisions.ts";
import type { Content } from "../../domain/content/content.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
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

/** The history of a segment, newest first, with the names of those in it. @throws Refusal `notFound` */
export async function listRevisions(actor: Actor, address: SegmentAddress) {
  const db = reader();
  await reachSegment(db, actor, "article.read", address);
  const rows = await listRows(db, address.unit, address.language);
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
  return { revisions, people: Object.fromEntries(names) };
}
