const tokens = /\p{Script=Han}|[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu;

/** The words of a text, and its pairs of words, each with how often it has them. */
export interface Bag {
  words: Map<string, number>;
  pairs: Map<string, number>;
  size: number;
}

export function bagOf(text: string): Bag {
  const bag: Bag = { words: new Map(), pairs: new Map(), size: 0 };
  let before = "";
  for (const [token] of text.toLowerCase().matchAll(tokens)) {
    bag.words.set(token, (bag.words.get(token) ?? 0) + 1);
    if (before !== "") bag.pairs.set(`${before} ${token}`, (bag.pairs.get(`${before} ${token}`) ?? 0) + 1);
    before = token;
    bag.size++;
  }
  return bag;
}

export function bagOfAll(bags: readonly Bag[]): Bag {
  const sum: Bag = { words: new Map(), pairs: new Map(), size: 0 };
  for (const { words, pairs, size } of bags) {
    for (const [word, count] of words) sum.words.set(word, (sum.words.get(word) ?? 0) + count);
    for (const [pair, count] of pairs) sum.pairs.set(pair, (sum.pairs.get(pair) ?? 0) + count);
    sum.size += size;
  }
  return sum;
}

/** How much two texts have in common, from 0 to 1: half by words, half by pairs of words, so that order counts. */
export const likeness = (a: Bag, b: Bag): number =>
  likenessBy(a.size, b.size, common(a.words, b.words), common(a.pairs, b.pairs));

/** The same, where what they have in common has been counted. */
export function likenessBy(a: number, b: number, words: number, pairs: number): number {
  if (a === 0 || b === 0) return a === b ? 1 : 0;
  const byWords = (2 * words) / (a + b);
  if (a < 2 || b < 2) return byWords;
  return (byWords + (2 * pairs) / (a + b - 2)) / 2;
}

/** What share of the words of the first the second has too. */
export function heldIn(part: Bag, whole: Bag): number {
  return part.size === 0 ? 0 : common(part.words, whole.words) / part.size;
}

function common(a: Map<string, number>, b: Map<string, number>): number {
  if (a.size > b.size) return common(b, a);
  let sum = 0;
  for (const [key, count] of a) sum += Math.min(count, b.get(key) ?? 0);
  return sum;
}
