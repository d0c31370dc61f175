import type { Check } from "./check.ts";
import type { Finding } from "./finding.ts";
import type { Reading } from "./reading.ts";

const closing = new Set([..."\"”’»“』」）)]】'›》* \u00a0"]);

interface LastMark {
  mark: string;
  at: number;
}

/** The last mark of a text, behind closing quotes and brackets; empty where it ends in a word. */
function lastMark(text: string): LastMark {
  let at = text.length - 1;
  while (at >= 0 && closing.has(text[at]!)) at--;
  return { mark: text[at] ?? "", at };
}

const ends = new Set([..."。！？.!?…"]);
const softEnds = new Set([..."，,、；;：:—–-~～"]);
const untitled = new Set(["headline", "heading", "byline", "credit", "cell", "alt", "seoTitle"]);
const toHan: Record<string, string> = { ".": "。", "!": "！", "?": "？" };
const fromHan: Record<string, string> = { "。": ".", "！": "!", "？": "?" };

/** The source ends its sentence and the target does not, or one of them asks. */
export const terminal: Check = {
  ids: ["punct.terminal", "punct.terminal-type"],
  find({ source, target, kind }) {
    if (untitled.has(kind) || target.text.trim() === "") return [];
    const ours = lastMark(source.text);
    const theirs = lastMark(target.text);
    if (theirs.at < 0 || !ends.has(ours.mark)) return [];
    if (ends.has(theirs.mark)) return otherType(source, target, ours, theirs);
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

const isQuestion = (mark: string) => mark === "?" || mark === "？";

/** A question that has become a statement, or the reverse; where the marks stand inside, houses differ. */
function otherType(source: Reading, target: Reading, ours: LastMark, theirs: LastMark): Finding[] {
  if (isQuestion(ours.mark) === isQuestion(theirs.mark)) return [];
  const other = isQuestion(ours.mark) ? target.text : source.text;
  if (other.includes("?") || other.includes("？")) return [];
  const mark = (target.base === "zh" ? toHan : fromHan)[ours.mark] ?? ours.mark;
  return [
    {
      check: "punct.terminal-type",
      severity: "info",
      source: [{ from: ours.at, to: ours.at + 1 }],
      target: [{ from: theirs.at, to: theirs.at + 1 }],
      values: { source: ours.mark, target: theirs.mark },
      replacement: mark,
    },
  ];
}

function isAbbreviation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 5), at);
  return /(^|[\s.(])(Inc|Ltd|Co|Jr|Sr|St|г|гг|др|руб|м|в|[A-ZА-Я])$/.test(before) && text.length < 60;
}
