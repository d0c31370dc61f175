/** Where the words of a revision came from. */
export const origins = ["person", "memory", "machine", "import", "derived"] as const;
export type Origin = (typeof origins)[number];

/** Why a revision was cut. An autosave alone never cuts one. */
export const causes = [
  "import",
  "confirm",
  "approve",
  "return",
  "author",
  "conflict",
  "restore",
  "as-approved",
  "split",
  "merge",
  "undo",
  "replace",
] as const;
export type Cause = (typeof causes)[number];

/** Why a unit is deliberately without text in one language. */
export const omissionKinds = ["joined", "left-out"] as const;
/** `joined`: its text stands in the unit before it; `left-out`: not for this language. */
export type OmissionKind = (typeof omissionKinds)[number];
export interface Omission {
  kind: OmissionKind;
  reason: string;
}

/** A reviewer's no. */
export interface Return {
  by: string;
  reason: string;
  /** UTC, ISO 8601. */
  at: string;
}
