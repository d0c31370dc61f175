import {
  classifiers,
  currencies,
  digitsOf,
  halves,
  hintsOf,
  scalesOf,
  simplify,
  units,
  weekdays,
} from "../language/quantities/zh.ts";
import { digitAt, readLiteral } from "./digits.ts";
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
import { signBefore, symbolAfter, symbolBefore } from "./symbols.ts";

/** The quantities of a Chinese text, character by character: there are no words to look up. */
export function readHan(original: string): Quantity[] {
  return new HanReader(simplify(original)).read();
}

interface Numeral {
  value: number;
  to: number;
  /** Written in digits, or in characters that can only be a number. */
  certain: boolean;
  /** Said in one character: 三. */
  short: boolean;
  scale: number;
  base: number;
  /** 五六百 is either 500 or 600. */
  either?: readonly [number, number];
}

class HanReader {
  private readonly found: Quantity[] = [];
  private readonly text: string;
  /** Whether a half of the day was named, which may go for the hours behind it too: 下午3时至5时. */
  private namesHalves = false;

  constructor(text: string) {
    this.text = text;
  }

  read(): Quantity[] {
    const { text } = this;
    let at = 0;
    while (at < text.length && this.found.length < mostQuantities) at = Math.max(this.readAt(at), at + 1);
    return this.found;
  }

  private readAt(at: number): number {
    const character = this.text[at]!;
    if (digitAt(this.text, at) >= 0) return this.readDigits(at);
    const code = character.charCodeAt(0);
    if (code < 0x3000) return at + 1;
    if (character === "周" || character === "星" || character === "礼") {
      const weekday = this.readWeekday(at);
      if (weekday) return weekday;
    }
    if (character === "百" && this.text.startsWith("百分之", at)) return this.readPercent(at);
    if (vagueStarts.has(character)) {
      const vague = this.readVague(at);
      if (vague) return vague;
    }
    // 十分 is "very", 四分卫 a quarterback.
    if (this.text[at + 1] === "分" && isWordWithFen(this.text, at)) return at + 2;
    if (digitsOf.has(character) || scalesOf.has(character)) return this.readNumeral(at);
    const hint = hintsOf.get(character);
    if (character === "半" && this.text[at + 1] === "年") {
      this.found.push({
        kind: "number",
        keys: ["6", "0.5", "1/2"],
        certainty: "hint",
        value: 6,
        from: at,
        to: at + 2,
        firm: true,
      });
      return at + 2;
    }
    if (hint) {
      const firm = character === "双" && firmBehind.has(this.text[at + 1] ?? "") ? { firm: true } : {};
      this.found.push({ kind: "number", keys: hint, certainty: "hint", value: 0, from: at, to: at + 1, ...firm });
    }
    if (character === "元" || character === "卢" || character === "美" || character === "欧" || character === "英") {
      const currency = longestWord(this.text, at, currencies);
      if (currency && currency.word.length > 1) {
        this.found.push({
          kind: "number",
          keys: [],
          certainty: "hint",
          value: 0,
          from: at,
          to: currency.to,
          currency: currency.value,
        });
        return currency.to;
      }
    }
    return at + 1;
  }

