import { writingOf } from "../language/writing.ts";
import type { Check, Pair } from "./check.ts";
import type { Finding } from "./finding.ts";
import type { Reading } from "./reading.ts";

/** Quotation marks without a partner, turned the wrong way, or of another language. */
export const quotation: Check = {
  ids: ["quote.unpaired", "quote.direction", "quote.style"],
  find({ source, target }: Pair) {
    const found = direction(target);
    if (found.length === 0) found.push(...unpairedQuotes(source, target));
    return [...found, ...style(target)];
  },
};

const opening = "«„「『";
const closing = "»」』";
const partner: Record<string, string> = { "»": "«", "」": "「", "』": "『" };

/**
 * Where quotations are opened and not closed, or closed and not opened. Guillemets and corner brackets must pair; of
 * “, ” and ", which writers mix, there must only be an even number.
 */
function alone({ text }: Reading): number[] {
  const open: { mark: string; at: number }[] = [];
  const lonely: number[] = [];
  const loose: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (mark === "“" && open.at(-1)?.mark === "„") open.pop();
    else if (mark === "“" || mark === "”" || (mark === '"' && !isInches(text, at))) loose.push(at);
    else if (opening.includes(mark)) open.push({ mark, at });
    else if (closing.includes(mark)) {
      if (partner[mark] === open.at(-1)?.mark) open.pop();
      // One » may close two quotations at once.
      else if (text[at - 1] !== mark && text[at + 1] !== mark) lonely.push(at);
    }
  }
  const odd = loose.length % 2 === 1 ? [oddOne(text, loose)] : [];
  return [...lonely, ...open.map(({ at }) => at), ...odd];
}

/** Of an odd number of marks, the first that stands where its kind is not due. */
function oddOne(text: string, places: readonly number[]): number {
  let open = false;
  for (const at of places) {
    const mark = text[at]!;
    if ((mark === "“" && open) || (mark === "”" && !open)) return at;
    open = !open;
  }
  return places.at(-1)!;
}

const anyMark = /["“”«»„「」『』]/;
const isInches = (text: string, at: number) =>
  /[0-9]/.test(text[at - 1] ?? "") && !/["“]/.test(text.slice(Math.max(0, at - 12), at));

/** A quotation may begin or end in the next paragraph: then the source leaves it open as well. */
function unpairedQuotes(source: Reading, target: Reading): Finding[] {
  const theirs = alone(target);
  const ours = alone(source);
  // A speech that goes on in the next paragraph: here its mark is missing altogether.
  if (theirs.length === 0 && ours.length === 1 && !anyMark.test(target.text)) {
    const at = ours[0]!;
    if (at === 0 || at >= source.text.length - 2) {
      return [
        {
          check: "quote.unpaired",
          severity: "warning",
          source: [{ from: at, to: at + 1 }],
          target: [],
          values: { target: source.text[at]! },
        },
      ];
    }
  }
  if (theirs.length === 0) return [];
  if (ours.length > 0 && ours.length >= theirs.length) return [];
  return theirs.slice(0, 20).map((at) => ({
    check: "quote.unpaired",
    severity: "warning",
    source: [],
    target: [{ from: at, to: at + 1 }],
    values: { target: target.text[at]! },
  }));
}

/** An opening mark where one closes, and the other way round: said.“ */
function direction({ text, base }: Reading): Finding[] {
  if (base === "ru") return [];
  const found: Finding[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (mark !== "“" && mark !== "”") continue;
    const before = text[at - 1] ?? " ";
    const after = text[at + 1] ?? " ";
    const wrong =
      mark === "“"
        ? (/[,.!?，。！？]/.test(before) && /[\s]/.test(after) && at > 0 && !/[\s]/.test(before)) ||
          (at === text.length - 1 && at > 0 && before !== " ")
        : base === "en" && (at === 0 || (/[\s(]/.test(before) && /[\p{L}\d]/u.test(after)));
    if (!wrong) continue;
    const replacement = mark === "“" ? "”" : "“";
    found.push({
      check: "quote.direction",
      severity: "error",
      source: [],
      target: [{ from: at, to: at + 1 }],
      values: { target: mark, replacement },
      replacement,
    });
  }
  return found.slice(0, 20);
}

/** Marks that the language does not use, and straight ones. Only said: house styles differ. */
function style({ text, language, base }: Reading): Finding[] {
  const own = writingOf(language).quotes.flat().join("");
  const at =
    [...(base === "en" ? "«»„「」" : base === "ru" ? "”「」" : "«»„")]
      .map((mark) => text.indexOf(mark))
      .find((place) => place >= 0) ?? text.indexOf('"');
  if (at === undefined || at < 0) return [];
  return [
    {
      check: "quote.style",
      severity: "info",
      source: [],
      target: [{ from: at, to: at + 1 }],
      values: { target: text[at]!, own },
    },
  ];
}
