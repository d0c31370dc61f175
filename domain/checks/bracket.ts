import type { Check } from "./check.ts";
import type { Reading } from "./reading.ts";

const pairs: Record<string, string> = { "(": ")", "（": "）", "[": "]", "【": "】", "《": "》" };
const openings = new Map(Object.entries(pairs));
const closers = new Map(Object.entries(pairs).map(([open, close]) => [close, open]));
const same = (mark: string) => (mark === "（" ? "(" : mark === "）" ? ")" : mark);
const most = 20;

/** Brackets without a partner, where the source has none. */
export const bracket: Check = {
  ids: ["punct.bracket"],
  find({ source, target }) {
    if (target.text.trim() === "") return [];
    const alone = target.once(unpaired);
    if (alone.length === 0 || source.once(unpaired).length > 0) return [];
    return alone.slice(0, most).map((at) => ({
      check: "punct.bracket",
      severity: "warning",
      source: [],
      target: [{ from: at, to: at + 1 }],
      values: { target: target.text[at]! },
    }));
  },
};

/** Where brackets are opened and not closed, or closed and not opened. */
function unpaired({ text }: Reading): number[] {
  const open: { mark: string; at: number }[] = [];
  const alone: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isLetter(text.charCodeAt(at))) continue;
    const mark = text[at]!;
    if (openings.has(mark)) open.push({ mark: same(mark), at });
    else if (closers.has(mark)) {
      if (open.at(-1)?.mark === same(closers.get(mark)!)) open.pop();
      else if (!isListMark(text, at) && !":;".includes(text[at - 1] ?? " ")) alone.push(at);
    }
  }
  return [...alone, ...open.map(({ at }) => at)];
}

/** What is surely no bracket: most of a text. */
const isLetter = (code: number) => code > 0x5d && (code < 0x3000 || (code > 0x3020 && code < 0xff00));

/** 1) and a) open a list and no bracket. */
function isListMark(text: string, at: number): boolean {
  if (text[at] !== ")" && text[at] !== "）") return false;
  return /(^|[\s(；;，,。.])[0-9A-Za-zа-я一二三四五六]{1,2}$/.test(text.slice(Math.max(0, at - 3), at));
}
