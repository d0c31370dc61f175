/** Where a segment stands. Freshness, findings and claims are separate things and never part of it. */
export const states = ["empty", "draft", "returned", "confirmed", "approved"] as const;
export type State = (typeof states)[number];

/** The state of one text that two have become: the lower of theirs, in the order above. */
export function lowerState(a: State, b: State): State {
  return states[Math.min(states.indexOf(a), states.indexOf(b))] ?? "empty";
}