  private readDigits(at: number): number {
    const { text } = this;
    const code = this.readCode(at);
    if (code) return code;
    const literal = readLiteral(text, at, ".", false);
    let to = literal.to;
    if (literal.parts.length === 3 && literal.parts[0]!.length === 4 && Number(literal.parts[1]) <= 12) {
      this.found.push({
        kind: "month",
        keys: [`m${Number(literal.parts[1])}`],
        certainty: "hint",
        value: 0,
        from: at,
        to,
      });
      for (const index of [0, 2]) {
        const value = Number(literal.parts[index]);
        this.found.push({ kind: "number", keys: [numberKey(value)], certainty: "hint", value, from: at, to });
      }
      return to;
    }
    const clock = this.readColonClock(at, to, literal.values[0]!);
    if (clock) return clock;
    if (literal.parts.length === 1 && to - at === 4 && /^ ?(GMT|UTC)/.test(text.slice(to, to + 4))) {
      this.addClock(at, to, Math.floor(literal.values[0]! / 100), literal.values[0]! % 100);
      return to;
    }
    if ("/·•".includes(text[to] ?? " ") && digitAt(text, to + 1) >= 0) {
      const second = readLiteral(text, to + 1, ".", false);
      const [a, b] = [literal.values[0]!, second.values[0]!];
      const span = { kind: "number" as const, certainty: "hint" as const, value: a, from: at, to: second.to };
      this.found.push({ ...span, keys: [...fractionKeys(a, b || 1), numberKey(a), numberKey(b), `${a}${b}`] });
      this.found.push({ ...span, keys: [numberKey(b)] });
      return second.to;
    }
    to = this.overSpace(to);
    const half = /^([1-9])\/([2-9])(?!\d)/.exec(to > literal.to ? text.slice(to, to + 4) : "");
    if (half) {
      const value = literal.values[0]! + Number(half[1]) / Number(half[2]);
      return this.finish({ value, to: to + 3, certain: true, short: false, scale: 1, base: value }, at);
    }
    const { value, scale, to: end } = this.scaled(literal.values[0]!, to, literal.to);
    return this.finish({ value, to: end, certain: true, short: false, scale, base: literal.values[0]! }, at);
  }

  private overSpace(at: number): number {
    return this.text[at] === " " || this.text[at] === "\u00a0" ? at + 1 : at;
  }

  private readCode(at: number): number | undefined {
    const { text } = this;
    let before = at - 1;
    if (text[before] === "-" || text[before] === "‑") before--;
    if (
      isLatin(text.charCodeAt(before)) &&
      !/(US|RMB|CNY|USD|HK|EUR)$/.test(text.slice(Math.max(0, before - 3), before + 1))
    ) {
      let start = before;
      while (start > 0 && before - start < 12 && isLatin(text.charCodeAt(start - 1))) start--;
      let to = at;
      while (digitAt(text, to) >= 0) to++;
      this.addCode(text.slice(start, before + 1), at, start, to);
      return to;
    }
    let to = at;
    while (digitAt(text, to) >= 0) to++;
    if (!isLatin(text.charCodeAt(to))) return undefined;
    let end = to;
    while (end - to < 12 && isLatin(text.charCodeAt(end))) end++;
    const letters = text.slice(to, end).toLowerCase();
    if (latinSuffixes.has(letters)) return undefined;
    this.addCode(letters, at, at, end);
    return end;
  }

  private addCode(letters: string, digits: number, from: number, to: number) {
    const literal = readLiteral(this.text, digits, ".", false);
    const value = literal.values[0]!;
    this.found.push({
      kind: "code",
      keys: [numberKey(value)],
      certainty: "hint",
      value,
      from,
      to,
      letters: letters.toUpperCase(),
    });
  }

  private readColonClock(at: number, to: number, hour: number): number | undefined {
    const { text } = this;
    if (text[to] !== ":" && text[to] !== "：") return undefined;
    if (hour > 24 || digitAt(text, to + 1) < 0 || digitAt(text, to + 2) < 0 || digitAt(text, to + 3) >= 0)
      return undefined;
    const minute = digitAt(text, to + 1) * 10 + digitAt(text, to + 2);
    if (minute > 59) return undefined;
    if ((text[to + 3] === ":" || text[to + 3] === "：") && digitAt(text, to + 4) >= 0) {
      const said = text.slice(at, to + 6).replaceAll("：", ":");
      this.found.push({ kind: "number", keys: [said], certainty: "certain", value: hour, from: at, to: to + 6 });
      return to + 6;
    }
    this.addClock(at, to + 3, hour, minute);
    return to + 3;
  }

