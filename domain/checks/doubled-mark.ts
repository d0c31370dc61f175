import type { Check } from "./check.ts";
import type { Finding } from "./finding.ts";

const marks = new Set([...",;:，。；：、"]);
const most = 20;

/** The same mark twice, or a comma with nothing between it and the mark before: what is left of a word. */
export const doubledMark: Check = {
  ids: ["punct.doubled"],
  find({ source, target }) {
    const { text } = target;
    const found: Finding[] = [];
    for (let at = 0; at + 1 < text.length && found.length < most; at++) {
      const mark = text[at]!;
      if (!marks.has(mark)) continue;
      const next = text[at + 1] === " " || text[at + 1] === "\u00a0" ? at + 2 : at + 1;
      if (text[next] !== mark || text[next + 1] === mark || (mark === ":" && next === at + 1)) continue;
      const part = text.slice(at, next + 1);
      if (source.text.includes(part)) continue;
      found.push({
        check: "punct.doubled",
        severity: "warning",
        source: [],
        target: [{ from: at, to: next + 1 }],
        values: { target: part },
        replacement: mark,
      });
    }
    return found;
  },
};
