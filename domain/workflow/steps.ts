import type { State } from "./states.ts";

/** What a person can do to a segment besides writing in it. */
export const steps = ["confirm", "approve", "return", "still-right", "omit", "include", "as-approved"] as const;
export type Step = (typeof steps)[number];

/** The steps that move a segment to another state; the others keep it where it is. */
const transitions: Record<State, Partial<Record<Step | "edit", State>>> = {
  empty: { edit: "draft" },
  draft: { edit: "draft", confirm: "confirmed", "as-approved": "approved" },
  returned: { edit: "draft", confirm: "confirmed", "as-approved": "approved" },
  confirmed: { edit: "draft", approve: "approved", return: "returned", "as-approved": "approved" },
  approved: { edit: "draft", return: "returned" },
};

/** The steps that are open in any state in which there is text, and keep it. */
const keeping: Partial<Record<Step, readonly State[]>> = {
  "still-right": ["draft", "returned", "confirmed", "approved"],
  omit: ["empty", "draft", "returned", "confirmed", "approved"],
  include: ["empty", "draft", "returned", "confirmed", "approved"],
};

/** The state after a step, or undefined when the step is not open from here. */
export function nextState(state: State, step: Step | "edit"): State | undefined {
  if (step !== "edit" && keeping[step]?.includes(state)) return state;
  return transitions[state][step];
}
