import { fold } from "../language/fold.ts";
import { findTyped } from "../language/pinyin.ts";

/**
 * The people whose names begin with what was typed, in the order in which one expects them: by the whole name, by one
 * of its words, by how its characters are read: `zhang`, `zw` and `张` all find 张伟.
 */
export function matchPeople<P extends { name: string }>(typed: string, people: readonly P[]): P[] {
  const asked = fold(typed);
  const ranks = people.map((person) => ({ person, rank: rankOf(person.name, asked) }));
  return ranks
    .filter(({ rank }) => rank < never)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ person }) => person);
}

const never = 9;

function rankOf(name: string, asked: string): number {
  const folded = fold(name);
  if (folded.startsWith(asked)) return 0;
  if (folded.split(/[\s.·-]+/).some((word) => word.startsWith(asked))) return 1;
  // Chinese writes a name in one word: what follows the family name is looked for inside it.
  return (han.test(asked) && folded.includes(asked)) || findTyped(name, asked) >= 0 ? 2 : never;
}
const han = /\p{Script=Han}/u;
