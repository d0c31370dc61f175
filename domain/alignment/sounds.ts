import { remember } from "../remember.ts";
import { pinyinRows } from "./pinyin-rows.ts";

/** The reading of a Chinese character, without its tone. */
const readings = new Map<string, string>();
for (const row of pinyinRows.trim().split(/\s+/)) {
  const syllable = /^[a-z]+/.exec(row)?.[0] ?? "";
  for (const character of row.slice(syllable.length)) if (!readings.has(character)) readings.set(character, syllable);
}
export const readingOf = (character: string): string | undefined => readings.get(character);
const syllables = new Set(readings.values());
const spoken = [...syllables];

/** The number of a syllable, counted from 1. */
const numbers = new Map(spoken.map((syllable, at) => [syllable, at + 1]));
export const syllableNumber = (syllable: string): number => numbers.get(syllable) ?? 0;
export const manySyllables = spoken.length;
/** Two syllables after each other as one number. */
export const pairOf = (first: number, second: number): number => first * (spoken.length + 1) + second;

/** The number of the syllable that each character is read as; 0 where that is not known. */
const readAs = new Uint16Array(0x1_0000);
for (const [character, reading] of readings) {
  if (character.length === 1) readAs[character.charCodeAt(0)] = syllableNumber(reading);
}

/** The syllables as which a run of Chinese characters is read, each with the one after it. */
export function eachSoundIn(run: string, tell: (first: number, second: number) => void) {
  let first = readAs[run.charCodeAt(0)]!;
  for (let at = 1; at < run.length; at++) {
    const second = readAs[run.charCodeAt(at)]!;
    if (first && second) tell(first, second);
    first = second;
  }
}

/** Jinping → [jin, ping]: a Latin word as syllables of pinyin, or undefined if it is none. */
export const pinyinSyllables = remember((word: string): readonly string[] | null => {
  const letters = word.toLowerCase().replace(/ü/g, "v").replace(/['’-]/g, "");
  return letters.length > 24 ? null : cutSyllables(letters);
}, 20_000);

function cutSyllables(letters: string): readonly string[] | null {
  if (letters === "") return [];
  for (let length = Math.min(6, letters.length); length > 0; length--) {
    const first = letters.slice(0, length);
    if (!syllables.has(first)) continue;
    const rest = cutSyllables(letters.slice(length));
    if (rest) return [first, ...rest];
  }
  return null;
}

const cyrillic: Record<string, string> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "e",
  ж: "j",
  з: "z",
  и: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sh",
  ъ: "",
  ы: "i",
  ь: "",
  э: "e",
  ю: "u",
  я: "a",
  і: "i",
  ї: "i",
  є: "e",
  ґ: "g",
  ў: "u",
};
/** What is spelled in more than one way, each with what a word must hold for that. */
const respellings: [holds: string[], RegExp, string][] = [
  [["w"], /^wh|w/g, "v"],
  [["ph"], /ph/g, "f"],
  [["th"], /th/g, "t"],
  [["c", "q"], /ck|q|c(?=[aourlkt]|$)/g, "k"],
  [["zh", "dj", "g"], /dzh|dj|zh|g(?=[eiy])/g, "j"],
  [["kh"], /kh/g, "h"],
  [["c"], /c(?!h)/g, "s"],
  [["x"], /x/g, "ks"],
  [["y"], /y/g, "i"],
  [["gh", "kn"], /(?<=[aeiou])gh|^kn/g, "n"],
  [["ch"], /tch|tsch/g, "ch"],
];
const cyrillicLetters = /[\u0400-\u04ff]/g;
const beyondAscii = /[^\0-\x7f]/;
const vowels = new Set("aeiou");

/** A word as it sounds, roughly, without vowels: Рааб and Raab are `rb`, Johnson and Джонсон `jnsn`. */
export const skeletonOf = remember((word: string): string => {
  let latin = word.toLowerCase();
  if (beyondAscii.test(latin))
    latin = latin.replace(cyrillicLetters, (letter) => cyrillic[letter] ?? letter).normalize("NFD");
  latin = latin.replaceAll("dj", "j");
  for (const [holds, from, to] of respellings) {
    if (holds.some((part) => latin.includes(part))) latin = latin.replace(from, to);
  }
  let sounds = "";
  for (const letter of latin) {
    if (letter < "a" || letter > "z" || letter === sounds.at(-1)) continue;
    if (sounds === "") sounds = vowels.has(letter) ? "a" : letter;
    else if (letter !== "h" && !vowels.has(letter)) sounds += letter;
  }
  return sounds;
}, 50_000);

const classes: Record<string, string> = {
  b: "B",
  p: "B",
  m: "M",
  f: "F",
  v: "F",
  d: "D",
  t: "D",
  n: "N",
  l: "L",
  r: "L",
  g: "G",
  k: "G",
  h: "G",
  j: "S",
  q: "S",
  x: "S",
  s: "S",
  z: "S",
  c: "S",
  w: "F",
  y: "",
};

/** The sounds of a run of Chinese characters in the coarse classes in which a foreign name is heard: 拉布 is `LB`. */
export function chineseSounds(run: string): string {
  let sounds = "";
  for (const character of run) {
    const reading = readings.get(character) ?? "";
    sounds += classes[reading[0] ?? ""] ?? "";
    if (/n$|ng$/.test(reading) && reading.length > 1) sounds += "N";
    if (character === "尔" || character === "爾") sounds += "L";
  }
  return sounds.replace(/(.)\1+/g, "$1");
}

/** The same classes for a word in letters. */
export function letterSounds(word: string): string {
  let sounds = "";
  for (const letter of skeletonOf(word)) sounds += classes[letter] ?? "";
  return sounds.replace(/(.)\1+/g, "$1");
}