  /** `official`: with 时, which goes from 0 to 24 unless a half of the day is named. */
  private addClock(from: number, to: number, hour: number, minute: number, official = false) {
    const before = this.text.slice(Math.max(0, from - 6), from);
    const half = halves.find(([word]) => before.includes(word))?.[1];
    this.namesHalves ||= half !== undefined;
    const exact = official && !this.namesHalves;
    const plain =
      minute > 0
        ? [numberKey(hour + minute / 100)]
        : [numberKey(hour), ...(exact ? [] : [numberKey((hour + 12) % 24)])];
    const whole = hour === 24 && minute === 0;
    const earlier = this.found.at(-1);
    // 0—24时 is the whole day.
    if (whole && earlier && earlier.value === 0 && from - earlier.to < 4) earlier.certainty = "hint";
    this.found.push({
      kind: "clock",
      keys: [...(exact ? [clockKey(hour * 60 + minute)] : clockKeys(hour, minute, half)), ...plain],
      certainty: whole ? "hint" : "certain",
      value: hour * 60 + minute,
      from,
      to,
    });
  }

  private readWeekday(at: number): number | undefined {
    const { text } = this;
    const length = text[at] === "周" ? 1 : text.startsWith("星期", at) || text.startsWith("礼拜", at) ? 2 : 0;
    const day = length > 0 ? weekdays.get(text[at + length] ?? "") : undefined;
    if (day === undefined) return undefined;
    // 一周五次: five times a week; 周一家: the name of a person.
    const before = text[at - 1] ?? "";
    if (digitsOf.has(before) || digitAt(text, at - 1) >= 0) return undefined;
    const after = text[at + length + 1] ?? "";
    if ("次天个场趟班遍年名位人岁".includes(after) && after !== "") return undefined;
    if (text[at] === "周" && day === 7 && text[at + 1] === "天") return undefined;
    // 周一至周五, 周三四
    this.found.push({
      kind: "weekday",
      keys: [`w${day}`],
      certainty: "certain",
      value: day,
      from: at,
      to: at + length + 1,
    });
    return at + length + 1;
  }

  private readPercent(at: number): number {
    const numeral = this.numeralAt(at + 3);
    if (!numeral) return at + 3;
    const { value } = numeral;
    this.found.push({
      kind: "percent",
      keys: [percentKey(value)],
      certainty: "certain",
      value,
      from: at,
      to: numeral.to,
    });
    this.spread(at, 1, { percent: true });
    return numeral.to;
  }

  /** 数百万, 几千, 上亿, 成千上万: powers of ten that are not counted. */
  private readVague(at: number): number | undefined {
    const { text } = this;
    if (text.startsWith("成千上万", at) || text.startsWith("成百上千", at)) {
      const keys = text[at + 1] === "千" ? ["v4", "v3", "v5"] : ["v2", "v3"];
      this.found.push({ kind: "vague", keys, certainty: "spoken", value: 1e4, from: at, to: at + 4 });
      return at + 4;
    }
    if (text[at] === "成") return undefined;
    let to = at + 1;
    let power = 1;
    while (scalesOf.has(text[to] ?? "")) {
      power *= scalesOf.get(text[to]!)!;
      to++;
    }
    if (power < 10) return undefined;
    if (power === 10) {
      this.found.push({ kind: "number", keys: ["12", "v1", "10"], certainty: "hint", value: 10, from: at, to });
      return to;
    }
    const currency = longestWord(text, to, currencies);
    this.found.push({
      kind: "vague",
      keys: [vagueKey(power), numberKey(power)],
      certainty: "spoken",
      value: power,
      from: at,
      to,
      ...(currency ? { currency: currency.value } : {}),
    });
    return currency?.to ?? to;
  }

  private readNumeral(at: number): number {
    if (this.text[at] === "十" && this.text[at + 2] === "五" && digitsOf.has(this.text[at + 1]!)) {
      const plan = this.readPlan(at);
      if (plan) return plan;
    }
    const numeral = this.numeralAt(at);
    if (!numeral) {
      const scale = scalesOf.get(this.text[at]!);
      if (scale) return this.readLoneScale(at);
      return at + 1;
    }
    return this.finish(numeral, at);
  }

