import { isCyrillic, isLatin } from "../language/scripts.ts";
import type { Token } from "../language/tokens.ts";
import type { Check } from "./check.ts";
import type { Finding } from "./finding.ts";
import type { Reading } from "./reading.ts";

const latin = "aceopxyABCEHKMOPTXyKik";
const cyrillic = "асеорхуАВСЕНКМОРТХуКік";
const toLatin = new Map([...cyrillic].map((letter, index) => [letter, latin[index]!]));
const toCyrillic = new Map([...latin].map((letter, index) => [letter, cyrillic[index]!]));

const anyLatin = /[A-Za-z]/;
const anyCyrillic = /[\u0400-\u052f]/;

/** A word whose letters are of two alphabets that look alike: CNBС with a Cyrillic С. */
export const homoglyph: Check = {
  ids: ["characters.homoglyph"],
  find({ target }) {
    // Words of two alphabets need letters of both.
    if (!(target.base === "ru" ? anyLatin : anyCyrillic).test(target.text)) return [];
    const found: Finding[] = [];
    const { words } = target;
    for (const [index, token] of words.entries()) {
      if (found.length >= 50) break;
      const replacement = token.text.length === 1 ? alone(words, index, target) : unmixed(token.text, target.base);
      if (replacement === undefined) continue;
      found.push({
        check: "characters.homoglyph",
        severity: "error",
        source: [],
        target: [{ from: token.from, to: token.to }],
        values: { target: token.text, replacement },
        replacement,
      });
    }
    return found;
  },
};

/** A Latin a, c, o or y that stands for a Russian word of one letter, between two Russian words. */
function alone(words: readonly Token[], index: number, { base, text }: Reading): string | undefined {
  const { text: letter, from, to } = words[index]!;
  if (base !== "ru" || !"acoyACOY".includes(letter)) return undefined;
  const before = words[index - 1];
  const after = words[index + 1];
  if (!after || !isCyrillic(after.text.charCodeAt(0)) || text[to] !== " " || after.from !== to + 1) return undefined;
  if (
    before &&
    (!isCyrillic(before.text.charCodeAt(0)) || !/^[,—–-]? $|^, $|^ [—–-] $/.test(text.slice(before.to, from)))
  )
    return undefined;
  return toCyrillic.get(letter);
}

/** The word in one alphabet, where its letters are of two and those of the rarer one are look-alikes. */
function unmixed(word: string, base: string): string | undefined {
  let latins = 0;
  let cyrillics = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (isLatin(code)) latins++;
    else if (isCyrillic(code)) cyrillics++;
  }
  if (latins === 0 || cyrillics === 0 || word.includes("'") || word.includes("’")) return undefined;
  const cyrillicWins = cyrillics === latins ? base === "ru" : cyrillics > latins;
  const first = mapped(word, cyrillicWins ? toCyrillic : toLatin, cyrillicWins ? isLatin : isCyrillic);
  return first ?? mapped(word, cyrillicWins ? toLatin : toCyrillic, cyrillicWins ? isCyrillic : isLatin);
}

function mapped(
  word: string,
  table: ReadonlyMap<string, string>,
  isForeign: (code: number) => boolean,
): string | undefined {
  let mended = "";
  for (const letter of word) {
    if (!isForeign(letter.charCodeAt(0))) mended += letter;
    else if (table.has(letter)) mended += table.get(letter);
    else return undefined;
  }
  return mended;
}
