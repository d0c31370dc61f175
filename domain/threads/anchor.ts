// Where in a text a thread points to, and how it is found again when the text has changed.
//
// A range alone is not enough: offsets move with every edit in front of them, and a quote alone may stand in a text
// several times. So an anchor keeps its words with what stood around them. Where the words still stand, the place is
// the one whose surroundings are most like those that are remembered, the nearest of equals; where they were edited,
// it is what stands between the remembered surroundings, as long as it is still recognisable.
//
// That is a guess. Whoever changes a text knows both texts, and `followAnchor` uses that: it carries the range through
// the difference of the two, and makes a new anchor where the guess would be another.
import { diffArrays } from "diff";

/** Offsets are UTF-16 code units of the plain text. */
export interface Range {
  from: number;
  to: number;
}
export interface Anchor extends Range {
  /** The words themselves, and what stands before and behind them. */
  quote: string;
  prefix: string;
  suffix: string;
}

export const contextLength = 32;

/** A range of a text, as it can be found again. */
export function anchorAt(text: string, { from, to }: Range): Anchor {
  return {
    from,
    to,
    quote: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - contextLength), from).replace(/^[\udc00-\udfff]/, ""),
    suffix: text.slice(to, to + contextLength).replace(/[\ud800-\udbff]$/, ""),
  };
}

// So much of the surroundings, in characters, tells a place from another that has the same words.
const enough = 4;
const certain = 12;
// Words of so many letters seldom stand in a paragraph twice; a Chinese character says as much as three letters.
const distinct = 10;
// As far as words move by edits that also change everything around them.
const near = 24;

/** Where the words of an anchor stand in a text now; undefined where they are gone. */
export function findAnchor(text: string, anchor: Anchor): Range | undefined {
  const best = bestPlace(text, anchor);
  if (best && (best.likeness >= enough || best.distance <= near || weightOf(anchor.quote) >= distinct))
    return best.range;
  return findBetween(text, anchor);
}

/** The same for words that were gone: only where they stand in their surroundings again. */
export function findReturned(text: string, anchor: Anchor): Range | undefined {
  const best = bestPlace(text, anchor);
  const all = anchor.prefix.length + anchor.suffix.length;
  return best && best.likeness >= Math.min(certain, all) ? best.range : undefined;
}

/** The anchor as it points into the text that came after another; undefined where its words went with the edit. */
export function followAnchor(anchor: Anchor, before: string, after: string): Anchor | undefined {
  const guess = findAnchor(after, anchor);
  const range = findAnchor(before, anchor);
  // Of words that were not saved yet when somebody pointed at them.
  if (!range) return guess && anchor;
  const moved = carry(range, before, after);
  if (!moved) return undefined;
  return guess?.from === moved.from && guess.to === moved.to ? anchor : anchorAt(after, moved);
}

interface Place {
  range: Range;
  /** How much of the surroundings is as it was, in characters. */
  likeness: number;
  /** From where the words stood. */
  distance: number;
}

function bestPlace(text: string, { quote, prefix, suffix, from }: Anchor): Place | undefined {
  let best: Place | undefined;
  if (quote === "") return undefined;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    const place = {
      range: { from: at, to: end },
      likeness: likenessBefore(text, at, prefix) + likenessBehind(text, end, suffix),
      distance: Math.abs(at - from),
    };
    const better =
      !best || place.likeness > best.likeness || (place.likeness === best.likeness && place.distance < best.distance);
    if (better) best = place;
  }
  return best;
}

/** How many characters before a place are as they were; the beginning of a text is as telling as some characters. */
function likenessBefore(text: string, at: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && same < at && text[at - 1 - same] === prefix[prefix.length - 1 - same]) same++;
  return same === prefix.length && at === same && same < contextLength ? same + enough : same;
}

function likenessBehind(text: string, at: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && at + same < text.length && text[at + same] === suffix[same]) same++;
  return same === suffix.length && at + same === text.length && same < contextLength ? same + enough : same;
}

/** What stands where the words stood, between surroundings that are as they were. */
function findBetween(text: string, { quote, prefix, suffix, from }: Anchor): Range | undefined {
  const [left, right] = [prefix.slice(-certain), suffix.slice(0, certain)];
  let best: Range | undefined;
  for (const start of endsOf(text, left)) {
    const end = right === "" ? text.length : text.indexOf(right, start);
    const tooFar = end < 0 || end - start > 2 * quote.length + near;
    if (tooFar || !isLike(text.slice(start, end), quote)) continue;
    if (!best || Math.abs(start - from) < Math.abs(best.from - from)) best = trimmed(text, { from: start, to: end });
  }
  return best;
}

