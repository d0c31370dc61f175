import type { QuantityVocabulary } from "../language/quantities/vocabulary.ts";
import type { Token } from "../language/tokens.ts";
import { readLiteral } from "./digits.ts";
import {
  clockKey,
  clockKeys,
  fractionKeys,
  mostQuantities,
  numberKey,
  percentKey,
  type Quantity,
  vagueKey,
} from "./quantity.ts";
import { romanValue } from "./roman.ts";
import { spokenClock, spokenClockWords } from "./spoken-clock.ts";
import { signBefore, symbolAfter, symbolBefore } from "./symbols.ts";

/** A number that has been read, before what stands after it says what it counts. */
interface Numeral {
  values: number[];
  /** Index of the token behind it. */
  next: number;
  to: number;
  certainty: Quantity["certainty"];
  ordinal?: boolean;
  /** What it ends in, of words: `тысяч` of `двух тысяч`. */
  scale?: number;
}

/**
 * The quantities of a text in a language that writes words with spaces. The tokens are walked once; every table of the
 * language is looked up by the folded word.
 */
export function readWords(text: string, tokens: readonly Token[], words: QuantityVocabulary): Quantity[] {
  const reader = new WordReader(text, tokens, words);
  return reader.read();
}

class WordReader {
  private readonly found: Quantity[] = [];
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly words: QuantityVocabulary;

