import { insteadOf } from "../quantities/instead.ts";
import { matchQuantities, type QuantityMatch, type QuantityPair, type Unmatched } from "../quantities/match.ts";
import { mostQuantities, percentKey, type Quantity } from "../quantities/quantity.ts";
import { knowsQuantities } from "../quantities/read.ts";
import type { Check } from "./check.ts";
import type { Finding, Severity } from "./finding.ts";
import type { Reading } from "./reading.ts";

/** Numbers, percentages, dates and times of both sides, compared by value. */
export const quantity: Check = {
  ids: [
    "quantity.mismatch",
    "quantity.missing",
    "quantity.extra",
    "quantity.word-mismatch",
    "quantity.vague-magnitude",
    "quantity.percent",
    "quantity.code",
    "quantity.count",
    "currency.mismatch",
    "currency.missing",
    "currency.extra",
    "date.month",
    "date.weekday",
    "date.day",
    "date.year",
    "time.clock",
  ],
  find(pair) {
    const { source, target } = pair;
    if (!knowsQuantities(source.language) || !knowsQuantities(target.language)) return [];
    if (source.text.trim() === "" || target.text.trim() === "") return [];
    if (source.quantities.length >= mostQuantities || target.quantities.length >= mostQuantities) return [];
    const say = new Sayer(source, target);
    const match = matchQuantities(say.source.quantities.filter(isCompared), say.target.quantities.filter(isCompared));
    compareNames(say, "month", "date.month");
    compareNames(say, "weekday", "date.weekday");
    if (!say.findings.some(({ check }) => check === "date.month")) compareDates(say);
    compareCodes(say);
    compareCurrencies(say, match.pairs);
    compareLeft(say, match);
    return say.findings;
  },
};

/** Beyond so many, a text is no translation of the other, and other checks say so. */
const mostTold = 50;

const compared = new Set(["number", "percent", "clock", "vague", "code"]);
const isCompared = ({ kind }: Quantity) => compared.has(kind);

/** Makes findings of quantities. */
class Sayer {
  readonly findings: Finding[] = [];
  readonly source: Reading;
  readonly target: Reading;

  constructor(source: Reading, target: Reading) {
    this.source = source;
    this.target = target;
  }

  say(check: string, severity: Severity, source?: Quantity, target?: Quantity) {
    if (this.findings.length >= 4 * mostTold) return;
    const values: Record<string, string> = {};
    if (source) values.source = this.source.text.slice(source.from, source.to);
    if (target) values.target = this.target.text.slice(target.from, target.to);
    const replacement = source && target ? insteadOf(source, target, this.target) : undefined;
    if (replacement !== undefined) values.replacement = replacement;
    this.findings.push({
      check,
      severity,
      source: source ? [{ from: source.from, to: source.to }] : [],
      target: target ? [{ from: target.from, to: target.to }] : [],
      values,
      ...(replacement === undefined ? {} : { replacement }),
    });
  }
}

/** Months or weekdays: an error where both sides name some and not the same. What one side leaves out is no error. */
function compareNames(say: Sayer, kind: "month" | "weekday", check: string) {
  const { source, target } = say;
  const named = (quantities: readonly Quantity[]) =>
    quantities.filter((one) => one.kind === kind && one.certainty === "certain");
  const ours = named(source.quantities);
  const theirs = named(target.quantities);
  if (ours.length === 0 || theirs.length === 0) return;
  // Of equally many names, each once: 26 July to 8 August is not 8月26日至8月8日. Else it is enough to name one at all.
  const isEven = ours.length === theirs.length;
  const missing = isEven ? withoutPartner(ours, theirs) : withoutName(ours, target.quantities, kind);
  const extra = isEven ? withoutPartner(theirs, ours) : withoutName(theirs, source.quantities, kind);
  if (extra.length === 0 || (missing.length === 0 && ours.length < theirs.length)) return;
  const isHinted = (one: Quantity) =>
    source.quantities.some(
      (other) => other.kind === kind && other.keys[0] === one.keys[0] && other.certainty === "hint",
    );
  for (const [index, one] of extra.entries())
    if (!isHinted(one))
      say.say(check, "error", missing[Math.min(index, missing.length - 1)] ?? ours[theirs.indexOf(one)], one);
}

