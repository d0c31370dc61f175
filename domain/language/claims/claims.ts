import type { Token } from "../tokens.ts";

/**
 * What a text claims of its claims: that something is not so, in plain words (`plain`: not, не, 没) or in the meaning
 * of a word (`implied`: without, unable, 免); that it is not only so (`more`: not only, не просто, 不仅), or only
 * (`only`); that somebody denies or refuses it (`denial`); that others say it (`hedge`: allegedly, якобы, 据称), or
 * might (`attribution`: said, по словам, 报道). A negation may go on from one before it (`again`: nor, и не, 也不), or be
 * a part of a word (`inner`: 不强), or stand where another is missing (`bare`: никто пришёл).
 */
export const wordClaims = ["plain", "implied", "denial", "only", "hedge", "attribution"] as const;
export type ClaimKind = (typeof wordClaims)[number] | "more" | "again" | "inner" | "bare";

export interface Claim {
  kind: ClaimKind;
  from: number;
  to: number;
}

/** Words by their fold, and beginnings of words. */
export interface WordTable {
  words: ReadonlySet<string>;
  /** By their first two letters, so that a word is compared with few. */
  stems: ReadonlyMap<string, readonly string[]>;
}

/** A row of words; a trailing `*` stands for any ending. */
export function wordTable(words: string): WordTable {
  const all = words.split(/\s+/).filter((word) => word !== "");
  const stems = new Map<string, string[]>();
  for (const word of all) {
    if (!word.endsWith("*")) continue;
    const stem = word.slice(0, -1);
    const key = stem.slice(0, 2);
    const same = stems.get(key);
    if (same) same.push(stem);
    else stems.set(key, [stem]);
  }
  return { words: new Set(all.filter((word) => !word.endsWith("*"))), stems };
}

export const isIn = ({ words, stems }: WordTable, word: string): boolean =>
  words.has(word) || (stems.get(word.slice(0, 2))?.some((stem) => word.startsWith(stem)) ?? false);

/** How a language that is written in words makes its claims. */
export interface ClaimWords {
  tables: Readonly<Record<(typeof wordClaims)[number], WordTable>>;
  /** What only looks like an implied negation: unit, неделя. */
  notImplied: WordTable;
  /** Whether a word claims nothing of the kind here: the boy alleged that, sales declined. */
  isHarmless?(kind: ClaimKind, text: string, words: readonly Token[], at: number): boolean;
  /** What a word of negation claims here: nothing, where it stands in a phrase: чуть не, или нет. */
  negation(text: string, words: readonly Token[], at: number): "plain" | "more" | "again" | "bare" | undefined;
}
