/**
 * How a language names quantities: tables of folded words. What one word can mean stands in one row, so that the
 * reader of quantities has no `if` for a language.
 */
export interface QuantityVocabulary {
  /** Cardinals and what adds up to them: `twenty` → 20, `пятьюстами` → 500. */
  cardinals: ReadonlyMap<string, number>;
  /** Ordinals, and adjectives made of numbers: `fifteenth` → 15, `пятидесятых` → 50. */
  ordinals: ReadonlyMap<string, number>;
  /** Powers of ten that multiply what stands before them: `million`, `млн`, `k`. */
  scales: ReadonlyMap<string, number>;
  /** Scales in a form that names an unknown many: `thousands`, `сотнями` → 100. */
  vague: ReadonlyMap<string, number>;
  /** Words that say a number without counting: they may satisfy the other side, never accuse it. Keys as in quantities. */
  hints: ReadonlyMap<string, readonly string[]>;
  /** Hints that are surely a number: both, дважды. */
  firm: ReadonlySet<string>;
  /** Starts of words that hint at a number, by their first two letters, the longest first: `двух|летний` → 2. */
  prefixes: ReadonlyMap<string, readonly (readonly [string, string])[]>;
  /** Denominators after a number: `thirds` → 3. */
  fractions: ReadonlyMap<string, number>;
  percent: ReadonlySet<string>;
  currencies: ReadonlyMap<string, string>;
  /** Units that are converted between measures: `miles` → `mi`. */
  units: ReadonlyMap<string, string>;
  months: ReadonlyMap<string, number>;
  /** Months and weekdays in words that mean other things as well: `may`, `march`, `sat`. */
  ambiguous: ReadonlySet<string>;
  /** Monday is 1, Sunday 7. */
  weekdays: ReadonlyMap<string, number>;
  /** After an hour, the half of the day: `a.m.`, `утра`. */
  halves: ReadonlyMap<string, "am" | "pm">;
  /** The mark of decimals; the other one of `.` and `,` groups thousands. */
  decimal: "." | ",";
  /** Whether a space may group thousands. */
  spaceGroups: boolean;
}

/** `{ "2": "два двух" }` as a map from each word to its number. */
export function wordsTo<T>(rows: readonly (readonly [T, string])[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const [value, words] of rows) for (const word of words.split(" ")) map.set(word, value);
  return map;
}

/** As `wordsTo`, for words that stand in several rows: the keys of all of them. */
export function hintsTo(rows: readonly (readonly [readonly string[], string])[]): Map<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const [keys, words] of rows) {
    for (const word of words.split(" ")) map.set(word, [...(map.get(word) ?? []), ...keys]);
  }
  return map;
}

/** Starts of words by their first two letters, so that a word is compared with few of them. */
export function prefixesTo(rows: readonly (readonly [string, string])[]): Map<string, (readonly [string, string])[]> {
  const map = new Map<string, (readonly [string, string])[]>();
  for (const row of rows.toSorted((one, two) => two[0].length - one[0].length)) {
    const key = row[0].slice(0, 2);
    const same = map.get(key);
    if (same) same.push(row);
    else map.set(key, [row]);
  }
  return map;
}