/** Every place in a text right behind some words; its beginning, where those are none. */
function endsOf(text: string, words: string): number[] {
  if (words === "") return [0];
  const ends: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) ends.push(at + words.length);
  return ends;
}

/** Whether at least half of some words is still there. */
const isLike = (now: string, quote: string): boolean =>
  now.trim() !== "" && carry({ from: 0, to: quote.length }, quote, now) !== undefined;

/** A place where one text was changed into another: what stood from `from` to `to` has become `length` characters. */
interface Hunk extends Range {
  length: number;
}

/** A range of one text in the text that was made of it; undefined where less than half of its letters is left. */
function carry(range: Range, before: string, after: string): Range | undefined {
  let { from, to } = range;
  let lost = 0;
  let shift = 0;
  for (const hunk of hunksOf(before, after)) {
    const grown = hunk.length - (hunk.to - hunk.from);
    const end = hunk.from + hunk.length + shift;
    if (range.from >= hunk.to) from = range.from + shift + grown;
    else if (range.from > hunk.from) from = end;
    if (range.to >= hunk.to && range.to > hunk.from) to = range.to + shift + grown;
    else if (range.to > hunk.from) to = hunk.from + shift;
    lost += lettersIn(before.slice(Math.max(hunk.from, range.from), Math.min(hunk.to, range.to)));
    shift += grown;
  }
  const had = lettersIn(before.slice(range.from, range.to));
  const kept = had === 0 ? to > from : (had - lost) * 2 >= had && had > lost;
  return kept && to > from ? trimmed(after, { from, to }) : undefined;
}

function hunksOf(before: string, after: string): Hunk[] {
  const hunk = trimSame(before, after, 0);
  if (!hunk) return [];
  const [old, now] = [before.slice(hunk.from, hunk.to), after.slice(hunk.from, hunk.from + hunk.length)];
  // One stretch typed, taken away or put in the place of another: the usual edit, and all that is told of a huge one.
  if (old === "" || now === "" || old.length + now.length > mostCompared) return [hunk];
  const hunks: Hunk[] = [];
  let [at, removed, added] = [hunk.from, "", ""];
  const close = () => {
    const inner = trimSame(removed, added, at - removed.length);
    if (inner) hunks.push(inner);
    [removed, added] = ["", ""];
  };
  for (const part of diffArrays(wordsIn(old), wordsIn(now))) {
    const text = part.value.join("");
    if (part.added) added += text;
    else if (part.removed) [removed, at] = [removed + text, at + text.length];
    else {
      close();
      at += text.length;
    }
  }
  close();
  return hunks;
}
// The difference of two texts is found in time that grows with the square of what differs.
const mostCompared = 20_000;

/** The one stretch in which two texts differ, as it lies behind an offset. */
function trimSame(before: string, after: string, offset: number): Hunk | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  // "the ferry" → "the fast ferry": typed before the word, and not behind its first letter.
  const longer = before.length > after.length ? before : after;
  const pure = start + end === most;
  const back = pure ? slideToWord(longer, start, longer.length - end) : 0;
  return { from: offset + start - back, to: offset + before.length - end - back, length: after.length - end - start };
}

/** How far back a stretch has to begin to begin with a word, where what is left would be the same. */
function slideToWord(text: string, from: number, to: number): number {
  const begins = (at: number) => !word.test(text[at - 1] ?? "") || han.test(text[at] ?? "");
  for (let back = 0; back <= from; back++) {
    if (begins(from - back)) return back;
    if (text[from - back - 1] !== text[to - back - 1]) return 0;
  }
  return 0;
}

const word = /[\p{L}\p{M}\p{N}]/u;
const han = /\p{Script=Han}/u;
const wordsIn = (text: string): string[] => text.match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu) ?? [];

function lettersIn(text: string): number {
  let letters = 0;
  for (const character of text) if (word.test(character)) letters++;
  return letters;
}

function weightOf(text: string): number {
  let weight = 0;
  for (const character of text) weight += han.test(character) ? 3 : word.test(character) ? 1 : 0;
  return weight;
}

/** A range without the space at its edges. */
function trimmed(text: string, { from, to }: Range): Range {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { from: start, to: Math.max(start, to - (words.length - words.trimEnd().length)) };
}
