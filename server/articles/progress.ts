import type { Language } from "../../domain/language/tag.ts";
import type { State } from "../../domain/workflow/states.ts";

/** How far one edition of an article is, in units. Omitted units are in no state; stale ones are in theirs. */
export interface Progress extends Record<State, number> {
  units: number;
  omitted: number;
  stale: number;
}

export interface Standing {
  language: Language;
  state: State;
  omitted: boolean;
  stale: boolean;
  count: number;
}

/** Counts of segments added up; units in which nothing was written have none, and are empty. */
export function progressOf(units: number, standings: readonly Standing[]): Progress {
  const progress: Progress = {
    units,
    omitted: 0,
    stale: 0,
    empty: 0,
    draft: 0,
    returned: 0,
    confirmed: 0,
    approved: 0,
  };
  for (const { state, omitted, stale, count } of standings) {
    progress[omitted ? "omitted" : state] += count;
    if (stale && !omitted) progress.stale += count;
  }
  const written = progress.omitted + progress.draft + progress.returned + progress.confirmed + progress.approved;
  return { ...progress, empty: units - written };
}

/** Whether an edition can be signed off: every unit approved or omitted, and nothing stale. */
export const isReady = (progress: Progress): boolean =>
  progress.units > 0 && progress.approved + progress.omitted === progress.units && progress.stale === 0;
