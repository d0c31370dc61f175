/** Words by which a language says no, or says that somebody else says it. Folded; a trailing `*` stands for any ending. */
export interface ClaimWords {
  /** What plainly negates: not, не, 没有. */
  negations: WordTable;
  /** What negates in its meaning as well: deny, without, опроверг, 拒绝. It may answer a negation of the other side. */
  negative: WordTable;
  /** What only begins like one of those: unit, неделя. */
  notNegative: WordTable;
  /** Words behind a negation with which it negates nothing: not only, не менее. */
  afterNegation: ReadonlySet<string>;
  /** What plainly keeps a distance: allegedly, якобы, 据称. */
  hedges: WordTable;
  /** What may stand for that: said to, по словам, 表示. */
  attributions: WordTable;
}

export interface WordTable {
  words: ReadonlySet<string>;
  stems: readonly string[];
}

export function wordTable(words: string): WordTable {
  const all = words.split(" ");
  return {
    words: new Set(all.filter((word) => !word.endsWith("*"))),
    stems: all.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
  };
}

export function isIn(table: WordTable, word: string): boolean {
  return table.words.has(word) || table.stems.some((stem) => word.startsWith(stem));
}
