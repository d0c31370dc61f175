import type { RefusalCode } from "../refusal.ts";
import type { Freshness } from "./freshness.ts";
import { policyAllowsApproval, type ReviewPolicy } from "./review-policy.ts";
import type { State } from "./states.ts";
import { nextState, type Step } from "./steps.ts";

/** What a step is judged by, besides the rights of the person. */
export interface StepSubject {
  state: State;
  omitted: boolean;
  /** The edition is signed off, the article is archived, or the unit is removed. */
  closed: boolean;
  authors: readonly string[];
  wasApproved: boolean;
  /** Open findings of severity error. */
  errors: number;
  freshness: Freshness;
  policy: ReviewPolicy;
}

type Obstacle = Extract<RefusalCode, "notNow" | "blocked" | "twoPeople" | "stale">;
type Guard = [code: Obstacle, stands: (subject: StepSubject, member: string) => boolean];

const hasErrors: Guard = ["blocked", ({ errors }) => errors > 0];
const isOwnText: Guard = [
  "twoPeople",
  ({ policy, authors, wasApproved }, member) => !policyAllowsApproval(policy, member, { authors, wasApproved }),
];
const isStale: Guard = ["stale", ({ freshness }) => freshness.is === "major"];
const isFresh: Guard = ["notNow", ({ freshness }) => freshness.is === "fresh" || freshness.is === "origin"];
const isOmitted: Guard = ["notNow", ({ omitted }) => omitted];
const isIncluded: Guard = ["notNow", ({ omitted }) => !omitted];
const neverApproved: Guard = ["notNow", ({ wasApproved }) => !wasApproved];

/** Besides the table of transitions, in the order in which they are looked for. */
const guards: Record<Step | "edit", readonly Guard[]> = {
  edit: [],
  confirm: [isOmitted, hasErrors],
  approve: [isOmitted, hasErrors, isOwnText, isStale],
  return: [isOmitted],
  "still-right": [isOmitted, isFresh],
  omit: [isOmitted],
  include: [isIncluded],
  "as-approved": [isOmitted, neverApproved],
};

/** The steps that an open error of a check closes. */
export const closedByErrors = (Object.keys(guards) as (Step | "edit")[]).filter((step) =>
  guards[step].includes(hasErrors),
);

/** Why a step is not open to this member, or undefined when it is. */
export function obstacleTo(step: Step | "edit", subject: StepSubject, member: string): Obstacle | undefined {
  if (subject.closed || nextState(subject.state, step) === undefined) return "notNow";
  return guards[step].find(([, stands]) => stands(subject, member))?.[0];
}
