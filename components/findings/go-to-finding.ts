import type { Address, SegmentData } from "../segments/article-data.ts";
import type { SegmentStore } from "../segments/segment-store.ts";

/** The next segment of a language, or the one before, in which an error or a warning is open. */
export function segmentWithFindings(store: SegmentStore, { unit, language }: Address, by: 1 | -1): Address | undefined {
  const units = by === 1 ? store.shown() : store.shown().toReversed();
  const from = units.findIndex((one) => one.id === unit);
  const ahead = [...units.slice(from + 1), ...units.slice(0, Math.max(from, 0))];
  const found = ahead.find(({ id }) => hasFindings(store.segment({ unit: id, language })));
  return found && { unit: found.id, language };
}

const hasFindings = (segment: SegmentData | undefined): boolean =>
  segment?.findings.some(({ severity, dismissed }) => severity !== "info" && !dismissed) ?? false;
