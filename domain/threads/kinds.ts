/** A *query* asks the desk about the source; it is seen in every language. Anything else that is said is a comment. */
export const threadKinds = ["comment", "query"] as const;
export type ThreadKind = (typeof threadKinds)[number];