/** Those of one text that the other has less often. */
function withoutPartner(these: readonly Quantity[], those: readonly Quantity[]): Quantity[] {
  const left = those.map(({ keys }) => keys[0]);
  return these.filter(({ keys }) => {
    const at = left.indexOf(keys[0]);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Those of one text that the other does not have at all. */
function withoutName(these: readonly Quantity[], those: readonly Quantity[], kind: Quantity["kind"]): Quantity[] {
  const known = new Set(those.filter((one) => one.kind === kind).map(({ keys }) => keys[0]));
  return these.filter(({ keys }) => !known.has(keys[0]));
}

/** A day that both texts name with a month, and not the same one. */
function compareDates(say: Sayer) {
  const { source, target } = say;
  const days = (quantities: readonly Quantity[]) =>
    quantities.filter(({ kind, calendar }) => kind === "number" && calendar !== undefined && calendar !== "year");
  const ours = days(source.quantities);
  // Where the source names no month at all, the translator has worked it out.
  const months = new Set(source.quantities.flatMap((one) => (one.kind === "month" ? one.value : [])));
  if (months.size === 0) return;
  for (const one of days(target.quantities)) {
    if (one.month === undefined) continue;
    const same = ours.filter(({ value }) => value === one.value);
    if (same.length === 0 || same.some(({ month }) => month === one.month)) continue;
    if (same.some(({ month }) => month === undefined) && months.has(one.month)) continue;
    say.say("date.month", "error", same[0], one);
  }
}

/** COVID-19 against COVID-9: the same letters with other digits. */
function compareCodes(say: Sayer) {
  const { source, target } = say;
  const codes = (quantities: readonly Quantity[]) => quantities.filter(({ kind }) => kind === "code");
  const theirs = codes(target.quantities);
  const ours = codes(source.quantities);
  if (ours.length === 0 || theirs.length === 0) return;
  const named = new Map(ours.map((one) => [one.letters, one]));
  const known = new Set(ours.map(({ letters, keys }) => `${letters} ${keys[0]}`));
  for (const one of theirs) {
    const counterpart = named.get(one.letters);
    if (counterpart && !known.has(`${one.letters} ${one.keys[0]}`)) say.say("quantity.code", "error", counterpart, one);
  }
}

const dollars = new Set(["USD", "$"]);
const yens = new Set(["CNY", "JPY", "¥"]);
function sameCurrency(one: string, two: string): boolean {
  return (
    one === two ||
    ((one === "$" || two === "$") && dollars.has(one) && dollars.has(two)) ||
    ((one === "¥" || two === "¥") && yens.has(one) && yens.has(two))
  );
}

function compareCurrencies(say: Sayer, pairs: readonly QuantityPair[]) {
  const { source, target } = say;
  const sums = (quantities: readonly Quantity[]) => quantities.filter((one) => one.currency && one.keys.length > 0);
  const ours = sums(source.quantities);
  const theirs = sums(target.quantities);
  if (ours.length === 0 && theirs.length === 0) {
    compareMentions(say);
    return;
  }
  const blamed = new Set<Quantity>();
  for (const { source: one, target: two } of pairs) {
    if (!one.currency || !two.currency || sameCurrency(one.currency, two.currency)) continue;
    // The same sum twice, in two currencies, may have been paired crosswise.
    const elsewhere = ours.some((other) => sameCurrency(other.currency!, two.currency!));
    const kept = theirs.some((other) => sameCurrency(other.currency!, one.currency!));
    if (elsewhere && kept && ours.some((other) => other !== one && other.keys[0] === one.keys[0])) continue;
    blamed.add(two);
    say.say("currency.mismatch", "error", one, two);
  }
  if (blamed.size > 0) return;
  const any = (quantities: readonly Quantity[]) => [...new Set(quantities.flatMap(({ currency }) => currency ?? []))];
  const ourAny = any(source.quantities);
  const theirAny = any(target.quantities);
  const missing = ours.filter(({ currency }) => !theirAny.some((other) => sameCurrency(currency!, other)));
  const extra = theirs.filter(({ currency }) => !ourAny.some((other) => sameCurrency(currency!, other)));
  if (missing.length > 0 && extra.length > 0) say.say("currency.mismatch", "error", missing[0], extra[0]);
  else if (extra.length > 0) say.say("currency.extra", ours.length > 0 ? "warning" : "info", undefined, extra[0]);
  else if (missing.length > 0) {
    const partner = pairs.find((one) => one.source === missing[0]);
    if (partner && missing[0]!.kind !== "vague") say.say("currency.missing", "warning", missing[0], partner.target);
  }
}

/** Currencies that are named without a sum: gas bought for dollars. */
function compareMentions(say: Sayer) {
  const { source, target } = say;
  const named = (quantities: readonly Quantity[]) => quantities.filter(({ currency }) => currency !== undefined);
  const ours = named(source.quantities);
  const theirs = named(target.quantities);
  const missing = ours.find((one) => !theirs.some((other) => sameCurrency(one.currency!, other.currency!)));
  const extra = theirs.find((one) => !ours.some((other) => sameCurrency(one.currency!, other.currency!)));
  if (missing && extra) say.say("currency.mismatch", "error", missing, extra);
}

/** What neither side has a partner for: a value of one against a value of the other, then what is left alone. */
function compareLeft(say: Sayer, { missing, extra, hints }: QuantityMatch) {
  const rest = extra.slice(0, mostTold);
  const alone: Unmatched[] = [];
  for (const one of takePercents(say, missing.slice(0, mostTold), rest)) {
    const at = rest.findIndex((other) => isAgainst(one, other));
    if (at >= 0) {
      const [other] = rest.splice(at, 1);
      const [check, severity] = nameOf(one.quantity, other!.quantity);
      say.say(check, severity, one.quantity, other!.quantity);
    } else alone.push(one);
  }
  const ours = [...hints.source];
  const theirs = [...hints.target];
  for (const one of alone) {
    const hint = isCounted(one) ? theirs.pop() : undefined;
    if (hint) say.say("quantity.word-mismatch", "warning", one.quantity, hint);
    else sayAlone(say, one, "missing");
  }
  for (const one of rest) {
    const hint = isCounted(one) ? ours.pop() : undefined;
    if (hint) say.say("quantity.word-mismatch", "warning", hint, one.quantity);
    else sayAlone(say, one, "extra");
  }
}

/** A small number in words that nobody answers may be what became of a both, or of a 双方. */
const isCounted = ({ quantity, repeated }: Unmatched) =>
  quantity.certainty === "spoken" && quantity.kind === "number" && !repeated && Number.isInteger(quantity.value);

function takePercents(say: Sayer, missing: Unmatched[], rest: Unmatched[]): Unmatched[] {
  return missing.filter(({ quantity }) => {
    const at = rest.findIndex(
      ({ quantity: other }) =>
        other.kind !== quantity.kind && (isPercentOf(quantity, other) || isPercentOf(other, quantity)),
    );
    if (at < 0) return true;
    say.say("quantity.percent", "error", quantity, rest[at]!.quantity);
    rest.splice(at, 1);
    return false;
  });
}

const isPercentOf = (one: Quantity, two: Quantity) =>
  one.kind === "percent" && two.kind === "number" && one.keys[0] === percentKey(two.value);

/** Whether two values that nobody else has may be said to be one that was changed. */
function isAgainst(one: Unmatched, two: Unmatched): boolean {
  const a = one.quantity;
  const b = two.quantity;
  if (one.repeated && two.repeated) return false;
  if (a.calendar === "year" || b.calendar === "year") {
    if (a.value < 1000 || b.value < 1000) return false;
  } else if ((a.calendar || b.calendar) && (a.value > 31 || b.value > 31)) return false;
  if (a.kind === "vague" || b.kind === "vague") return a.kind === "vague" && b.kind === "vague";
  if (a.certainty === "spoken" && b.certainty === "spoken") return true;
  return a.certainty === "certain" || b.certainty === "certain";
}

const isYear = ({ value, unit, currency, kind }: Quantity) =>
  kind === "number" &&
  value >= 1900 &&
  value < 2100 &&
  currency === undefined &&
  (unit === undefined || unit === "y" || unit === "year");
const isDay = ({ calendar }: Quantity) => calendar === "day" || calendar === "bare";

function nameOf(one: Quantity, two: Quantity): [string, Severity] {
  if (one.kind === "vague") return ["quantity.vague-magnitude", "warning"];
  if (one.kind === "clock" && two.kind === "clock") return ["time.clock", "error"];
  if (isDay(one) && isDay(two)) return ["date.day", "error"];
  if (one.calendar === "year" && two.calendar === "year") return ["date.year", "error"];
  if (one.certainty === "spoken" || two.certainty === "spoken") return ["quantity.word-mismatch", "warning"];
  return ["quantity.mismatch", "error"];
}

function sayAlone(say: Sayer, { quantity: one, repeated }: Unmatched, which: "missing" | "extra") {
  if (one.kind === "vague") return;
  if (one.certainty === "spoken" && (one.value < 3 || repeated || one.ordinal || !Number.isInteger(one.value))) return;
  // Years and days are said again, or not, as it reads better.
  if (repeated && isYear(one)) return;
  const there = which === "missing" ? one : undefined;
  const here = which === "extra" ? one : undefined;
  if (repeated && (one.calendar === "bare" || (one.calendar && which === "extra"))) return;
  if (repeated) {
    say.say("quantity.count", "warning", there, here);
    return;
  }
  const date = one.calendar === "year" ? "date.year" : one.calendar ? "date.day" : undefined;
  const check = date ?? (one.kind === "clock" ? "time.clock" : `quantity.${which}`);
  const left =
    one.calendar === "bare" || (one.calendar && which === "extra") || (one.kind === "clock" && one.value % 720 === 0);
  // Languages count in words where others do not: the three of them, four walls.
  const severity = left || one.certainty === "spoken" ? "info" : "warning";
  say.say(check, severity, there, here);
}