  /** “十四五”规划: the fourteenth plan of five years. */
  private readPlan(at: number): number | undefined {
    if (!afterPlan.has(this.text[at + 3] ?? "")) return undefined;
    const value = 10 + digitsOf.get(this.text[at + 1]!)!;
    const span = { kind: "number", certainty: "hint", from: at, to: at + 3 } as const;
    this.found.push({ ...span, keys: [numberKey(value)], value });
    this.found.push({ ...span, keys: ["5"], value: 5 });
    return at + 3;
  }

  private readLoneScale(at: number): number {
    const { text } = this;
    let to = at;
    let power = 1;
    while (scalesOf.has(text[to] ?? "")) power *= scalesOf.get(text[to++]!)!;
    const currency = longestWord(text, to, currencies);
    this.found.push({
      kind: "number",
      keys: [numberKey(power), vagueKey(power)],
      certainty: "hint",
      value: power,
      from: at,
      to,
      ...(currency ? { currency: currency.value } : {}),
    });
    return currency?.to ?? to;
  }

  /** A numeral in characters: 二十五, 三百二十万, 二〇二〇, 三点五亿. */
  private numeralAt(at: number): Numeral | undefined {
    const { text } = this;
    if (digitAt(text, at) >= 0) {
      const literal = readLiteral(text, at, ".", false);
      const scaled = this.scaled(literal.values[0]!, literal.to, literal.to);
      return {
        value: scaled.value,
        to: scaled.to,
        certain: true,
        short: false,
        scale: scaled.scale,
        base: literal.values[0]!,
      };
    }
    let to = at;
    let plain = 0;
    let digits = "";
    let total = 0;
    let section = 0;
    let current = -1;
    let scales = 0;
    let last = 0;
    for (; to < text.length && to - at < 24; to++) {
      const character = text[to]!;
      const digit = digitsOf.get(character);
      const scale = scalesOf.get(character);
      if (digit !== undefined) {
        if (current > 0 && digit === current + 1 && scalesOf.has(text[to + 1] ?? "") && (scales > 0 || plain === 1)) {
          return this.approximate(to, total + section, current, digit);
        }
        digits += digit;
        plain++;
        current = digit;
      } else if (scale !== undefined) {
        if (current < 0 && scales === 0 && scale !== 10) break;
        if (scale >= 1e4) {
          section += Math.max(current, 0);
          total =
            (total + section || 1) * (last >= 1e4 && scale > last ? scale : 1) +
            (last >= 1e4 && scale > last ? 0 : (section || 1) * scale - section);
          section = 0;
        } else {
          section += (current < 0 ? 1 : current) * scale;
        }
        current = -1;
        scales++;
        last = scale;
      } else if (character === "点" && plain === 1 && scales === 0 && digitsOf.has(text[to + 1] ?? "")) {
        return this.decimalAt(to, current);
      } else break;
    }
    if (to === at || (plain === 0 && scales === 0)) return undefined;
    if (plain === 0 && text[at] !== "十") return undefined;
    if (scales === 0) {
      const positional = plain >= 3 || (plain === 2 && digits.includes("0"));
      if (plain === 1) return { value: current, to, certain: false, short: true, scale: 1, base: current };
      if (positional)
        return { value: Number(digits), to, certain: plain >= 3, short: false, scale: 1, base: Number(digits) };
      // 七八个: seven or eight.
      return { value: Number(digits[0]), to: at + 1, certain: false, short: true, scale: 1, base: Number(digits[0]) };
    }
    // 两百五 is 250, 一万二 12,000.
    const rest =
      current < 0 ? 0 : last > 10 && text[to - 2] !== "零" && text[to - 2] !== "〇" ? (current * last) / 10 : current;
    const value = total + section + rest;
    return { value, to, certain: value >= 13, short: to - at === 1, scale: 1, base: value };
  }

