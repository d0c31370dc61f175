/** What a deleted number leaves behind, in UTF-16 code units. */
export type Stub = readonly [from: number, to: number];
