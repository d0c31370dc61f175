import { remember } from "../remember.ts";
import { pinyinRows } from "./pinyin-rows.ts";

/** The reading of a Chinese character, without its tone. */
const readings = new Map<string, string>();
for (const row of pinyinRows.trim().split(/\s+/)) {
  const syllable = /^[a-z]+/.exec(row)?.[0] ?? "";
  for (const character of row.slice(syllable.length)) if (!readings.has(character)) readings.set(character, syllable);
}
const syllables = new Set(readings.values());

export const readingOf = (character: string): string | undefined => readings.get(character);

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
const respellings: [RegExp, string][] = [
  [/^wh|w/g, "v"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/ck|q|c(?=[aourlkt]|$)/g, "k"],
  [/dzh|dj|zh|g(?=[eiy])/g, "j"],
  [/kh/g, "h"],
  [/c(?!h)/g, "s"],
  [/x/g, "ks"],
  [/y/g, "i"],
  [/(?<=[aeiou])gh|^kn/g, "n"],
  [/tch|tsch/g, "ch"],
];

/** A word as it sounds, roughly, without vowels: Рааб and Raab are `rb`, Johnson and Джонсон `jnsn`. */
export const skeletonOf = remember((word: string): string => {
  let latin = "";
  for (const letter of word.toLowerCase()) {
    latin += cyrillic[letter] ?? letter;
  }
  latin = latin.normalize("NFD").replace(/dj/g, "j");
  for (const [from, to] of respellings) latin = latin.replace(from, to);
  return latin
    .replace(/[^a-z]/g, "")
    .replace(/(?<=.)[aeiou]/g, "")
    .replace(/^[aeiou]/, "a")
    .replace(/(?<=.)h/g, "")
    .replace(/(.)\1+/g, "$1");
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
