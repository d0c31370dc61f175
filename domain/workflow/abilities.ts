import { closedByErrors, obstacleTo, type StepSubject } from "./obstacle.ts";
import { type Step, steps } from "./steps.ts";

/** What the rights of a person in one language come to. */
export interface Rights {
  write: boolean;
  review: boolean;
  omit: boolean;
}

/** The right that each step takes. */
export const rightFor: Record<Step | "edit", keyof Rights> = {
  edit: "write",
  confirm: "write",
  approve: "review",
  return: "review",
  "still-right": "write",
  omit: "omit",
  include: "omit",
  "as-approved": "write",
};

/** What a person may do to a segment now: travels with it, so that no screen repeats a rule. */
export type Abilities = Record<Step | "edit", boolean>;

export function abilitiesOf(rights: Rights, subject: StepSubject, member: string): Abilities {
  const may = (step: Step | "edit") => rights[rightFor[step]] && obstacleTo(step, subject, member) === undefined;
  return Object.fromEntries((["edit", ...steps] as const).map((step) => [step, may(step)])) as Abilities;
}

/** The same once the text has been checked: checks are done beside the write that the other abilities come from. */
export function withErrors(may: Abilities, errors: number): Abilities {
  if (errors === 0) return may;
  return { ...may, ...Object.fromEntries(closedByErrors.map((step) => [step, false])) };
}