  constructor(text: string, tokens: readonly Token[], words: QuantityVocabulary) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
  }

  read(): Quantity[] {
    let at = 0;
    while (at < this.tokens.length && this.found.length < mostQuantities) {
      const token = this.tokens[at]!;
      const next = token.kind === "digits" ? this.readDigits(at) : token.kind === "word" ? this.readWord(at) : at + 1;
      at = Math.max(next, at + 1);
    }
    return this.found;
  }

  private wordAt(at: number): string {
    const token = this.tokens[at];
    return token?.kind === "word" ? token.fold : "";
  }

  /** The token behind spaces, and one hyphen where `hyphen` says so. */
  private over(at: number, hyphen = false): number {
    let next = at;
    const first = this.tokens[next];
    if (hyphen && (first?.text === "-" || first?.text === "‑" || first?.text === "–")) next++;
    if (this.tokens[next]?.kind === "space") next++;
    return next;
  }

  private add(quantity: Quantity) {
    this.found.push(quantity);
  }

  private readDigits(at: number): number {
    const token = this.tokens[at]!;
    const code = this.readCode(at);
    if (code) return code;
    const literal = readLiteral(this.text, token.from, this.words.decimal, this.words.spaceGroups);
    let next = at;
    while (next < this.tokens.length && this.tokens[next]!.from < literal.to) next++;
    const date = this.readNumericDate(literal.parts, token.from, literal.to);
    if (date) return next;
    const clock = this.readClock(at, next, literal.parts, literal.values);
    if (clock) return clock;
    const slash = this.tokens[next];
    if (slash?.text === "/" && this.tokens[next + 1]?.kind === "digits") {
      const denominator = Number(this.tokens[next + 1]!.text);
      const whole = literal.values[0] ?? 0;
      this.add({
        kind: "number",
        keys: [
          ...fractionKeys(whole, denominator || 1),
          numberKey(whole),
          numberKey(denominator),
          `${whole}${denominator}`,
        ],
        certainty: "hint",
        value: whole / (denominator || 1),
        from: token.from,
        to: this.tokens[next + 1]!.to,
      });
      this.add({ ...this.found.at(-1)!, keys: [numberKey(denominator)] });
      return next + 2;
    }
    const fraction = literal.parts.length === 1 ? this.fractionBehind(next) : undefined;
    if (fraction) {
      const values = [(literal.values[0] ?? 0) + fraction.value];
      return this.finish(
        { values, next: fraction.next, to: this.tokens[fraction.next - 1]!.to, certainty: "certain" },
        at,
      );
    }
    return this.finish({ values: literal.values, next, to: literal.to, certainty: "certain" }, at);
  }

  /** The half of `2 1/2`. */
  private fractionBehind(next: number): { value: number; next: number } | undefined {
    if (this.tokens[next]?.kind !== "space" || this.tokens[next + 2]?.text !== "/") return undefined;
    const top = this.tokens[next + 1]!;
    const bottom = this.tokens[next + 3];
    if (top.kind !== "digits" || bottom?.kind !== "digits" || top.text.length > 1 || bottom.text.length > 1)
      return undefined;
    const value = Number(top.text) / Number(bottom.text);
    return value < 1 ? { value, next: next + 4 } : undefined;
  }

  /** COVID-19, G20, Ка-52, 5G: letters and digits that are one name. Gives the token behind it. */
  private readCode(at: number): number | undefined {
    const token = this.tokens[at]!;
    const before = this.tokens[at - 1];
    const hyphen = before?.text === "-" || before?.text === "‑" || before?.text === "–";
    const letters = hyphen ? this.tokens[at - 2] : before;
    const named = letters?.kind === "word" && letters.to === (hyphen ? before!.from : token.from);
    if (
      named &&
      isName(letters.text) &&
      !this.words.months.has(letters.fold) &&
      !this.words.currencies.has(letters.fold)
    ) {
      this.addCode(token, letters.text, letters.from, token.to);
      return at + 1;
    }
    const after = this.tokens[at + 1];
    const zone = this.over(at + 1);
    if (this.wordAt(zone) === "gmt" && token.text.length === 4) {
      return this.addClock(at, zone + 1, Number(token.text.slice(0, 2)), Number(token.text.slice(2)), true);
    }
    if (after?.kind === "word" && after.from === token.to && !this.isSuffix(after.fold)) {
      this.addCode(token, after.text, token.from, after.to);
      return at + 2;
    }
    return undefined;
  }

  private addCode(token: Token, letters: string, from: number, to: number) {
    const value = Number(token.text);
    this.add({
      kind: "code",
      keys: [numberKey(value)],
      certainty: "hint",
      value,
      from,
      to,
      letters: letters.toUpperCase(),
    });
  }

  private isSuffix(word: string): boolean {
    const { scales, units, halves, currencies, percent } = this.words;
    return (
      ordinalEndings.has(word) ||
      word === "in" ||
      scales.has(word) ||
      units.has(word) ||
      halves.has(word) ||
      currencies.has(word) ||
      percent.has(word)
    );
  }

  /** 04.06.2021: a month, a day and a year that may each be left out elsewhere. */
  private readNumericDate(parts: string[], from: number, to: number): boolean {
    const [day, month, year] = parts;
    if (parts.length !== 3 || day === undefined || month === undefined || year === undefined) return false;
    if (day.length > 2 || month.length > 2 || (year.length !== 4 && year.length !== 2)) return false;
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return false;
    const span = { from, to, certainty: "hint" as const };
    this.add({ ...span, kind: "month", keys: [`m${Number(month)}`], value: Number(month) });
    this.add({ ...span, kind: "number", keys: [numberKey(Number(day))], value: Number(day), calendar: "day" });
    this.add({ ...span, kind: "number", keys: [numberKey(Number(year))], value: Number(year), calendar: "year" });
    return true;
  }

  private readClock(at: number, next: number, parts: string[], values: number[]): number | undefined {
    const token = this.tokens[at]!;
    const hour = Number(parts[0]);
    const minutes = this.tokens[next + 1];
    const colon = this.tokens[next]?.text === ":" && minutes?.kind === "digits" && minutes.text.length === 2;
    if (colon && parts.length === 1 && hour < 25 && Number(minutes.text) < 60) {
      const seconds = this.tokens[next + 3];
      if (this.tokens[next + 2]?.text === ":" && seconds?.kind === "digits") {
        const said = this.text.slice(token.from, seconds.to);
        this.add({ kind: "number", keys: [said], certainty: "certain", value: hour, from: token.from, to: seconds.to });
        return next + 4;
      }
      return this.addClock(at, next + 2, hour, Number(minutes.text), true);
    }
    const spaced = this.tokens[next]?.text === ":" && minutes?.kind === "space" && this.tokens[next + 2]?.text === "00";
    if (spaced && parts.length === 1 && hour < 25) return this.addClock(at, next + 3, hour, 0, true);
    // 10-00 and 14.00, as Russian writes them too.
    const hyphened = this.tokens[next]?.text === "-" && (minutes?.text === "00" || minutes?.text === "30");
    if (
      hyphened &&
      this.words.decimal === "," &&
      parts.length === 1 &&
      hour < 25 &&
      clockPrepositions.has(this.wordAt(at - 2))
    )
      return this.addClock(at, next + 2, hour, Number(minutes!.text), true);
    if (
      parts.length === 2 &&
      this.words.decimal === "," &&
      parts[1] === "00" &&
      hour < 25 &&
      this.text[token.from + parts[0]!.length] === "."
    )
      return this.addClock(at, next, hour, 0, true);
    if (parts.length === 1 && hour <= 24 && this.halfAt(next)) return this.addClock(at, next, hour, 0, false);
    if (parts.length === 2 && hour <= 24 && parts[1]!.length === 2 && Number(parts[1]) < 60 && this.halfAt(next)) {
      return this.addClock(at, next, hour, Number(parts[1]), true);
    }
    return this.readRussianClock(at, next, values[0] ?? 0);
  }

  /** `в 17 часов 47 минут`; without the preposition it is as long as that. */
  private readRussianClock(at: number, next: number, hour: number): number | undefined {
    if (hour > 24 || !clockPrepositions.has(this.wordAt(at - 2))) return undefined;
    const hours = this.over(next);
    if (this.words.units.get(this.wordAt(hours)) !== "h") return undefined;
    const minutes = this.over(hours + 1);
    const behind = this.over(minutes + 1);
    if (this.tokens[minutes]?.kind !== "digits" || this.words.units.get(this.wordAt(behind)) !== "min")
      return undefined;
    const next2 = this.addClock(at, behind + 1, hour, Number(this.tokens[minutes]!.text), true);
    // With minutes it is the clock of twenty-four hours.
    const clock = this.found.at(-1)!;
    if (!this.halfAt(behind + 1))
      clock.keys = [clockKey(clock.value), ...clock.keys.filter((key) => !key.startsWith("t"))];
    return next2;
  }

  /** `a.m.`, `pm`, `утра`, `часов вечера` behind a number: the half and the token behind it. */
  private halfAt(next: number): { half: "am" | "pm"; next: number } | undefined {
    let at = this.over(next);
    const first = this.wordAt(at);
    if ((first === "a" || first === "p") && this.tokens[at + 1]?.text === "." && this.wordAt(at + 2) === "m") {
      return { half: first === "a" ? "am" : "pm", next: this.tokens[at + 3]?.text === "." ? at + 4 : at + 3 };
    }
    let hours = false;
    if (this.words.units.get(first) === "h") {
      at = this.over(at + 1);
      hours = true;
    }
    const half = this.words.halves.get(this.wordAt(at));
    // "3 дня" is three days, "3 часа дня" the afternoon.
    if (!half || (!hours && this.words.units.has(this.wordAt(at)))) return undefined;
    return { half, next: at + 1 };
  }

  private addClock(at: number, next: number, hour: number, minute: number, minutes: boolean): number {
    const half = this.halfAt(next);
    const from = this.tokens[at]!.from;
    const behind = half?.next ?? next;
    const whole = hour === 24 && minute === 0;
    const earlier = this.found.at(-1);
    // From 0:00 to 24:00 is the whole day.
    if (whole && earlier && earlier.value === 0 && from - earlier.to < 6) earlier.certainty = "hint";
    const plain = minutes ? [numberKey(hour + minute / 100)] : [numberKey(hour), numberKey((hour + 12) % 24)];
    this.add({
      kind: "clock",
      keys: [...clockKeys(hour, minute, half?.half), ...plain],
      certainty: whole ? "hint" : "certain",
      value: hour * 60 + minute,
      from,
      to: this.tokens[behind - 1]!.to,
    });
    return behind;
  }

  private readWord(at: number): number {
    const token = this.tokens[at]!;
    const { words } = this;
    if (!knownWords(words).has(token.fold)) {
      this.readUnknown(token);
      return at + 1;
    }
    const weekday = words.weekdays.get(token.fold);
    if (weekday !== undefined && (!words.ambiguous.has(token.fold) || this.tokens[at + 1]?.text === ".")) {
      if (token.text !== token.fold || this.words.decimal === ",") {
        this.add({ kind: "weekday", keys: [`w${weekday}`], certainty: "certain", value: weekday, ...spanOf(token) });
        return at + 1;
      }
    }
    const month = words.months.get(token.fold);
    if (month !== undefined) this.addMonth(at, month);
    const clock = spokenClock(at, { wordAt: (n) => this.wordAt(n), over: (n) => this.over(n), vocabulary: words });
    if (clock) {
      const behind = this.addClock(at, clock.next, clock.hour, clock.minute, true);
      this.found.at(-1)!.certainty = "spoken";
      return behind;
    }
    const numeral = this.readNumeral(at) ?? this.readHalfScale(at);
    if (numeral) return this.finish(numeral, at);
    const vague = words.vague.get(token.fold);
    if (vague !== undefined) return this.readVague(at, vague);
    const currency = words.currencies.get(token.fold);
    if (currency) this.add({ kind: "number", keys: [], certainty: "hint", value: 0, ...spanOf(token), currency });
    const hint = words.hints.get(token.fold);
    if (hint) {
      const firm = words.firm.has(token.fold) ? { firm: true } : {};
      this.add({
        kind: "number",
        keys: hint,
        certainty: "hint",
        value: Number.parseFloat(hint[0]!),
        ...firm,
        ...spanOf(token),
      });
    } else if (month === undefined && !currency) this.addPrefix(token);
    return at + 1;
  }

  /** A Roman numeral, a word that begins with a number, or nothing. */
  private readUnknown(token: Token) {
    const roman = romanKeys(token.text);
    if (roman) this.add({ kind: "number", keys: roman, certainty: "hint", value: Number(roman[0]), ...spanOf(token) });
    else this.addPrefix(token);
  }

  private addMonth(at: number, month: number) {
    const token = this.tokens[at]!;
    const doubtful = this.words.ambiguous.has(token.fold) && !this.besideNumber(at);
    const lower = this.words.decimal === "." && token.text === token.fold;
    if (lower) return;
    this.add({
      kind: "month",
      keys: [`m${month}`],
      certainty: doubtful ? "hint" : "certain",
      value: month,
      ...spanOf(token),
    });
    const last = this.found.at(-2);
    // The day before it, as Russian has it; one that follows is marked when it is read.
    if (last?.kind === "number" && token.from - last.to <= 3 && last.value <= 31 && last.month === undefined) {
      last.calendar = "day";
      last.month = month;
    }
  }

  private besideNumber(at: number): boolean {
    const after = this.tokens[this.over(at + 1)];
    const before = this.tokens[at - 2];
    return after?.kind === "digits" || before?.kind === "digits" || monthPrepositions.has(before?.fold ?? "");
  }

  /** Двухнедельный, пятилетний: with a measure in it, as good as said; else a hint. */
  private addPrefix(token: Token) {
    if (token.text.length < 5) return;
    const best = this.words.prefixes.get(token.fold.slice(0, 2))?.find(([prefix]) => token.fold.startsWith(prefix));
    if (!best) return;
    const value = Number(best[1]);
    const keys = [best[1], percentKey(value)];
    let certainty: Quantity["certainty"] = "hint";
    for (const [stem, factor] of compounds) {
      if (!token.fold.startsWith(stem, best[0].length)) continue;
      certainty = value >= 2 ? "spoken" : "hint";
      if (factor > 1) keys.push(numberKey(value * factor));
    }
    const firm = value >= 2 && Number.isInteger(value) && value <= 10 ? { firm: true } : {};
    this.add({ kind: "number", keys, certainty, value, ...firm, ...spanOf(token) });
  }

  /** Thousands, tens of thousands, несколько миллионов. */
  private readVague(at: number, scale: number): number {
    const token = this.tokens[at]!;
    let power = scale;
    let to = token.to;
    let next = at + 1;
    for (let step = 0; step < 4; step++) {
      let after = this.over(next);
      if (this.wordAt(after) === "of") after = this.over(after + 1);
      const more = this.words.vague.get(this.wordAt(after));
      if (more === undefined || more < power) break;
      power *= more;
      to = this.tokens[after]!.to;
      next = after + 1;
    }
    const currency = this.currencyAt(next, power >= 1e6);
    if (power === 10) {
      this.add({ kind: "number", keys: ["10", "12", "v1"], certainty: "hint", value: power, from: token.from, to });
      return next;
    }
    this.add({
      kind: "vague",
      keys: [vagueKey(power), numberKey(power)],
      certainty: "spoken",
      value: power,
      from: token.from,
      to,
      ...(currency ? { currency: currency.code } : {}),
    });
    return currency?.next ?? next;
  }

  /** A number in words: `two hundred and fifty thousand`, `двадцать пятого`. */
  private readNumeral(at: number): Numeral | undefined {
    const { cardinals, ordinals, scales, fractions } = this.words;
    let total = 0;
    let current = 0;
    let room = Number.POSITIVE_INFINITY;
    let next = at;
    let behind = at;
    let ordinal = false;
    let counted = false;
    let last = 1;
    while (behind < this.tokens.length) {
      const word = this.wordAt(next);
      const cardinal = cardinals.get(word);
      const rank = ordinals.get(word);
      const scale = word.length > 2 ? scales.get(word) : undefined;
      if (cardinal !== undefined && fits(cardinal, room)) {
        current += cardinal;
        room = placeOf(cardinal);
        counted = true;
      } else if (scale === 100 && counted && current < 100 && room >= 1) {
        current *= 100;
        room = 100;
      } else if (scale !== undefined && scale > 100 && counted) {
        total += (current || 1) * scale;
        current = 0;
        room = scale;
        last = scale;
      } else if (rank !== undefined && (counted ? fits(rank, room) && room > 1 : true)) {
        current += rank;
        ordinal = true;
        counted = true;
        behind = next + 1;
        break;
      } else break;
      behind = next + 1;
      next = this.over(behind, true);
      if (this.wordAt(next) === "and" && room >= 100 && this.words.decimal === ".") {
        const after = this.over(next + 1);
        if (cardinals.has(this.wordAt(after))) next = after;
      }
    }
    if (!counted) return this.readLoneScale(at);
    const value = total + current;
    const to = this.tokens[behind - 1]!.to;
    if (!ordinal && value <= 20) {
      const denominator = fractions.get(this.wordAt(this.over(behind, true)));
      if (denominator !== undefined && this.wordAt(this.over(behind, true)) !== "second") {
        const end = this.over(behind, true);
        this.add({
          kind: "number",
          keys: [...fractionKeys(value, denominator), numberKey(value)],
          certainty: value === 1 ? "hint" : "spoken",
          value: value / denominator,
          from: this.tokens[at]!.from,
          to: this.tokens[end]!.to,
        });
        return { values: [], next: end + 1, to, certainty: "hint" };
      }
    }
    const certainty = value >= 13 ? "certain" : value < 2 || (ordinal && value < 3) ? "hint" : "spoken";
    return { values: [value], next: behind, to, certainty, ordinal, scale: current === 0 ? last : 1 };
  }

  /** `a million`, `тысяча`: a scale that nothing stands before. A plural is vague instead. */
  private readLoneScale(at: number): Numeral | undefined {
    const token = this.tokens[at]!;
    const scale = token.text.length > 3 ? this.words.scales.get(token.fold) : undefined;
    if (scale === undefined || this.words.vague.has(token.fold)) return undefined;
    const before = this.wordAt(at - 2);
    if (manyWords.has(before)) {
      this.add({
        kind: "vague",
        keys: [vagueKey(scale), numberKey(scale)],
        certainty: "spoken",
        value: scale,
        ...spanOf(token),
      });
      return { values: [], next: at + 1, to: token.to, certainty: "hint" };
    }
    let value = scale;
    let next = at + 1;
    const half = halfWords.has(before) || (before === "a" && halfWords.has(this.wordAt(at - 4)));
    const more = this.words.scales.get(this.wordAt(this.over(next)));
    if (more !== undefined && more > scale) {
      value *= more;
      next = this.over(next) + 1;
    }
    if (half) value /= 2;
    const certainty = value >= 1e6 ? "certain" : value >= 1e3 ? "spoken" : "hint";
    return { values: [value], next, to: this.tokens[next - 1]!.to, certainty };
  }

  /** `полмиллиона`, `полтриллиона`. */
  private readHalfScale(at: number): Numeral | undefined {
    const token = this.tokens[at]!;
    const scale = token.fold.startsWith("пол") ? this.words.scales.get(token.fold.slice(3)) : undefined;
    return scale ? { values: [scale / 2], next: at + 1, to: token.to, certainty: "certain" } : undefined;
  }

  /** What stands behind a number: scale, percent, currency, unit; and the range that it ends. */
  private finish(numeral: Numeral, at: number): number {
    if (numeral.values.length === 0) return numeral.next;
    const from = this.tokens[at]!.from;
    const { scale, half, next: behind } = this.scaleAt(numeral);
    let next = behind;
    const values = numeral.values.map((value) => (value + half) * scale);
    const value = values[0] ?? 0;
    const percent = this.percentAt(next);
    let to = Math.max(numeral.to, this.tokens[next - 1]?.to ?? numeral.to);
    const ending = this.tokens[numeral.next];
    if (ending?.kind === "word" && ending.from === to && ordinalEndings.has(ending.fold)) to = ending.to;
    if (percent) {
      to = this.tokens[percent - 1]!.to;
      const keys = values.map(percentKey);
      if (pointWords.has(this.wordAt(this.over(percent)))) keys.push(numberKey(value));
      this.add({ kind: "percent", keys, certainty: "certain", value, from, to });
      this.spread(from, 1, { percent: true });
      return percent;
    }
    const before = symbolBefore(this.text, from) ?? this.currencyBefore(at);
    const currency = this.currencyAt(next, scale >= 1e6) ?? (before ? { code: before, next } : undefined);
    if (currency) next = Math.max(next, currency.next);
    const unitAt = this.over(next, true);
    const inches = unitAt === next && this.wordAt(next) === "in" ? "in" : undefined;
    const unit = currency ? undefined : (inches ?? this.words.units.get(this.wordAt(unitAt)));
    const suffix = this.tokens[numeral.next];
    const decade = suffix?.kind === "word" && suffix.fold === "s";
    const keys = values.map(numberKey);
    const dozens = packs.get(this.wordAt(this.over(next)));
    if (dozens) keys.push(numberKey(value * dozens), numberKey(value * 10));
    if (decade && this.wordAt(at - 2) === "late") keys.push(numberKey(value + 10));
    if (numeral.ordinal && value >= 20 && value % 10 === 0 && this.wordAt(at - 2) === "late")
      keys.push(numberKey(value + 10));
    const isDecade = decade || decadeSuffix(this.tokens, numeral.next);
    if (isDecade || (numeral.ordinal && value >= 20 && value % 10 === 0)) {
      if (value < 100) keys.push(numberKey(1900 + value));
      else if (value < 2030) keys.push(numberKey(value % 100));
    }
    // Metres and millions share a letter, and 4K is no four thousand.
    if (suffix?.kind === "word" && suffix.text.length === 1 && scale > 1 && !currency)
      keys.push(...numeral.values.map(numberKey));
    if (numeral.ordinal && value >= 3 && value <= 10) keys.push(...fractionKeys(1, value));
    if (value === 911) keys.push("11");
    const earlier = this.found.at(-1);
    if (earlier && value < 100 && earlier.value > 1900 && earlier.value < 2100 && from - earlier.to <= 1) {
      keys.push(numberKey(Math.floor(earlier.value / 100) * 100 + value));
    }
    if (half === 0 && scale === 1 && this.words.decimal === "," && !Number.isInteger(value)) {
      keys.push(...clockKeys(Math.floor(value), Math.round((value % 1) * 100)));
    }
    const certainty = scale >= 1e3 && numeral.certainty !== "certain" ? "certain" : numeral.certainty;
    if (scale >= 1e3 && this.joins(earlier, from, value, scale)) {
      const sum = earlier!.value + value;
      earlier!.keys = [numberKey(sum), ...earlier!.keys];
      earlier!.value = sum;
      earlier!.to = to;
      if (currency) earlier!.currency = currency.code;
      return next;
    }
    const calendar = this.calendarOf(at, value, numeral);
    const previous = this.found.at(-1);
    this.add({
      kind: "number",
      keys,
      certainty,
      value,
      from: before ? signBefore(this.text, from) : from,
      to: currency && currency.next > behind ? this.tokens[currency.next - 1]!.to : to,
      ...(currency ? { currency: currency.code } : {}),
      ...(unit ? { unit } : {}),
      ...(numeral.ordinal ? { ordinal: true } : {}),
      ...(isDecade ? { decade: true } : {}),
      ...(calendar ? { calendar } : {}),
      ...(calendar === "day" && previous?.kind === "month" && from - previous.to <= 2 ? { month: previous.value } : {}),
    });
    this.spread(from, scale * (numeral.scale ?? 1), {
      ...(currency ? { currency: currency.code } : {}),
      ...(unit ? { unit } : {}),
    });
    const half2 = this.halfAt(numeral.next);
    if (half2 && numeral.certainty === "spoken" && value <= 12) {
      this.found.at(-1)!.keys = [...clockKeys(value, 0, half2.half), ...keys];
      this.found.at(-1)!.kind = "clock";
      return half2.next;
    }
    return next;
  }

  /** 1 млн 200 тыс.: the lower part of one number. */
  private joins(earlier: Quantity | undefined, from: number, value: number, scale: number): boolean {
    if (
      earlier?.kind !== "number" ||
      earlier.certainty !== "certain" ||
      earlier.currency ||
      earlier.value % (scale * 1000) !== 0
    )
      return false;
    return earlier.value >= 1000 * scale && value < 1000 * scale && this.text.slice(earlier.to, from).trim() === "";
  }

  private scaleAt(numeral: Numeral): { scale: number; half: number; next: number } {
    let next = numeral.next;
    let scale = 1;
    let half = 0;
    for (let step = 0; step < 3; step++) {
      const at = this.over(next, true);
      const word = this.wordAt(at);
      const adjacent = at === next;
      const found = word.length > 2 || adjacent ? this.words.scales.get(word) : undefined;
      if (found !== undefined && !numeral.ordinal) {
        scale *= found;
        next = at + 1;
        if (this.tokens[next]?.text === "." && abbreviations.has(word)) next++;
        continue;
      }
      // "two and a half million", "два с половиной миллиона"
      const joined = halfJoins.get(word);
      if (joined && half === 0 && scale === 1) {
        let end = this.over(at + 1);
        if (this.wordAt(end) === "a") end = this.over(end + 1);
        if (joined.has(this.wordAt(end))) {
          half = 0.5;
          next = end + 1;
          continue;
        }
      }
      break;
    }
    return { scale, half, next };
  }

  /** The token behind a percent sign or word, or nothing. */
  private percentAt(next: number): number | undefined {
    const at = this.over(next, true);
    const token = this.tokens[at];
    if (token?.text === "%" || token?.text === "％") return at + 1;
    const word = this.wordAt(at);
    if (this.words.percent.has(word)) return at + 1;
    if (word === "of") {
      const whole = this.over(this.over(at + 1) + 1);
      if (this.words.percent.has(this.wordAt(whole))) return whole + 1;
    }
    if (word === "per" && this.wordAt(at + 2) === "cent") return at + 3;
    if (word === "п" && this.tokens[at + 1]?.text === ".") {
      const second = this.over(at + 2);
      if (this.wordAt(second) === "п") return second + 1;
    }
    return undefined;
  }

  private currencyAt(next: number, large: boolean): { code: string; next: number } | undefined {
    const symbol = symbolAfter(this.text, this.tokens[next - 1]?.to ?? 0);
    if (symbol) return { code: symbol, next: next + 1 };
    let at = this.over(next, true);
    for (let step = 0; step < 3; step++) {
      const word = this.wordAt(at);
      if (word === "") return undefined;
      // A single letter is a rouble only with its full stop: "5 р."
      const code = word.length > 1 || this.tokens[at + 1]?.text === "." ? this.words.currencies.get(word) : undefined;
      if (code) return { code: this.ofCountry(code, at), next: at + 1 };
      if (poundWords.has(word)) {
        const after = this.wordAt(this.over(at + 1));
        if (after === "sterling" || after.startsWith("стерлинг")) return { code: "GBP", next: this.over(at + 1) + 1 };
        if (large) return { code: "GBP", next: at + 1 };
        // Money or weight: it may satisfy the other side.
        this.add({
          kind: "number",
          keys: [],
          certainty: "hint",
          value: 0,
          ...spanOf(this.tokens[at]!),
          currency: "GBP",
        });
        return undefined;
      }
      if (word === "of" && step === 0) {
        at = this.over(at + 1);
        continue;
      }
      if (!currencyAdjectives.has(word) && !/^[а-я]+(ск|цк)(их|ого|ий|им|ими)$/.test(word.slice(-24))) return undefined;
      at = this.over(at + 1);
    }
    return undefined;
  }

  /** The dollar of another country than America. */
  private ofCountry(code: string, at: number): string {
    if (code !== "USD") return code;
    const before = this.wordAt(at - 2);
    return /^(canad|austral|hong|kong|singap|zealand|канад|австрал|гонконг|сингап|новозел)/.test(before) ? "$" : code;
  }

  private currencyBefore(at: number): string | undefined {
    const before = this.tokens[at - 1]?.kind === "space" ? this.tokens[at - 2] : this.tokens[at - 1];
    const rupees = before?.text === "." ? this.tokens[at - 3] : before;
    if (rupees?.text === "Rs" || rupees?.text === "Rs.") return "INR";
    if (before?.kind !== "word" || before.text !== before.text.toUpperCase() || before.text.length < 3)
      return undefined;
    return this.words.currencies.get(before.fold);
  }

  private calendarOf(at: number, value: number, numeral: Numeral): "day" | "year" | undefined {
    const last = this.found.at(-1);
    const gap = last ? this.tokens[at]!.from - last.to : 99;
    if (last?.kind === "month" && gap <= 2 && value >= 1 && value <= 31) return "day";
    if (last && (last.kind === "month" || last.calendar) && gap <= 3 && value >= 1900 && value < 2100) return "year";
    const month = this.tokens[this.over(numeral.next)];
    if (month?.kind === "word" && value <= 31 && this.words.months.has(month.fold) && month.text.length > 2)
      return "day";
    return undefined;
  }

  /** The left end of "10–15 million" and of "from 5 to 10 percent" may be in the measure of the right one. */
  private spread(from: number, scale: number, measure: { percent?: boolean; currency?: string; unit?: string }) {
    for (let index = this.found.length - 2, end = from; index >= 0 && index > this.found.length - 6; index--) {
      const left = this.found[index]!;
      if (left.kind !== "number" || left.keys.length === 0 || end - left.to > 12) return;
      if (left.certainty === "hint" && left.keys[0] !== "1.5") continue;
      const joint = this.text.slice(left.to, end).trim();
      if (!isBetween(joint)) return;
      const value = Number(left.keys[0]);
      if (left.currency === undefined && measure.currency) left.currency = measure.currency;
      if (left.unit === undefined && measure.unit) left.unit = measure.unit;
      if (measure.percent && !left.currency && joint !== ",") left.keys = [...left.keys, percentKey(value)];
      if (scale > 1 && value < 1e4 && joint !== ",") left.keys = [...left.keys, numberKey(value * scale)];
      end = left.from;
    }
  }
}

