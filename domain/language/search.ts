/** A stretch of a text, in UTF-16 code units. */
export interface Hit {
  from: number;
  to: number;
}

export interface Search {
  text: string;
  matchCase: boolean;
  wholeWords: boolean;
}

const letter = /[\p{L}\p{N}_]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Where a text is found in another: ё as е, full-width as half-width and, unless asked otherwise, without regard to
 * case. Every character is folded to one of the same length, so that the places are those of the text itself.
 */
export function findIn(text: string, search: Search): Hit[] {
  const needle = foldEvenly(search.text, search.matchCase);
  if (needle === "") return [];
  const within = foldEvenly(text, search.matchCase);
  const hits: Hit[] = [];
  for (let from = within.indexOf(needle); from >= 0; from = within.indexOf(needle, from + needle.length)) {
    const hit = { from, to: from + needle.length };
    if (!search.wholeWords || isWhole(text, hit)) hits.push(hit);
  }
  return hits;
}

function foldEvenly(text: string, matchCase: boolean): string {
  return Array.from(text, (character) => {
    const plain = evenly(character, character.normalize("NFKC").replace("ё", "е").replace("Ё", "Е"));
    return matchCase ? plain : evenly(plain, plain.toLowerCase());
  }).join("");
}
const evenly = (before: string, after: string) => (after.length === before.length ? after : before);

/** Whether a hit begins and ends where words do; a script without spaces does not say where that is. */
export function isWhole(text: string, { from, to }: Hit): boolean {
  const goesOn = (a = "", b = "") => letter.test(a) && letter.test(b) && !unspaced.test(a) && !unspaced.test(b);
  return !goesOn(characterBefore(text, from), text.slice(from)[0]) && !goesOn(characterBefore(text, to), text[to]);
}
const characterBefore = (text: string, at: number) => text[at - 1];
