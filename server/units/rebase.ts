import type { SegmentRow } from "../../db/queries/segments.ts";
import type { Language } from "../../domain/language/tag.ts";

/**
 * Cutting and joining change no meaning, so what was fresh must stay so: a segment that was made from the newest text
 * of another language before is made from that language's newest text now. One that was stale keeps its old basis, and
 * so does one that was made from a language that says something else now.
 */
export function rebase(before: readonly SegmentRow[], after: readonly SegmentRow[], changed?: Language): SegmentRow[] {
  return after.map((row) => {
    if (row.basisLanguage === changed) return row;
    const from = (rows: readonly SegmentRow[]) => rows.find((other) => other.language === row.basisLanguage);
    const [then, now] = [from(before), from(after)];
    const wasFresh = then !== undefined && then.confirmedHash === row.basisHash;
    return wasFresh && now ? { ...row, basisRevision: now.confirmedRevision, basisHash: now.confirmedHash } : row;
  });
}
