import type { Check } from "./check.ts";

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
const toHan: Record<string, string> = { ".": "。", "!": "！", "?": "？" };
const fromHan: Record<string, string> = { "。": ".", "！": "!", "？": "?" };

/** The source ends its sentence and the target does not. */
export const terminal: Check = {
  ids: ["punct.terminal"],
  find({ source, target, kind }) {
    if (untitled.has(kind) || target.text.trim() === "") return [];
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
    const mark = (target.base === "zh" ? toHan : fromHan)[ours.mark] ?? ours.mark;
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
  },
};

function isAbbreviation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 5), at);
  return /(^|[\s.(])(Inc|Ltd|Co|Jr|Sr|St|г|гг|др|руб|м|в|[A-ZА-Я])$/.test(before) && text.length < 60;
}
