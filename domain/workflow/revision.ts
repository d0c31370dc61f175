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

/** What is wrong with a text that is given back, in the words of MQM. */
export const returnKinds = ["meaning", "terminology", "style", "typo", "fact", "formatting"] as const;
export type ReturnKind = (typeof returnKinds)[number];

/** A reviewer's no: what kind of thing is wrong, or a reason, or both. */
export interface Return {
  by: string;
  reason: string;
  kinds?: ReturnKind[];
  /** UTC, ISO 8601. */
  at: string;
}
