import { isCyrillic, isHan, isLatin } from "./scripts.ts";

/** How long a text is, in units that say about as much in any language: a Han character is one. */
export function lengthUnits(text: string): number {
  let units = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if (code >= 97 ? code <= 122 : code >= 65 && code <= 90) units += 0.333;
      else if (code >= 48 && code <= 57) units += 0.3;
    } else if (isCyrillic(code)) units += 0.3;
    else if (isHan(code)) units += 1;
    else if (isLatin(code)) units += 0.333;
  }
  return Math.max(units, 0.1);
}

const abbreviations = new Set(
  "mr mrs ms dr st jr sr prof gen sen rep gov lt col sgt capt rev hon no vs etc inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec mt ft u.s u.k г гг руб тыс млн млрд ул им т е д п стр св см др проф акад гл рис пр тел".split(
    " ",
  ),
);

/** How many sentences end in a text; abbreviations and initials end none, and the last one need not be closed. */
export function sentenceCount(text: string): number {
  let count = 0;
  let open = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (mark === "。" || mark === "！" || mark === "？") {
      if (open) count++;
      open = false;
    } else if (mark === "!" || mark === "?" || mark === "…" || (mark === "." && endsSentence(text, at))) {
      if (open && followedByGap(text, at + 1)) {
        count++;
        open = false;
      }
    } else if (mark > " " && !'"”’»）)」'.includes(mark)) open = true;
  }
  return count + (open ? 1 : 0);
}

function followedByGap(text: string, at: number): boolean {
  let next = at;
  while (next < text.length && next < at + 4 && '"”’»)」.!?…'.includes(text[next]!)) next++;
  return next >= text.length || text[next] === " " || text[next] === "\n" || isHan(text.charCodeAt(next));
}

function endsSentence(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 12 && /[\p{L}.]/u.test(text[from - 1]!)) from--;
  const word = text.slice(from, at);
  if (word.length === 1 && word !== word.toLowerCase()) return false;
  if (abbreviations.has(word.toLowerCase())) return false;
  // A sentence begins with a capital, a digit or a mark.
  const after = text.slice(at + 1, at + 4).trimStart()[0];
  return after === undefined || after !== after.toLowerCase() || !/\p{L}/u.test(after);
}
