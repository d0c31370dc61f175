import { readingOf } from "../alignment/sounds.ts";
import { fold } from "../language/fold.ts";

/**
 * The people whose names begin with what was typed, in the order in which one expects them: by the whole name, by one
 * of its words, by how its characters are read: `zhang`, `zw` and `张` all find 张伟. Marks between the letters of an
 * input method (`z'w`) do not matter.
 */
export function matchPeople<P extends { name: string }>(typed: string, people: readonly P[]): P[] {
  const asked = fold(typed);
  const letters = asked.replace(/[\s'’]/g, "");
  const ranks = people.map((person) => ({ person, rank: rankOf(person.name, asked, letters) }));
  return ranks
    .filter(({ rank }) => rank < never)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ person }) => person);
}

const never = 9;

function rankOf(name: string, asked: string, letters: string): number {
  const folded = fold(name);
  if (folded.startsWith(asked)) return 0;
  if (folded.split(/[\s.·-]+/).some((word) => word.startsWith(asked))) return 1;
  const readings = [...folded].flatMap((character) => readingOf(character) ?? []);
  if (readings.length === 0 || letters === "") return han.test(asked) && folded.includes(asked) ? 2 : never;
  const isRead = readings.some((_, at) => readings.slice(at).join("").startsWith(letters));
  if (
    isRead ||
    readings
      .map((reading) => reading[0])
      .join("")
      .startsWith(letters)
  )
    return 2;
  return han.test(asked) && folded.includes(asked) ? 2 : never;
}
const han = /\p{Script=Han}/u;
