/**
 * What became of a finding that stood against a text when it was to be confirmed: it was met, and nothing else is known
 * (then it was mended); it was left as it was; somebody said that it is none.
 */
export const sightingOutcomes = ["met", "left", "dismissed"] as const;
export type SightingOutcome = (typeof sightingOutcomes)[number];
