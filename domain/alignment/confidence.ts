import type { Row } from "./rows.ts";

/** How a row of an alignment stands: what has one side only, what a person said, and how sure the rest is. */
export const standings = ["noText", "noPlace", "out", "accepted", "sure", "likely", "doubtful"] as const;
export type Standing = (typeof standings)[number];

// The score is the probability of the row: of those that are sure hardly one in ten is wrong.
export const sure = 0.9;
const likely = 0.6;

export function standingOf({ units, pieces, score, accepted, out }: Row): Standing {
  if (out) return "out";
  if (pieces.length === 0) return "noText";
  if (units.length === 0) return "noPlace";
  if (accepted) return "accepted";
  return score >= sure ? "sure" : score >= likely ? "likely" : "doubtful";
}

/** Whether somebody has to look at a row before its text can stand as confirmed. */
export const isOpen = (row: Row): boolean => ["noPlace", "likely", "doubtful"].includes(standingOf(row));
