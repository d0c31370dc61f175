import { digitsOf } from "../language/quantities/zh.ts";
import type { Stub } from "./stub.ts";

const afterOrdinal = new Set("次届个名天年季轮章条届号".split(""));
const notMonth = new Set(
  "个几数上下本当这每两同岁正腊蜜满明新半该某日逐按隔整累经闰元寒旬近历比季旺冬夏春秋赏花出海水残弯".split(""),
);
/** What is high, long or heavy, and how much: behind it a measure has lost its number. */
const measured = "高长宽深重达超";
const units = ["英尺", "英里", "公里", "公斤", "公顷", "平方米", "平方公里", "小时", "分钟", "吨", "亩", "英亩"];
/** Before 月份 or 月以来, where a number was. */
const beforeMonth = /[在于自从至到其的约，。、（年]/;

/** Stubs in Chinese: 第次, 7月日, 于月25日, 高英尺, a percent sign after a word. */
export function stubsInHan(text: string): Stub[] {
  const stubs: Stub[] = [];
  for (let at = 0; at < text.length; at++) {
    const stub = stubAt(text, at);
    if (stub) stubs.push(stub);
  }
  return stubs;
}

function stubAt(text: string, at: number): Stub | undefined {
  const character = text[at]!;
  if (character === "第") {
    const next = text[at + 1] === " " ? at + 2 : at + 1;
    return afterOrdinal.has(text[next] ?? "") ? [at, next + 1] : undefined;
  }
  if (character === "月") return stubOfMonth(text, at);
  if (character === "%" || character === "％") return isNumberBefore(text, at) ? undefined : [at, at + 1];
  if (character === "百") return text.startsWith("百分之", at) && !isNumberAt(text, at + 3) ? [at, at + 3] : undefined;
  if (character === ":" || character === "：") return stubOfClock(text, at);
  if (measured.includes(character)) {
    const unit = units.find((one) => text.startsWith(one, at + 1));
    return unit ? [at, at + 1 + unit.length] : undefined;
  }
  return undefined;
}

/** 于:30. */
function stubOfClock(text: string, at: number): Stub | undefined {
  const minutes = text.slice(at + 1, at + 3);
  if ((minutes !== "00" && minutes !== "30") || isDigit(text[at + 3])) return undefined;
  return /[\u4e00-\u9fff ]/.test(text[at - 1] ?? "") && !isNumberBefore(text, at) ? [at, at + 3] : undefined;
}

/** 7月日, 自 月25日, 其月份户外, 2019年月在. */
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
  if (before === "年") return isDigit(text[space ? at - 3 : at - 2]) ? [at, at + 1] : undefined;
  if (space && beforeMonth.test(before)) return [at, at + 1];
  if (at === 0) return /[，,底初中份]/.test(text[next] ?? "") ? [at, at + 1] : undefined;
  return beforeMonth.test(before) && /^(份|以来|起)/.test(text.slice(next, next + 2)) ? [at, next + 1] : undefined;
}

const isDigit = (character: string | undefined) => character !== undefined && /[0-9０-９]/.test(character);
const isNumeral = (character: string | undefined) =>
  isDigit(character) || digitsOf.has(character ?? "") || /[十百千万亿几数多余]/.test(character ?? "");
const isNumberAt = (text: string, at: number) => isNumeral(text[text[at] === " " ? at + 1 : at]);
const isNumberBefore = (text: string, at: number) => isNumeral(text[text[at - 1] === " " ? at - 2 : at - 1]);
