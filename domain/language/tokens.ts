/** What a token is: letters of an alphabet, Han characters, digits, white space, or one other character. */
export type TokenKind = "word" | "han" | "digits" | "space" | "mark";

/** A stretch of one kind, in UTF-16 code units. `fold` is the text in lower case, ё as е, with one apostrophe. */
export interface Token {
  kind: TokenKind;
  from: number;
  to: number;
  text: string;
  fold: string;
}

const word = 1;
const han = 2;
const digits = 3;
const space = 4;
const mark = 5;
const joiner = 6;
const names: readonly TokenKind[] = ["mark", "word", "han", "digits", "space", "mark", "mark"];

const letter = /[\p{L}\p{M}]/u;
const classes = new Uint8Array(0x10000);

/** The class of a character, looked up once and remembered. A half of a surrogate pair is a letter of no alphabet. */
function classOf(code: number): number {
  const known = classes[code];
  if (known) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

function classify(code: number): number {
  if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) return digits;
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007) return han;
  const character = String.fromCharCode(code);
  if (character === "'" || character === "’" || character === "ʼ") return joiner;
  if (character.trim() === "" || code === 0x200b || code === 0x2060) return space;
  return letter.test(character) ? word : mark;
}

/**
 * A text cut into tokens, in one pass and without gaps. An apostrophe between two letters belongs to the word
 * (`don’t`), so does a combining mark; a word may mix scripts.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  while (from < text.length) {
    const kind = classOf(text.charCodeAt(from));
    let to = from + 1;
    if (kind === word) to = endOfWord(text, to);
    else if (kind < mark) while (to < text.length && classOf(text.charCodeAt(to)) === kind) to++;
    const part = text.slice(from, to);
    tokens.push({ kind: names[kind] ?? "mark", from, to, text: part, fold: kind === word ? foldWord(part) : part });
    from = to;
  }
  return tokens;
}

function endOfWord(text: string, start: number): number {
  let to = start;
  while (to < text.length) {
    const kind = classOf(text.charCodeAt(to));
    if (kind === word) to++;
    else if (kind === joiner && to + 1 < text.length && classOf(text.charCodeAt(to + 1)) === word) to += 2;
    else break;
  }
  return to;
}

function foldWord(text: string): string {
  let folded = text.toLowerCase();
  if (folded.includes("ё")) folded = folded.replaceAll("ё", "е");
  return folded.includes("’") ? folded.replaceAll("’", "'") : folded;
}
