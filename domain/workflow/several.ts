/** What can be done to several segments of one language at once: steps, and three ways to write. */
export const severalActs = [
  "confirm",
  "approve",
  "return",
  "still-right",
  "as-approved",
  "include",
  "write",
  "clear",
  "copy-source",
] as const;
export type SeveralAct = (typeof severalActs)[number];

const writing = ["write", "clear", "copy-source"] as const satisfies readonly SeveralAct[];
export type WritingAct = (typeof writing)[number];
export const isWriting = (act: SeveralAct): act is WritingAct => (writing as readonly SeveralAct[]).includes(act);

/** How many segments one request may name. */
export const mostAtOnce = 500;
