import { isHan } from "../language/scripts.ts";
import type { Check, Pair } from "./check.ts";
import type { Finding } from "./finding.ts";
import type { Reading } from "./reading.ts";

/** Marks of half width in Chinese, a mark that is missing at the end, brackets without a partner. */
export const punctuation: Check = {
  ids: ["punct.halfwidth", "punct.terminal", "punct.bracket"],
  find(pair) {
    const { target } = pair;
    if (target.text.trim() === "") return [];
    return [...(target.base === "zh" ? halfWidth(target) : []), ...terminal(pair), ...brackets(pair)];
  },
};

const fullWidth: Record<string, string> = { ",": "，", ".": "。", ":": "：", ";": "；", "?": "？", "!": "！" };

function halfWidth({ text }: Reading): Finding[] {
  const found: Finding[] = [];
  for (let at = 1; at < text.length; at++) {
    const mark = text[at]!;
    const full = Object.hasOwn(fullWidth, mark) ? fullWidth[mark] : undefined;
    if (!full || !followsHan(text, at)) continue;
    const next = text[at + 1] ?? "";
    if ((mark === "." || mark === ":") && (next === mark || /[0-9a-zA-Z/.]/.test(next))) continue;
    const lenient = mark === ":" || mark === ".";
    found.push({
      check: "punct.halfwidth",
      severity: lenient ? "warning" : "error",
      source: [],
      target: [{ from: at, to: next === " " ? at + 2 : at + 1 }],
      values: { target: mark, replacement: full },
      replacement: full,
    });
    if (found.length >= 50) break;
  }
  return found;
}

function followsHan(text: string, at: number): boolean {
  const before = text[at - 1] ?? "";
  if (isHan(before.charCodeAt(0))) return true;
  // Behind a closing mark, a digit or a Latin word it counts where Chinese goes on right after it.
  if ("”’》）」』%".includes(before) && before !== "") return true;
  return /[0-9A-Za-z)]/.test(before) && isHan(text.charCodeAt(at + 1)) && text[at] !== ".";
}

const closing = new Set([..."\"”’»“』」）)]】'›》* \u00a0"]);

/** The last mark of a text, behind closing quotes and brackets; empty where it ends in a word. */
function lastMark(text: string): { mark: string; at: number } {
  let at = text.length - 1;
  while (at >= 0 && closing.has(text[at]!)) at--;
  return { mark: text[at] ?? "", at };
}

const ends = new Set([..."。！？.!?…"]);
const softEnds = new Set([..."，,、；;：:—–-~～"]);
const untitled = new Set(["headline", "heading", "byline", "credit", "cell", "alt", "seoTitle"]);

/** The source ends its sentence and the target does not. */
function terminal({ source, target, kind }: Pair): Finding[] {
  if (untitled.has(kind)) return [];
  const ours = lastMark(source.text);
  const theirs = lastMark(target.text);
  if (theirs.at < 0 || !ends.has(ours.mark) || ends.has(theirs.mark)) return [];
  const inside = target.text.slice(theirs.at + 1);
  // A bracket or a quotation may hold the mark, or hold it back: (Reuters)
  if (/[)）\]】]/.test(inside) && inside.length < 3 && /[)）\]】]/.test(source.text.slice(ours.at + 1))) return [];
  if (target.text.length < 8 || source.text.length < 8) return [];
  if (ours.mark === "." && isAbbreviation(source.text, ours.at)) return [];
  const soft = softEnds.has(theirs.mark);
  if (soft && (theirs.mark === ":" || theirs.mark === "：")) return [];
  const end = target.text.length;
  const mark =
    target.base === "zh"
      ? ({ ".": "。", "!": "！", "?": "？" }[ours.mark] ?? ours.mark)
      : ({ "。": ".", "！": "!", "？": "?" }[ours.mark] ?? ours.mark);
  return [
    {
      check: "punct.terminal",
      // Many a house puts the full stop behind the quotation, or leaves it there to the next sentence.
      severity: inside === "" || ours.at === source.text.length - 1 ? "warning" : "info",
      source: [{ from: ours.at, to: ours.at + 1 }],
      target: [{ from: soft ? theirs.at : end, to: end }],
      values: { source: ours.mark, replacement: mark },
      ...(inside === "" ? { replacement: mark } : {}),
    },
  ];
}

function isAbbreviation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 5), at);
  return /(^|[\s.(])(Inc|Ltd|Co|Jr|Sr|St|г|гг|др|руб|м|в|[A-ZА-Я])$/.test(before) && text.length < 60;
}

const pairs: Record<string, string> = { "(": ")", "（": "）", "[": "]", "【": "】", "《": "》" };
const openings = new Map(Object.entries(pairs));
const closers = new Map(Object.entries(pairs).map(([open, close]) => [close, open]));
const same = (mark: string) => (mark === "（" ? "(" : mark === "）" ? ")" : mark);

/** Where brackets are opened and not closed, or closed and not opened. */
function unpaired(text: string): number[] {
  const open: { mark: string; at: number }[] = [];
  const alone: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (openings.has(mark)) open.push({ mark: same(mark), at });
    else if (closers.has(mark)) {
      if (open.at(-1)?.mark === same(closers.get(mark)!)) open.pop();
      else if (!isListMark(text, at) && !":;".includes(text[at - 1] ?? " ")) alone.push(at);
    }
  }
  return [...alone, ...open.map(({ at }) => at)];
}

/** 1) and a) open a list and no bracket. */
function isListMark(text: string, at: number): boolean {
  if (text[at] !== ")" && text[at] !== "）") return false;
  return /(^|[\s(；;，,。.])[0-9A-Za-zа-я一二三四五六]{1,2}$/.test(text.slice(Math.max(0, at - 3), at));
}

function brackets({ source, target }: Pair): Finding[] {
  const alone = unpaired(target.text);
  if (alone.length === 0 || unpaired(source.text).length > 0) return [];
  return alone.slice(0, 20).map((at) => ({
    check: "punct.bracket",
    severity: "warning",
    source: [],
    target: [{ from: at, to: at + 1 }],
    values: { target: target.text[at]! },
  }));
}