  /** 五六百, 一万六七千: one of two values, a hint at both. */
  private approximate(at: number, above: number, low: number, high: number): Numeral {
    const { text } = this;
    let scale = 1;
    let to = at + 1;
    while (scalesOf.has(text[to] ?? "") && scale < 1e13) scale *= scalesOf.get(text[to++]!)!;
    const either: [number, number] = [above + low * scale, above + high * scale];
    return { value: either[0], to, certain: false, short: true, scale: 1, base: either[0], either };
  }

  private addEither(numeral: Numeral, from: number, [low, high]: readonly [number, number]): number {
    const { text } = this;
    const currency = longestWord(text, numeral.to, currencies) ?? this.symbolAt(from, numeral.to, numeral.to);
    const to = currency?.to ?? numeral.to;
    const decades = text.startsWith("年代", to) ? [numberKey(1900 + low), numberKey(1900 + high)] : [];
    const span = {
      kind: "number",
      certainty: "hint",
      from,
      to,
      ...(currency ? { currency: currency.value } : {}),
    } as const;
    this.found.push({ ...span, keys: [numberKey(low), numberKey(high), ...decades], value: low });
    this.found.push({ ...span, keys: [numberKey(high), ...decades.slice(1)], value: high });
    return to;
  }

  private decimalAt(point: number, whole: number): Numeral {
    const { text } = this;
    let to = point + 1;
    let decimals = "";
    while (digitsOf.has(text[to] ?? "") && decimals.length < 12) decimals += digitsOf.get(text[to++]!);
    const base = Number(`${whole}.${decimals}`);
    const { value, scale, to: end } = this.scaled(base, to, to);
    return { value, to: end, certain: true, short: false, scale, base };
  }

  /** Scales behind a number in digits: 3千万, 1亿2000万, 5万多. */
  private scaled(
    base: number,
    from: number,
    plainEnd: number,
    depth = 0,
  ): { value: number; scale: number; to: number } {
    const { text } = this;
    let at = from;
    if (text[at] === "多" || text[at] === "余") at++;
    let scale = 1;
    let to = plainEnd;
    while (scalesOf.has(text[at] ?? "") && scale < 1e13 && !isMetric(text, at)) {
      scale *= scalesOf.get(text[at]!)!;
      at++;
      to = at;
    }
    let value = base * scale;
    if (scale >= 1e4 && depth < 2 && digitAt(text, at) >= 0) {
      const rest = readLiteral(text, at, ".", false);
      const lower = this.scaled(rest.values[0]!, rest.to, rest.to, depth + 1);
      if (lower.value < scale && (lower.scale > 1 || rest.parts[0]!.length === 4)) {
        value += lower.value;
        to = lower.to;
      }
    }
    if (text[to] === "多" || text[to] === "余") to++;
    return { value, scale, to };
  }

