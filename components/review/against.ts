/** What a text can be compared with. */
export const against = ["none", "approved", "previous"] as const;
export type Against = (typeof against)[number];
