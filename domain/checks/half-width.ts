import { isHan } from "../language/scripts.ts";
import type { Check } from "./check.ts";
import type { Finding } from "./finding.ts";

const fullWidth: Record<string, string> = { ",": "，", ".": "。", ":": "：", ";": "；", "?": "？", "!": "！" };
const most = 50;

/** Marks of half width in Chinese. */
export const halfWidth: Check = {
  ids: ["punct.halfwidth"],
  find({ target }) {
    if (target.base !== "zh") return [];
    const { text } = target;
    const found: Finding[] = [];
    for (let at = 0; at < text.length && found.length < most; at++) {
      const code = text.charCodeAt(at);
      if (code > 0x3f) continue;
      if (code === 0x28 || code === 0x29) {
        const full = fullBracket(text, at);
        if (full) found.push(said(text, at, at + 1, full, "warning"));
      } else if (at > 0 && Object.hasOwn(fullWidth, text[at]!) && followsHan(text, at)) {
        const mark = text[at]!;
        const next = text[at + 1] ?? "";
        if ((mark === "." || mark === ":") && (next === mark || /[0-9a-zA-Z/.]/.test(next))) continue;
        const isLenient = mark === ":" || mark === ".";
        found.push(said(text, at, next === " " ? at + 2 : at + 1, fullWidth[mark]!, isLenient ? "warning" : "error"));
      }
    }
    return found;
  },
};

function said(text: string, at: number, to: number, full: string, severity: Finding["severity"]): Finding {
  return {
    check: "punct.halfwidth",
    severity,
    source: [],
    target: [{ from: at, to }],
    values: { target: text[at]!, replacement: full },
    replacement: full,
  };
}

function followsHan(text: string, at: number): boolean {
  const before = text[at - 1] ?? "";
  if (isHan(before.charCodeAt(0))) return true;
  // Behind a closing mark, a digit or a Latin word it counts where Chinese goes on right after it.
  if ("”’》）」』%".includes(before) && before !== "") return true;
  return /[0-9A-Za-z)]/.test(before) && isHan(text.charCodeAt(at + 1)) && text[at] !== ".";
}

/** A bracket whose partner is of full width: the pair is mixed. */
function fullBracket(text: string, at: number): string | undefined {
  if (text[at] === "(") {
    const end = nearest(text, at, 1);
    return end === "）" ? "（" : undefined;
  }
  return nearest(text, at, -1) === "（" ? "）" : undefined;
}

const reach = 80;

function nearest(text: string, at: number, step: 1 | -1): string | undefined {
  for (let i = at + step; i >= 0 && i < text.length && Math.abs(i - at) <= reach; i += step)
    if ("()（）".includes(text[i]!)) return text[i];
  return undefined;
}