  /** What stands behind a number: month, day, year, clock, percent, currency, unit, a classifier. */
  private finish(numeral: Numeral, from: number): number {
    const { text, found } = this;
    const { value } = numeral;
    if (numeral.either) return this.addEither(numeral, from, numeral.either);
    let at = this.overSpace(numeral.to);
    if (text[at] === "多" || text[at] === "余" || text[at] === "来") at++;
    const character = text[at] ?? "";
    const next = text[at + 1] ?? "";
    const last = found.at(-1);
    const span = { from, to: at + 1, value };
    const plainKeys = [numberKey(value)];

    if (character === "%" || character === "％") return this.addPercent(from, at + 1, value);
    if (text.startsWith("个百分点", at)) {
      this.addPercent(from, at + 4, value);
      found.at(-1)!.keys = [percentKey(value), numberKey(value)];
      return at + 4;
    }
    if (character === "成" && value < 10 && next !== "为" && next !== "立" && next !== "功") {
      found.push({
        ...span,
        kind: "number",
        keys: [percentKey(value * 10), ...plainKeys],
        certainty: numeral.certain ? "certain" : "hint",
      });
      return at + 1;
    }
    if (character === "月" && Number.isInteger(value) && value >= 1 && value <= 12) {
      found.push({ ...span, kind: "month", keys: [`m${value}`], certainty: "certain" });
      // 7-8月
      this.spreadMonth(from);
      return at + 1;
    }
    if ((character === "日" || character === "号") && value >= 1 && value <= 31 && (numeral.certain || value >= 4)) {
      const beside = last?.kind === "month" && from - last.to <= 1 ? { month: last.value } : {};
      found.push({
        ...span,
        ...beside,
        kind: "number",
        keys: plainKeys,
        certainty: numeral.certain ? "certain" : "spoken",
        calendar: last?.kind === "month" && from - last.to <= 1 ? "day" : "bare",
        unit: "d",
      });
      this.spread(from, 1, { unit: "d" }, true);
      return at + 1;
    }
    if (character === "年" && value >= 1000 && value < 2200) {
      const dated = text[this.overSpace(at + 1)] !== undefined && /^ ?\d{1,2} ?月/.test(text.slice(at + 1, at + 7));
      found.push({
        ...span,
        kind: "number",
        keys: plainKeys,
        certainty: "certain",
        unit: "year",
        ...(dated ? { calendar: "year" } : {}),
      });
      return at + 1;
    }
    if (text.startsWith("年代", at)) {
      const century = last?.unit === "age" && from - last.to <= 2 ? (last.value - 1) * 100 : 1900;
      // 6、70年代
      if (last?.kind === "number" && last.value < 10 && from - last.to <= 1)
        last.keys = [numberKey(last.value * 10), numberKey(century + last.value * 10), ...last.keys];
      found.push({ ...span, kind: "number", keys: [numberKey(century + value), ...plainKeys], certainty: "certain" });
      return at + 2;
    }
    if (text.startsWith("世纪", at)) {
      const decade = text.slice(at + 2, at + 6).includes("年代") || digitAt(text, at + 2) >= 0;
      found.push({
        ...span,
        kind: "number",
        keys: plainKeys,
        certainty: decade || !numeral.certain ? "hint" : "certain",
        to: at + 2,
        unit: "age",
      });
      return at + 2;
    }
    if ((character === "点" || character === "时") && Number.isInteger(value) && value <= 24 && next !== "间") {
      const clock = this.readHour(from, at, numeral);
      if (clock) return clock;
    }
    if (text.startsWith("分之", at)) {
      const top = this.numeralAt(at + 2);
      if (top) {
        found.push({
          kind: "number",
          keys: [...fractionKeys(top.value, value), numberKey(value), numberKey(top.value)],
          certainty: "spoken",
          value: top.value / value,
          from,
          to: top.to,
        });
        // Nine out of ten.
        found.push({ ...found.at(-1)!, keys: [numberKey(top.value), numberKey(value)], certainty: "hint" });
        return top.to;
      }
    }
    return this.addCounted(numeral, from, at);
  }

  private addPercent(from: number, to: number, value: number): number {
    this.found.push({ kind: "percent", keys: [percentKey(value)], certainty: "certain", value, from, to });
    this.spread(from, 1, { percent: true });
    return to;
  }

  private readHour(from: number, at: number, numeral: Numeral): number | undefined {
    const { text } = this;
    const before = text.slice(Math.max(0, from - 4), from);
    const named = halves.some(([word]) => before.includes(word)) || /中午|时间|[日号]\s?$/.test(before);
    const minute = this.numeralAt(this.overSpace(at + 1));
    const unit = minute ? this.overSpace(minute.to) : 0;
    const minutes = minute && text[unit] === "分" && minute.value < 60 ? minute : undefined;
    const half = text[at + 1] === "半";
    if (
      !named &&
      !minutes &&
      !half &&
      text[at] === "点" &&
      !/^(差?一刻)/.test(text.slice(at + 1, at + 4)) &&
      text[at + 1] !== "钟" &&
      text[at + 1] !== "整"
    )
      return undefined;
    if (!named && !minutes && text[at] === "时" && !numeral.certain) return undefined;
    const quarter = text.startsWith("差一刻", at + 1) ? -15 : text.startsWith("一刻", at + 1) ? 15 : 0;
    if (quarter !== 0) {
      const time = numeral.value * 60 + quarter;
      this.addClock(from, at + (quarter < 0 ? 4 : 3), Math.floor(time / 60), time % 60);
      return at + (quarter < 0 ? 4 : 3);
    }
    const to = minutes ? unit + 1 : at + (half ? 2 : 1);
    this.addClock(from, to, numeral.value, minutes ? minutes.value : half ? 30 : 0, text[at] === "时");
    return to;
  }

