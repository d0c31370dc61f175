import type { Check } from "./check.ts";

/** Pairs that UTF-8 gives when it is read as Latin-1 or Windows-1252. */
const broken = ["â€", "Ã¢", "Ã©", "Ã¶", "Ã¼", "Ð°", "Ð¾", "Ð¸", "Ñ‚", "Ñ\u0081", "\ufffd"];

/** Text that was read in another encoding than it was written in. */
export const mojibake: Check = {
  ids: ["characters.mojibake"],
  find({ target }) {
    const from = firstBroken(target.text);
    const run = from < 0 && target.base !== "en" ? accentedRun(target.text) : undefined;
    const range = run ?? (from < 0 ? undefined : { from, to: Math.min(target.text.length, from + 2) });
    if (!range) return [];
    return [
      {
        check: "characters.mojibake",
        severity: "error",
        source: [],
        target: [range],
        values: { target: target.text.slice(range.from, range.to) },
      },
    ];
  },
};

function firstBroken(text: string): number {
  for (const sign of broken) {
    const at = text.indexOf(sign);
    if (at >= 0) return at;
  }
  return -1;
}

/** Six or more letters from À to ÿ in a row: Windows-1251 shown as Latin-1. */
function accentedRun(text: string): { from: number; to: number } | undefined {
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xc0 && code <= 0xff) continue;
    if (at - from >= 6) return { from, to: at };
    from = at + 1;
  }
  return undefined;
}
