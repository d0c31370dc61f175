import type { SpacedRules } from "./sentence-rules.ts";

const lower = /^\p{Ll}/u;
const space = /\s/;
const digit = /^\d/;
const openers = /^[«"“„‘'([{¿¡]*(?:[—–-]\s+)?[«"“„‘'([{¿¡]*(?:…|\.\.\.)?\s?/u;
const word = /^[\p{L}\p{M}\d]+(?:[’'-][\p{L}\p{M}\d]+)*/u;
const lastToken = /(?<![^\s«"“„‘'([{])[^\s«"“„‘'([{]+$/u;
const enumerator = /^\s*[([]?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[IVXivx]{1,5})$/u;
const number = /(?:\d(?:-\p{Ll}{1,2})?|[IVXLC])[»”)]?\s*$/u;
const listLetter = /^\p{L}\)\s/u;
const initial = /^\p{Lu}(?:\.?-\p{Lu})?$/u;
const leadIn = 4;
/** How far back the rules look: no abbreviation is longer, and a text without an end costs no more than another. */
const nearby = 80;

/**
 * Where the sentences of one line end, but the last: offsets behind the marks that close them. A mark that may end a
 * sentence does so unless a row of the rules says that the sentence goes on.
 */
export function spacedEnds(text: string, rules: SpacedRules): number[] {
  const ends: number[] = [];
  const mark = new RegExp(`([.!?…]+)((?:[${rules.closing}]|\\[\\d{1,3}\\])*)`, "gu");
  let start = 0;
  for (const match of text.matchAll(mark)) {
    const [whole, marks = "", closing = ""] = match;
    const end = match.index + whole.length;
    if (!space.test(text[end] ?? "")) continue;
    const place: Place = {
      sentence: text.slice(start, match.index),
      marks,
      closing,
      after: text.slice(end).trimStart(),
    };
    if (place.after === "" || !endsAt(place, rules)) continue;
    ends.push(end);
    start = end;
  }
  return ends;
}

interface Place {
  /** The sentence so far, without the marks. */
  sentence: string;
  marks: string;
  closing: string;
  after: string;
}

function endsAt(place: Place, rules: SpacedRules): boolean {
  const opened = openers.exec(place.after)?.[0] ?? "";
  const next = place.after.slice(opened.length);
  const first = word.exec(next)?.[0] ?? "";
  const before = place.sentence.trimEnd();
  if (before.trim() === "" || /[[(]$/.test(before)) return false;
  if (lower.test(next) && !rules.smallNames.has(first) && !listLetter.test(next)) return false;
  if (place.marks === ".")
    return !place.closing && opened.trim() === ""
      ? endsAfterStop(before, next, first, rules)
      : endsQuoted(before, opened, next, first, rules);
  if (/^(?:…|\.{2,})$/.test(place.marks)) return first !== "I" && !/^I[’']/.test(first);
  const token = (lastToken.exec(before.slice(-nearby))?.[0] ?? "") + place.marks;
  if (rules.markedNames.has(token) && !place.closing) return rules.firstWords.has(first);
  return !(place.closing && opened === "" && rules.attribution.test(next));
}

/** A full stop with quotation marks, brackets or dashes between it and the next word. */
function endsQuoted(before: string, opened: string, next: string, first: string, rules: SpacedRules): boolean {
  if (!/[—–-]/.test(opened) && opened.trim() === "") return true;
  const kind = kindOf(before, rules);
  if (kind === "never") return false;
  if (/[—–-]/.test(opened)) return kind === "plain";
  return kind === "plain" || !digit.test(next) || rules.firstWords.has(first);
}

function endsAfterStop(before: string, next: string, first: string, rules: SpacedRules): boolean {
  const initialNext = /^\p{Lu}\./u.test(next);
  const usualFirst = rules.firstWords.has(first) && !initialNext;
  switch (kindOf(before, rules, next)) {
    case "never":
      return false;
    case "seldom":
      return usualFirst;
    case "often":
      return usualFirst || (!rules.goingOn.has(first) && !digit.test(next) && !hasOnlyLedIn(before, rules));
    default:
      return true;
  }
}

/** Whether a sentence has got no further than when or where: «В 1941 г. Москва …». */
function hasOnlyLedIn(before: string, rules: SpacedRules): boolean {
  if (before.length > nearby) return false;
  const said = before.trim().split(/\s+/);
  return said.length <= leadIn && rules.leadingIn.has(said[0] ?? "");
}

type Kind = "never" | "seldom" | "often" | "plain";

/** What the word before a full stop says of it; `next` is what follows. */
function kindOf(before: string, rules: SpacedRules, next = ""): Kind {
  if (enumerator.test(before)) return "never";
  const near = before.slice(-nearby);
  const token = lastToken.exec(near)?.[0] ?? "";
  const key = token.toLowerCase();
  const ahead = near.slice(0, near.length - token.length).trimEnd();
  if (initial.test(token)) {
    const lead = (lastToken.exec(ahead)?.[0] ?? "").toLowerCase();
    return rules.beforeLetter.has(lead) ? "plain" : "seldom";
  }
  // As in «и т. д.»: the letter before belongs to the same abbreviation.
  const pair = /(?:^|\s)(\p{L}{1,2})\.?$/u.exec(ahead);
  const joined = pair ? `${pair[1]?.toLowerCase()}.${key}` : key;
  if (rules.beforeNumber.has(key) && digit.test(next)) return "never";
  const listed = joined === key ? undefined : listedAs(joined, rules);
  if (listed) return listed;
  // After a number, or after another such: 5 тыс. руб.
  if (rules.oftenEndsAfterNumber.has(key)) {
    return number.test(ahead) || rules.oftenEndsAfterNumber.has(lastAbbreviation(ahead)) ? "often" : "never";
  }
  const alone = listedAs(key, rules);
  if (alone) return alone;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(token)) return "seldom";
  return "plain";
}

function listedAs(key: string, rules: SpacedRules): Kind | undefined {
  if (rules.oftenEnds.has(key)) return "often";
  if (rules.seldomEnds.has(key)) return "seldom";
  return rules.neverEnds.has(key) ? "never" : undefined;
}

const uncut = /^(?:млн|млрд|трлн)$/;

/** The abbreviation that a text ends in, without its full stop. */
function lastAbbreviation(text: string): string {
  const token = (lastToken.exec(text)?.[0] ?? "").toLowerCase();
  return token.endsWith(".") || uncut.test(token) ? token.replace(/\.$/, "") : "";
}