  private addCounted(numeral: Numeral, from: number, behind: number): number {
    const { text, found } = this;
    const { value } = numeral;
    const ordinal = text[from - 1] === "第";
    const currency = longestWord(text, behind, currencies) ?? this.symbolAt(from, numeral.to, behind);
    let at = currency ? currency.to : behind;
    const adjective = currency ? undefined : longestWord(text, this.overSpace(behind), units);
    // Fifty minutes after an hour, fifty points elsewhere.
    const minutes = text[behind] === "分" && found.at(-1)?.unit === "h" ? { value: "min", to: behind + 1 } : undefined;
    const unit =
      adjective ?? minutes ?? longestWord(text, text.startsWith("个半", behind) ? behind + 2 : behind + 1, units);
    const approximate = text[numeral.to] === "几" || (text[numeral.to] ?? "") === "数";
    let half = 0;
    if (text[behind] === "个" && text[behind + 1] === "半") half = 0.5;
    else if (adjective && text[adjective.to] === "半") half = 0.5;
    const keys = half > 0 ? [numberKey((value + half) * 1), numberKey(value)] : [numberKey(value)];
    if (value < 100 && value >= 10 && text[behind] === "年" && numeral.certain)
      keys.push(numberKey(1900 + value), numberKey(2000 + value));
    if (text[behind] === "倍") keys.push(percentKey(value * 100), numberKey(value + 1), percentKey((value + 1) * 100));
    if (text[behind] === "折") keys.push(percentKey(100 - value * 10), percentKey(value * 10));
    if (value === 911) keys.push("11");
    if (text[numeral.to] === "K") keys.push(numberKey(value * 1000));
    if (text[behind] === "点") keys.push(...clockKeys(value % 24, 0));
    const counted =
      ordinal ||
      currency !== undefined ||
      classifiers.has(text[behind] ?? "") ||
      classifiers.has(text[numeral.to] ?? "");
    const small = value < 2 || (ordinal && value < 3) || approximate;
    const later = text[behind] === "后" && value < 100;
    const certainty =
      later || (numeral.certain && approximate)
        ? "hint"
        : numeral.certain
          ? "certain"
          : counted && !small && value <= 12
            ? "spoken"
            : "hint";
    const firm =
      certainty === "hint" && numeral.short && !approximate && isFirm(text, from, value) ? { firm: true } : {};
    found.push({
      kind: "number",
      keys,
      certainty,
      value: value + half,
      from: ordinal ? from - 1 : signBefore(text, from),
      to: at,
      ...firm,
      ...(currency ? { currency: currency.value } : {}),
      ...(unit && !currency ? { unit: unit.value } : {}),
      ...(ordinal ? { ordinal } : {}),
    });
    at = Math.max(at, numeral.to);
    this.spread(from, numeral.scale, {
      ...(currency ? { currency: currency.value } : {}),
      ...(unit ? { unit: unit.value } : {}),
    });
    return at;
  }

  private symbolAt(from: number, to: number, behind: number): { value: string; to: number } | undefined {
    const before = symbolBefore(this.text, from) ?? codeBefore(this.text, from);
    if (before) return { value: before, to: behind };
    const after = symbolAfter(this.text, to);
    return after ? { value: after, to: behind + 1 } : undefined;
  }

