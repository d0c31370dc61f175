import { readingOf } from "../alignment/sounds.ts";
import { remember } from "../remember.ts";

// Unicode sorts Chinese characters as they are read, so that the first character of each letter tells where that begins.
const bounds = [..."阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀"];
const letters = "abcdefghjklmnopqrstwxyz";
const collator = remember((locale: string) => new Intl.Collator(locale), 1);

/** The first letter of how a Chinese character is read; of several readings one. Undefined for any other character. */
export const initialOf = remember((character: string): string | null => {
  if (!/\p{Script=Han}/u.test(character)) return null;
  const known = readingOf(character)?.[0];
  if (known) return known;
  const { compare } = collator("zh-u-co-pinyin");
  return letters[bounds.findLastIndex((bound) => compare(character, bound) >= 0)] ?? null;
}, 5_000);

/**
 * Where letters of a Latin keyboard begin that stand for Chinese words: each character is typed by its first letter or,
 * where our table has it, by its reading, so that 历史 is `ls`, `lishi` or `lshi`, and its end `s`. 0 is the first Chinese
 * character of the text; -1 where the letters stand for none. The marks that an input method puts between letters
 * (`l's`) do not matter.
 */
export function findTyped(text: string, typed: string): number {
  const letters = typed.replace(/[\s'’]/g, "");
  const han = Array.from(text).filter((character) => initialOf(character) !== null);
  return letters === "" ? -1 : han.findIndex((_, at) => isTypedAs(han, at, letters));
}

function isTypedAs(han: readonly string[], at: number, letters: string): boolean {
  const character = han[at];
  const initial = character && initialOf(character);
  if (!character || !initial) return letters === "";
  const reading = readingOf(character) ?? initial;
  if (reading.startsWith(letters)) return true;
  return [reading, ...(reading === initial ? [] : [initial])].some(
    (way) => letters.startsWith(way) && isTypedAs(han, at + 1, letters.slice(way.length)),
  );
}
