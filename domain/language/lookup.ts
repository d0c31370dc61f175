import { fold } from "./fold.ts";
import { typedAs } from "./pinyin.ts";

const latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const cyrillic = "ёйцукенгшщзхъфывапролджэячсмитьбю";
const toLatin = new Map([...cyrillic].map((letter, index) => [letter, latin[index]!]));
const toCyrillic = new Map([...latin].map((letter, index) => [letter, cyrillic[index]!]));

/** What was meant by a word that was typed with the wrong keyboard layout on: `ыуеештпы` is `settings`. */
const otherLayout = (text: string, letters: ReadonlyMap<string, string>): string =>
  Array.from(text, (letter) => letters.get(letter) ?? letter).join("");

/**
 * How well a name fits what somebody types to find it, 0 for not at all: by its words in any script, by how its
 * Chinese characters are read or by the first letters of that, and typed in the wrong layout.
 */
export function fitOf(name: string, typed: string): number {
  const asked = fold(typed);
  if (asked === "") return 1;
  const text = fold(name);
  const ways = [asked, otherLayout(typed.toLowerCase(), toLatin), otherLayout(asked, toCyrillic)];
  return Math.max(
    ...ways.map((way) => fitOfWords(text, way)),
    ...typedAs(name).map((letters) => (letters.startsWith(asked.replace(/[\s'’]/g, "")) ? 2 : 0)),
  );
}

/** Every word that is asked for begins a word of the text, or at least stands in it. */
function fitOfWords(text: string, asked: string): number {
  if (text.startsWith(asked)) return 4;
  const words = asked.split(/\s+/).filter(Boolean);
  if (words.length === 0) return 0;
  const begins = words.every((word) => ` ${text}`.includes(` ${word}`));
  if (begins) return 3;
  return words.every((word) => text.includes(word)) ? 1 : 0;
}