  private spreadMonth(from: number) {
    const left = this.found.at(-2);
    if (left?.kind !== "number" || from - left.to > 2 || !ranges.has(this.text.slice(left.to, from))) return;
    const value = Number(left.keys[0]);
    if (value >= 1 && value <= 12) {
      left.kind = "month";
      left.keys = [`m${value}`];
    }
  }

  private spread(
    from: number,
    scale: number,
    measure: { percent?: boolean; currency?: string; unit?: string },
    day = false,
  ) {
    for (let index = this.found.length - 2, end = from; index >= 0 && index > this.found.length - 6; index--) {
      const left = this.found[index]!;
      if (left.kind !== "number" || left.keys.length === 0) return;
      if (left.certainty === "hint") continue;
      if (end - left.to > 3 || !ranges.has(this.text.slice(left.to, end).trim())) return;
      const value = Number(left.keys[0]);
      if (left.currency === undefined && measure.currency) left.currency = measure.currency;
      if (left.unit === undefined && measure.unit) left.unit = measure.unit;
      if (measure.percent) left.keys = [...left.keys, percentKey(value)];
      if (day) left.calendar = "bare";
      if (scale > 1 && value < 1e4) left.keys = [...left.keys, numberKey(value * scale)];
      end = left.from;
    }
  }
}

function isWordWithFen(text: string, at: number): boolean {
  const after = text[at + 2] ?? "";
  return (text[at] === "十" && after !== "钟" && after !== "之") || (text[at] === "四" && after === "卫");
}

/** 千瓦, 兆焦: a measure of its own, no thousand and no billion. */
function isMetric(text: string, at: number): boolean {
  if (text[at] !== "千" && text[at] !== "兆") return false;
  return metricUnits.has(text[at + 1] ?? "");
}
const metricUnits = new Set("瓦克米卡帕赫焦伏安字欧兆吨".split(""));

const firmBehind = new Set("方边向重轨".split(""));
/** Places, idioms and names that begin with a digit, or end in one. */
const inName =
  /^(三亚|三明|三门|三星|三菱|三文|三角|四川|四平|五台|五粮|五常|六安|六盘|七台|八达|九江|九寨|八路|八卦|五四|七夕|三八|三农|四处|四周|四面|四季|三思|三番|七上|八下|五官|五花|三维|二维|三甲|两会|二手|二胎|三胎|三孩|九龙|五险|五星)/;

/** Whether one character is a number of things, and no part of a name: 四部门. */
const isFirm = (text: string, from: number, value: number) =>
  value >= 2 &&
  value <= 10 &&
  !inName.test(text.slice(from, from + 2)) &&
  /[\u4e00-\u9fff]/.test(text[from + 1] ?? "") &&
  !/[一二三四五六七八九十百千]/.test((text[from - 1] ?? "") + (text[from + 1] ?? ""));

const afterPlan = new Set('规時时期末开収收以”」』"纲计'.split(""));
const vagueStarts = new Set("数几上成近".split(""));
const ranges = new Set([
  "-",
  "–",
  "—",
  "~",
  "～",
  "至",
  "到",
  "和",
  "、",
  "或",
  "与",
  "及",
  ",",
  "，",
  "％至",
  "比",
  "－",
  "",
]);
const latinSuffixes = new Set([
  "km",
  "kg",
  "m",
  "cm",
  "mm",
  "g",
  "t",
  "l",
  "mph",
  "am",
  "pm",
  "th",
  "st",
  "nd",
  "rd",
  "s",
  "million",
  "billion",
  "ft",
  "x",
  "k",
]);

const isLatin = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

function codeBefore(text: string, from: number): string | undefined {
  const before = text.slice(Math.max(0, from - 4), from).trim();
  return currencies.get(before.slice(-3));
}

/** The longest word of a table that begins here; words have at most six characters. */
function longestWord<T>(
  text: string,
  at: number,
  table: ReadonlyMap<string, T>,
): { value: T; word: string; to: number } | undefined {
  for (let length = Math.min(6, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    const value = table.get(word);
    if (value !== undefined) return { value, word, to: at + length };
  }
  return undefined;
}
