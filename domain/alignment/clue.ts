/** How sure it is that a translation keeps what a clue stands for, before the texts themselves have been counted. */
export const kept = {
  number: 0.9,
  smallNumber: 0.55,
  shared: 0.85,
  name: 0.8,
  sound: 0.75,
  meaning: 0.5,
  question: 0.9,
  exclamation: 0.6,
  quotation: 0.75,
  bracket: 0.7,
  ellipsis: 0.5,
  untitled: 0.7,
  learned: 0.75,
} as const;
export type ClueKind = keyof typeof kept;

/** Something in a sentence that its translation is likely to have too; `key` is the same in every language. */
export interface Clue {
  kind: ClueKind;
  key: string;
}
