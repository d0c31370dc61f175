import { digitsOf } from "../language/quantities/zh.ts";
import type { Token } from "../language/tokens.ts";
import type { Check } from "./check.ts";
import type { Finding } from "./finding.ts";

/** What a deleted number leaves behind: `第 次`, `7月日`, ` млрд`, a percent sign after a word. */
export const dangling: Check = {
  ids: ["quantity.dangling"],
  find({ target, source }) {
    if (target.text === source.text) return [];
    const stubs = target.base === "zh" ? stubsOfHan(target.text) : stubsOfWords(target.tokens, target.text);
    return stubs.map(
      ([from, to]): Finding => ({
        check: "quantity.dangling",
        severity: "error",
        source: [],
        target: [{ from, to }],
        values: { target: target.text.slice(from, to) },
      }),
    );
  },
};

type Stub = [from: number, to: number];

const afterOrdinal = new Set("次届个名天年季轮章条届号".split(""));
const notMonth = new Set(
  "个几数上下本当这每两同岁正腊蜜满明新半该某日逐按隔整累经闰元寒旬近历比季旺冬夏春秋赏花出海水残弯".split(""),
);

function stubsOfHan(text: string): Stub[] {
  const stubs: Stub[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === "第") {
      const next = text[at + 1] === " " ? at + 2 : at + 1;
      if (afterOrdinal.has(text[next] ?? "")) stubs.push([at, next + 1]);
    } else if (character === "月") {
      const stub = stubOfMonth(text, at);
      if (stub) stubs.push(stub);
    } else if ((character === "%" || character === "％") && !isNumberBefore(text, at)) stubs.push([at, at + 1]);
    else if (character === "百" && text.startsWith("百分之", at) && !isNumberAt(text, at + 3)) stubs.push([at, at + 3]);
    else if ((character === ":" || character === "：") && isDigit(text[at + 1]) && isDigit(text[at + 2])) {
      const before = text[at - 1] ?? "";
      if (/[\u4e00-\u9fff ]/.test(before) && !isDigit(text[at + 3]) && !isNumberBefore(text, at)) {
        if (text.slice(at + 1, at + 3) === "00" || text.slice(at + 1, at + 3) === "30") stubs.push([at, at + 3]);
      }
    }
  }
  return stubs;
}

/** 7月日, 自 月25日, 其月份户外. */
function stubOfMonth(text: string, at: number): Stub | undefined {
  const next = text[at + 1] === " " ? at + 2 : at + 1;
  if (text[next] === "日" && isNumberBefore(text, at)) return [at, next + 1];
  const space = text[at - 1] === " ";
  const before = text[space ? at - 2 : at - 1] ?? "";
  if (isNumberBefore(text, at) || notMonth.has(before)) return undefined;
  if (isDigit(text[next])) {
    let end = next;
    while (end < next + 2 && isDigit(text[end])) end++;
    if (text[end] === " ") end++;
    if (text[end] === "日" || text[end] === "号") return [at, end + 1];
  }
  if (space && (before === "年" || /[至到自从在于、，。]/.test(before))) return [at, at + 1];
  return at === 0 && /[，,底初中份]/.test(text[next] ?? "") ? [at, at + 1] : undefined;
}

const isDigit = (character: string | undefined) => character !== undefined && /[0-9０-９]/.test(character);
const isNumeral = (character: string | undefined) =>
  isDigit(character) || digitsOf.has(character ?? "") || /[十百千万亿几数多余]/.test(character ?? "");
const isNumberAt = (text: string, at: number) => isNumeral(text[text[at] === " " ? at + 1 : at]);
const isNumberBefore = (text: string, at: number) => isNumeral(text[text[at - 1] === " " ? at - 2 : at - 1]);

/** Abbreviations that stand behind a number only. */
const bound = new Set(["млн", "млрд", "трлн", "pm", "bn"]);
const quantifiers = new Set(
  "несколько нескольких сотни сотен десятки десятков пол тыс тысяч a an one the half per several few many that this next first million billion hundred thousand dollar multi".split(
    " ",
  ),
);
const clockPrepositions = new Set(["at", "by", "until", "from", "to", "after", "before", "as", "of", "around"]);

function stubsOfWords(tokens: readonly Token[], text: string): Stub[] {
  const stubs: Stub[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]?.kind === "space" ? tokens[index - 2] : tokens[index - 1];
    const numbered = before?.kind === "digits" || before?.text === "-" || before?.text === "–";
    if (token.text === "%" && !numbered && before?.text !== ")" && before?.kind !== "word")
      stubs.push([token.from, token.to]);
    else if (token.text === "%" && before?.kind === "word" && tokens[index - 1]?.kind === "space") {
      if (!quantifiers.has(before.fold)) stubs.push([token.from, token.to]);
    } else if (
      bound.has(token.fold) &&
      before?.kind === "word" &&
      !quantifiers.has(before.fold) &&
      token.text === token.fold
    ) {
      if (before.fold !== "p" && before.fold !== "a" && before.to < token.from) stubs.push([token.from, token.to]);
    } else if ((token.fold === "million" || token.fold === "billion") && before?.kind === "word") {
      if (moreThan.has(before.fold) && tokens[index + 1]?.text !== "s") stubs.push([token.from, token.to]);
    } else if (token.fold === "o'clock" && before?.kind === "word" && clockPrepositions.has(before.fold)) {
      stubs.push([token.from, token.to]);
    } else if ((token.text === "p" || token.text === "a") && text.startsWith(".m.", token.to)) {
      if (before?.kind === "word" && clockPrepositions.has(before.fold)) stubs.push([token.from, token.to + 3]);
    }
  }
  return stubs;
}

const moreThan = new Set(
  "than about around nearly over almost of exceeded reached totaled some approximately least".split(" "),
);
