import { remember } from "../remember.ts";
import { dictionaryRows } from "./dictionary-rows.ts";

const english = new Map<string, number[]>();
const russian = new Map<string, number[]>();
const chinese = new Map<string, number[]>();

function enter(table: Map<string, number[]>, word: string, row: number) {
  const rows = table.get(word);
  if (!rows) table.set(word, [row]);
  else if (!rows.includes(row)) rows.push(row);
}

for (const [row, line] of dictionaryRows.trim().split("\n").entries()) {
  const [en = "", ru = "", zh = ""] = line.split("|");
  for (const word of en.split(" ")) enter(english, word, row);
  for (const word of ru.split(" ")) enter(russian, word, row);
  for (const word of zh.split(" ")) enter(chinese, word, row);
}

const none: readonly number[] = [];
const endings = ["'s", "’s", "s", "es", "ed", "d", "ing", "ly", "er", "ers", "ies", "ied"];

/** The meanings of an English word, as rows of the dictionary. */
export const meaningsOfEnglish = remember((word: string): readonly number[] => {
  const exact = english.get(word);
  if (exact) return exact;
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const found = english.get(stem) ?? english.get(`${stem}e`) ?? english.get(`${stem}y`);
    if (found && stem.length > 2) return found;
  }
  return none;
}, 50_000);

/** A short beginning is a whole word or one with a short ending; a long one may have any ending. */
const longBeginning = 5;
const shortEnding = 3;

const seen = 3;
const russianStarts = new Set([...russian.keys()].map((word) => word.slice(0, seen)));

/** The meanings of a Russian word, by the longest beginning that the dictionary has. */
export const meaningsOfRussian = remember((word: string): readonly number[] => {
  if (!russianStarts.has(word.slice(0, seen)) && !russianStarts.has(word.slice(0, seen - 1))) return none;
  for (let length = word.length; length > 1; length--) {
    const rows = russian.get(word.slice(0, length));
    if (!rows) continue;
    const rest = word.length - length;
    if (rest === 0 || length >= longBeginning || (length >= 3 && rest <= shortEnding)) return rows;
  }
  return none;
}, 50_000);

/** The longest word that begins with each character. */
const longestFrom = new Map<number, number>();
for (const word of chinese.keys()) {
  const first = word.charCodeAt(0);
  longestFrom.set(first, Math.max(word.length, longestFrom.get(first) ?? 0));
}

/** The meanings in a Chinese text: at each place the longest word that the dictionary has. */
export function meaningsInChinese(text: string): number[] {
  const rows: number[] = [];
  for (let at = 0; at < text.length; ) {
    let length = Math.min(longestFrom.get(text.charCodeAt(at)) ?? 0, text.length - at);
    while (length > 0 && !chinese.has(text.slice(at, at + length))) length--;
    if (length > 0) rows.push(...(chinese.get(text.slice(at, at + length)) ?? none));
    at += Math.max(1, length);
  }
  return rows;
}
