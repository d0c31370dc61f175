import type { Check } from "./check.ts";
import type { Finding } from "./finding.ts";
import type { Reading } from "./reading.ts";

/** Addresses of the web and of mail, and handles, are the same on both sides. */
export const link: Check = {
  ids: ["link.missing", "link.changed"],
  find({ source, target }) {
    const ours = addresses(source);
    if (ours.length === 0 || target.text.trim() === "") return [];
    const theirs = addresses(target);
    const known = new Set(theirs.map(({ text }) => text));
    const wanted = new Set(ours.map(({ text }) => text));
    const missing = ours.filter(({ text }) => !known.has(text));
    const extra = theirs.filter(({ text }) => !wanted.has(text));
    return missing.slice(0, 20).map(({ from, to, text }, index): Finding => {
      const other = extra[index];
      return {
        check: other ? "link.changed" : "link.missing",
        severity: other ? "error" : "warning",
        source: [{ from, to }],
        target: other ? [{ from: other.from, to: other.to }] : [],
        values: { source: text, ...(other ? { target: other.text } : {}) },
        ...(other ? { replacement: text } : {}),
      };
    });
  },
};

interface Address {
  from: number;
  to: number;
  text: string;
}

const trailing = new Set([...".,;:!?)”»’'\"）。，"]);

/** Words with :// or @ in them: cut at spaces, Han characters and closing marks. */
function addresses({ text, tokens }: Reading): Address[] {
  if (!text.includes("://") && !text.includes("@") && !text.includes("www.")) return [];
  const found: Address[] = [];
  let from = 0;
  const close = (end: number) => {
    let to = end;
    while (to > from && trailing.has(text[to - 1]!)) to--;
    let start = from;
    while (start < to && /[("“«（]/.test(text[start]!)) start++;
    const word = text.slice(start, to);
    if (word.length > 4 && (word.includes("://") || word.startsWith("www.") || /[\w.]@\w|^@\w/.test(word))) {
      found.push({ from: start, to, text: word });
    }
  };
  for (const token of tokens) {
    if (token.kind !== "space" && token.kind !== "han") continue;
    close(token.from);
    from = token.to;
  }
  close(text.length);
  return found;
}