const allWords = new WeakMap<QuantityVocabulary, ReadonlySet<string>>();

/** Every word that any table of a language has: most words of a text are none of them. */
function knownWords(words: QuantityVocabulary): ReadonlySet<string> {
  let known = allWords.get(words);
  if (!known) {
    const { cardinals, ordinals, scales, vague, hints, currencies, months, weekdays } = words;
    const tables = [cardinals, ordinals, scales, vague, hints, currencies, months, weekdays];
    known = new Set([...tables.flatMap((table) => [...table.keys()]), ...spokenClockWords]);
    for (const scale of scales.keys()) (known as Set<string>).add(`пол${scale}`);
    allWords.set(words, known);
  }
  return known;
}

/** II, XXI: a hint, since Victor V. and a vitamin C are none. */
function romanKeys(text: string): readonly string[] | undefined {
  const value = text === "I" || text === "C" || text === "С" || text === "Х" ? undefined : romanValue(text);
  return value === undefined ? undefined : [numberKey(value)];
}

const spanOf = (token: Token) => ({ from: token.from, to: token.to });
/** What comes by the dozen, or in Russian by the ten. */
const packs = new Map([
  ...["dozen", "дюжина", "дюжины", "дюжин"].map((word) => [word, 12] as const),
  ...["десяток", "десятка", "десятков"].map((word) => [word, 10] as const),
]);
const ordinalEndings = new Set(["st", "nd", "rd", "th", "s", "x", "х", "й", "го", "му", "ые", "ых", "я", "е", "м"]);
const monthPrepositions = new Set(
  "in of last since until by late early mid this next from through в на с до к от конце начале середине".split(" "),
);
const clockPrepositions = new Set(["в", "около", "к", "до", "с", "от", "после"]);
const manyWords = new Set("several few many some couple of несколько нескольких нескольким множество".split(" "));
/** What a compound adjective multiplies its number by: двухнедельный is also 14 days. */
const compounds: readonly (readonly [string, number])[] = [
  ["недел", 7],
  ["тысяч", 1e3],
  ["милли", 1e6],
  ["миллиард", 1e9],
  ["триллион", 1e12],
  ["годич", 12],
  ["годов", 12],
  ["суточ", 24],
  ...[
    "летн",
    "лети",
    "дневн",
    "месячн",
    "часов",
    "минутн",
    "секундн",
    "метров",
    "километров",
    "процентн",
    "этажн",
    "кратн",
    "тонн",
  ].map((stem) => [stem, 1] as const),
];
const halfWords = new Set(["half", "пол", "половина"]);
const abbreviations = new Set(["тыс", "млн", "млрд", "трлн", "mln", "bln"]);
const halfJoins = new Map([
  ["and", new Set(["half"])],
  ["с", new Set(["половиной"])],
]);
const pointWords = new Set("point points пункт пункта пунктов пунктами пункту".split(" "));
const poundWords = new Set("pound pounds фунт фунта фунтов фунтам фунтами".split(" "));
const currencyAdjectives = new Set(
  "us u.s american canadian australian chinese russian hong kong singapore indian british turkish new zealand taiwanese сша".split(
    " ",
  ),
);
const between = new Set("- – — ‑ to and or till through до и или по либо , ; ,и , %".split(" "));

function isBetween(text: string): boolean {
  if (text.length > 12) return false;
  const said = text.trim().toLowerCase();
  return between.has(said) || between.has(said.replace(/^[-–, ]|(st|nd|th|%|-)$/g, "").trim());
}

/** A word that begins with, or is all, capitals: part of a name rather than a noun before a number. */
function isName(letters: string): boolean {
  const first = letters[0] ?? "";
  if (first === first.toLowerCase()) return false;
  return letters.length < 12;
}

const placeOf = (value: number) => (value >= 100 ? 100 : value >= 20 && value % 10 === 0 ? 10 : 1);
function fits(value: number, room: number): boolean {
  if (room === Number.POSITIVE_INFINITY) return true;
  if (room === 1) return false;
  return value < room;
}

/** `1990-х`, `90-е`: a decade in Russian. */
function decadeSuffix(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at]?.text;
  const ending = tokens[at + 1]?.fold;
  return (
    (hyphen === "-" || hyphen === "‑" || hyphen === "–") &&
    (ending === "х" || ending === "е" || ending === "ые" || ending === "ых")
  );
}
