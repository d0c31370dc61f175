import type { Db } from "../../db/client.ts";
import { addRevisions, findRevision, nextRevisionNumber } from "../../db/queries/revisions.ts";
import type { SegmentRow } from "../../db/queries/segments.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import { authorsAfter } from "../../domain/workflow/authors.ts";
import type { Cause } from "../../domain/workflow/revision.ts";

interface Cut {
  by: string;
  cause: Cause;
  at: Date;
  reason?: string | undefined;
  minor?: boolean;
}
type Cutting = Pick<SegmentRow, "revision" | "revisionHash" | "authors">;

/** Cuts a revision of a segment's working text; answers what that changes in the segment itself. */
export async function cutRevision(tx: Db, segment: SegmentRow, cut: Cut): Promise<Cutting> {
  const number = await nextRevisionNumber(tx, segment.unit, segment.language);
  await addRevisions(tx, [
    {
      unit: segment.unit,
      language: segment.language,
      number,
      content: segment.content,
      hash: segment.hash,
      author: segment.writer,
      by: cut.by,
      origin: segment.origin,
      cause: cut.cause,
      reason: cut.reason ?? null,
      minor: cut.minor ?? false,
      basisLanguage: segment.basisLanguage,
      basisRevision: segment.basisRevision,
      version: segment.version,
      at: cut.at,
    },
  ]);
  return { revision: number, revisionHash: segment.hash, authors: await authorsOf(tx, segment) };
}

/** Cuts a revision of what has been written since the last one, if anything has. */
export async function cutUnlessKept(tx: Db, segment: SegmentRow, cut: Cut): Promise<Cutting> {
  const { revision, revisionHash, authors } = segment;
  return segment.hash === revisionHash ? { revision, revisionHash, authors } : cutRevision(tx, segment, cut);
}

async function authorsOf(tx: Db, segment: SegmentRow): Promise<string[]> {
  if (segment.hash === segment.revisionHash) return segment.authors;
  const before = await findRevision(tx, segment.unit, segment.language, segment.revision);
  return authorsAfter(segment.authors, segment.writer, before ? plainText(before.content) : "", segment.text);
}
