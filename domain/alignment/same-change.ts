import { diffArrays } from "diff";
import { differenceOf } from "../content/difference.ts";
import type { Replacement } from "../content/replace.ts";
import type { Language } from "../language/tag.ts";
import { tokensOf } from "../language/tokens.ts";
import { insteadOf } from "../quantities/instead.ts";
import { matchQuantities } from "../quantities/match.ts";
import { mostQuantities, type Quantity } from "../quantities/quantity.ts";
import { readQuantities } from "../quantities/read.ts";
import { sentencesOf } from "../segmentation/sentences.ts";

interface Text {
  text: string;
  language: Language;
}
/** A source as it was and as it is. */
interface Versions {
  before: string;
  after: string;
  language: Language;
}
interface Range {
  from: number;
  to: number;
}
export interface SameChange {
  /** What to replace in the translation, as offsets into its text; never two that touch. */
  replacements: Replacement[];
  /** Whether that is all that has changed in the source. */
  isAll: boolean;
}
/** What was found in the source, and what it comes to in the translation. */
interface Carried {
  source: Range;
  target: Replacement;
}

/**
 * The smallest edit that carries a change of a source over to its translation: a sentence that is gone, another number or
 * date, a name that both write alike. Whatever would need other words is left to the person; undefined where nothing is sure.
 */
export function sameChange(source: Versions, target: Text): SameChange | undefined {
  const gone = goneSentences(source, target);
  const isFree = ({ source: { from, to }, target: there }: Carried) =>
    gone.every((one) => (to <= one.source.from || one.source.to <= from) && !touch(there, one.target));
  const numbers = otherQuantities(source, target, gone).filter(isFree);
  const names = otherNames(source, target).filter(
    (one) => isFree(one) && numbers.every((other) => !touch(one.target, other.target)),
  );
  const carried = [...gone, ...numbers, ...names];
  if (carried.length === 0) return undefined;
  const isAll = runsOf(source).every(({ before }) =>
    carried.some((one) => before.from < one.source.to && one.source.from < before.to),
  );
  return { replacements: carried.map((one) => one.target).sort((a, b) => a.from - b.from), isAll };
}

const touch = (one: Range, other: Range) => one.from < other.to && other.from < one.to;

/** Sentences without a successor, where both texts have as many: then each stands at the place of its own. */
function goneSentences({ before, after, language }: Versions, target: Text): Carried[] {
  const olds = sentencesOf(before, language);
  const theirs = sentencesOf(target.text, target.language);
  if (olds.length < 2 || olds.length !== theirs.length) return [];
  const cut = (text: string, parts: readonly Range[]) => parts.map(({ from, to }) => text.slice(from, to).trim());
  const parts = diffArrays(cut(before, olds), cut(after, sentencesOf(after, language)));
  const carried: Carried[] = [];
  let at = 0;
  for (const [index, { added, removed, value }] of parts.entries()) {
    if (added) continue;
    // One that was rewritten is not gone.
    const isGone = removed && !parts[index - 1]?.added && !parts[index + 1]?.added;
    if (isGone) for (let nth = at; nth < at + value.length; nth++) carried.push(withoutSentence(nth));
    at += value.length;
  }
  return carried.length === olds.length ? [] : carried;

  function withoutSentence(nth: number): Carried {
    // With the space that parted it from its neighbour.
    const range = (all: readonly Range[], text: string): Range =>
      nth + 1 < all.length
        ? { from: all[nth]!.from, to: all[nth + 1]!.from }
        : { from: text.slice(0, all[nth]!.from).trimEnd().length, to: text.length };
    return { source: range(olds, before), target: { ...range(theirs, target.text), text: "" } };
  }
}

/** Numbers, days and sums that became others, one for one, where the translation says the old one. */
function otherQuantities({ before, after, language }: Versions, target: Text, gone: readonly Carried[]): Carried[] {
  const olds = readQuantities(before, tokensOf(before), language);
  const news = readQuantities(after, tokensOf(after), language);
  const theirs = readQuantities(target.text, tokensOf(target.text), target.language);
  if (olds.length + news.length + theirs.length > mostQuantities) return [];
  const left = olds.filter((old) => gone.every(({ source }) => !touch(old, source)));
  const { missing, extra } = matchQuantities(left, news);
  if (missing.length !== extra.length) return [];
  const there = new Map(matchQuantities(olds, theirs).pairs.map((pair) => [pair.source, pair.target]));
  const come = inOrder(extra);
  return inOrder(missing).flatMap((old, at): Carried[] => {
    const now = come[at]!;
    const place = there.get(old);
    if (!place || old.kind !== now.kind) return [];
    const text = insteadOf(now, place, target) ?? inSameDigits([before, old], [after, now], [target.text, place]);
    return text === undefined ? [] : [{ source: old, target: { from: place.from, to: place.to, text } }];
  });
}

const inOrder = (all: readonly { quantity: Quantity }[]) =>
  all.map(({ quantity }) => quantity).sort((a, b) => a.from - b.from);

/** in 2027 → in 2029, 2027年 → 2029年: digits that both write alike. */
function inSameDigits(...[old, now, place]: [string, Range][]): string | undefined {
  const [before, after, there] = [old, now, place].map((one) => one![0].slice(one![1].from, one![1].to));
  const areDigits = [before, after].every((text) => /^\d+$/.test(text!));
  return areDigits && there!.match(/\d+/g)?.join() === before ? there!.replace(before!, after!) : undefined;
}

const letters = /\p{L}{2}/u;

/** Words that stand in the translation as they stood in the source, once: a name that is not written otherwise there. */
function otherNames(source: Versions, { text }: Text): Carried[] {
  return runsOf(source).flatMap(({ before, removed, added }): Carried[] => {
    if (!letters.test(removed) || added.trim() === "") return [];
    const from = text.indexOf(removed);
    const isOnce = from >= 0 && text.indexOf(removed, from + 1) < 0 && isWhole(text, from, removed.length);
    return isOnce ? [{ source: before, target: { from, to: from + removed.length, text: added } }] : [];
  });
}

/** No letter or digit goes on at either end. */
function isWhole(text: string, from: number, length: number): boolean {
  const [left = "", right = ""] = [text[from - 1], text[from + length]];
  return (
    !/[\p{Script=Latin}\p{Script=Cyrillic}\d]/u.test(left) && !/[\p{Script=Latin}\p{Script=Cyrillic}\d]/u.test(right)
  );
}

interface Run {
  /** Where it stood. */
  before: Range;
  removed: string;
  added: string;
}

/** The stretches of words that differ. */
function runsOf({ before, after, language }: Versions): Run[] {
  const runs: Run[] = [];
  let at = 0;
  let open: Run | undefined;
  for (const { kind, text } of differenceOf(before, after, language)) {
    if (kind === "same") {
      open = undefined;
      at += text.length;
      continue;
    }
    if (!open) {
      open = { before: { from: at, to: at }, removed: "", added: "" };
      runs.push(open);
    }
    if (kind === "added") open.added += text;
    else {
      open.removed += text;
      at += text.length;
      open.before.to = at;
    }
  }
  return runs;
}
