import type { SegmentRow } from "../../db/queries/segments.ts";

/**
 * Cutting and joining change no meaning, so what was fresh must stay so: a segment that was made from the newest text
 * of another language before is made from that language's newest text now. One that was stale keeps its old basis.
 */
export function rebase(before: readonly SegmentRow[], after: readonly SegmentRow[]): SegmentRow[] {
  return after.map((row) => {
    const from = (rows: readonly SegmentRow[]) => rows.find((other) => other.language === row.basisLanguage);
    const [then, now] = [from(before), from(after)];
    const wasFresh = then !== undefined && then.confirmedHash === row.basisHash;
    return wasFresh && now ? { ...row, basisRevision: now.confirmedRevision, basisHash: now.confirmedHash } : row;
  });
}
