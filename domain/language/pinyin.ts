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

/** The ways to type Chinese words on a Latin keyboard: 历史 as `ls` and, where each character is in our table, as `lishi`. */
export function typedAs(text: string): string[] {
  const han = Array.from(text).filter((character) => initialOf(character) !== null);
  if (han.length === 0) return [];
  const readings = han.map((character) => readingOf(character));
  const whole = readings.includes(undefined) ? [] : [readings.join("")];
  return [...whole, han.map(initialOf).join("")];
}
