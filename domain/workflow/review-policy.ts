/**
 * Who may approve whose words. *Two people*: never an author of a change of substance since the last approval.
 * *Editor's hand*: a reviewer may approve a text that they have edited, but not one that is theirs alone.
 * *Alone*: one person may approve their own.
 */
export const reviewPolicies = ["two-people", "editors-hand", "alone"] as const;
export type ReviewPolicy = (typeof reviewPolicies)[number];

interface Authorship {
  /** Members who wrote a change of substance since the last approval. */
  authors: readonly string[];
  /** Whether a revision of this segment was ever approved. */
  wasApproved: boolean;
}

const mayApprove: Record<ReviewPolicy, (member: string, text: Authorship) => boolean> = {
  "two-people": (member, { authors }) => !authors.includes(member),
  "editors-hand": (member, { authors, wasApproved }) =>
    wasApproved || authors.some((author) => author !== member) || authors.length === 0,
  alone: () => true,
};

export function policyAllowsApproval(policy: ReviewPolicy, member: string, text: Authorship): boolean {
  return mayApprove[policy](member, text);
}
