import type { Check } from "./check.ts";

const longest = { letters: 45, han: 16 };
const line = /^([^:：.。!?！？“”«»"「」\n]{2,60})[:：]\s?\S/u;

/** A heading or a line that names who speaks, before a colon: the name stays before it. */
export const speaker: Check = {
  ids: ["quote.speaker"],
  find({ source, target }) {
    const ours = line.exec(source.text.slice(0, 80));
    if (!ours || !isName(ours[1]!, source.base) || target.text.trim() === "") return [];
    const most = target.base === "zh" ? longest.han : longest.letters;
    const theirs = line.exec(target.text.slice(0, 80));
    if (theirs && theirs[1]!.length <= most) return [];
    // It may have been turned round: «…», — сказал он.
    if (/[“«"「—–]/.test(target.text.slice(0, 80)) || /[:：]/.test(target.text.slice(0, 80))) return [];
    return [
      {
        check: "quote.speaker",
        severity: "info",
        source: [{ from: 0, to: ours[1]!.length + 1 }],
        target: [{ from: 0, to: Math.min(target.text.length, most) }],
        values: { source: ours[1]! },
      },
    ];
  },
};

/** At most three words with capitals, or a few characters. */
function isName(text: string, base: string): boolean {
  if (base === "zh") return text.length <= 8 && !/[，、的了是\d]/.test(text);
  const words = text.trim().split(/\s+/);
  return words.length <= 3 && words.every((word) => word[0] !== word[0]!.toLowerCase());
}
