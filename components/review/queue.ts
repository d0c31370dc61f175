import type { SegmentData, UnitData } from "../segments/article-data.ts";

/** Whether a segment waits for this person's decision. */
export const isWaiting = (segment: SegmentData | undefined): boolean =>
  segment !== undefined && segment.state === "confirmed" && !segment.omission && segment.may.return === true;

/** The units whose text in a language waits for a review, in the order of the article. */
export const waitingIn = (units: readonly UnitData[], language: string): UnitData[] =>
  units.filter(({ segments }) => isWaiting(segments[language]));
