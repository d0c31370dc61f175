import type { SegmentRow } from "../../db/queries/segments.ts";
import type { Actor } from "../../domain/permissions/actor.ts";

interface Settling {
  /** The revision that holds its text. */
  revision: number;
  /** Whether the change is one of form. */
  minor: boolean;
}

/**
 * A text of the source that a manager's act makes the one that counts: confirmed and, unless the project has its source
 * reviewed, approved by that. What was made from another text is stale then.
 */
export function settledSource(
  actor: Pick<Actor, "member">,
  at: Date,
  project: { sourceReview: boolean },
  row: SegmentRow,
  { revision, minor }: Settling,
): SegmentRow {
  const changed = row.hash !== row.confirmedHash || row.confirmedRevision === revision;
  const confirmed = {
    confirmedRevision: revision,
    confirmedHash: row.hash,
    ...(changed && !minor ? { majorRevision: revision } : {}),
    returned: null,
  };
  // An empty cell has nothing to review.
  if (project.sourceReview && row.text !== "") return { ...row, ...confirmed, state: "confirmed" };
  return {
    ...row,
    ...confirmed,
    state: "approved",
    approvedRevision: revision,
    approvedHash: row.hash,
    approvedBy: actor.member,
    approvedAt: at,
    authors: [],
  };
}
