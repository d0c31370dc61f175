import { fold } from "../../domain/language/fold.ts";
import type { Language } from "../../domain/language/tag.ts";
import { asksForNothing } from "../../domain/workflow/blank-cell.ts";
import { states } from "../../domain/workflow/states.ts";
import { isUnfinished, type SegmentData, type UnitData } from "./article-data.ts";

/** What a unit can be looked for by, in one language. */
export const facets = ["unfinished", ...states, "stale", "errors", "warnings", "comments", "mine", "omitted"] as const;
export type Facet = (typeof facets)[number];

export interface Filter {
  language: Language;
  /** Those in which any of these is true; all where none is named. */
  facets: readonly Facet[];
  /** Those in which this stands, in any language that is shown. */
  text: string;
}

export const isEmpty = (filter: Filter | undefined): boolean =>
  !filter || (filter.facets.length === 0 && filter.text.trim() === "");

interface Setting {
  language: Language;
  source: Language;
  /** Who looks. */
  member: string;
}
type Holds = (segment: SegmentData, unit: UnitData, setting: Setting) => boolean;

const isWritten = (segment: SegmentData, { kind, segments }: UnitData, source: Language) =>
  !segment.omission && !asksForNothing(kind, segments[source], segment);
const ofState =
  (state: SegmentData["state"]): Holds =>
  (segment, unit, { source }) =>
    segment.state === state && isWritten(segment, unit, source);
const finds =
  (severity: "error" | "warning"): Holds =>
  ({ findings }) =>
    findings.some((finding) => finding.severity === severity && !("dismissed" in finding));

const holds: Record<Facet, Holds> = {
  unfinished: (_, unit, { language, source }) => isUnfinished(unit, language, source),
  empty: ofState("empty"),
  draft: ofState("draft"),
  returned: ofState("returned"),
  confirmed: ofState("confirmed"),
  approved: ofState("approved"),
  stale: ({ freshness, state }) => (freshness.is === "major" || freshness.is === "minor") && state !== "empty",
  errors: finds("error"),
  warnings: finds("warning"),
  comments: (_, { openThreads }) => (openThreads ?? 0) > 0,
  mine: ({ writer }, _, { member }) => writer === member,
  omitted: ({ omission }) => omission !== undefined,
};

/** How many units each facet would show. */
export function countFacets(units: readonly UnitData[], setting: Setting): Record<Facet, number> {
  const counts = Object.fromEntries(facets.map((facet) => [facet, 0])) as Record<Facet, number>;
  for (const unit of units) {
    const segment = unit.segments[setting.language];
    if (segment) for (const facet of facets) if (holds[facet](segment, unit, setting)) counts[facet]++;
  }
  return counts;
}

/** The units that a filter shows, in their order. */
export function unitsThrough(
  filter: Filter,
  units: readonly UnitData[],
  { source, member }: Pick<Setting, "source" | "member">,
): UnitData[] {
  const needle = fold(filter.text);
  const setting = { language: filter.language, source, member };
  return units.filter((unit) => {
    const segment = unit.segments[filter.language];
    const fits =
      filter.facets.length === 0 || (segment && filter.facets.some((facet) => holds[facet](segment, unit, setting)));
    return fits && (needle === "" || Object.values(unit.segments).some((one) => foldedText(one).includes(needle)));
  });
}

/** A text is folded once, however often it is searched. */
const folded = new WeakMap<SegmentData, string>();
function foldedText(segment: SegmentData): string {
  let text = folded.get(segment);
  if (text === undefined) {
    text = fold(segment.text);
    folded.set(segment, text);
  }
  return text;
}
