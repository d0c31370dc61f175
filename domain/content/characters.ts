// Controls (but the tab), the two non-characters, and the sign that stands for an atom. A line break is an atom.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const forbidden = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\ufffc\ufffe\uffff]/;
const everyForbidden = new RegExp(forbidden, "g");

/** Whether a text may stand in a segment: well-formed UTF-16 without control characters. */
export function isCleanText(text: string): boolean {
  return !forbidden.test(text) && text.isWellFormed();
}

/** The text without what may not stand in a segment; a lone surrogate becomes U+FFFD. */
export function cleanText(text: string): string {
  return text.replace(everyForbidden, "").toWellFormed();
}

/** Characters that turn the reading direction without being seen: legitimate in a text, never in a name. */
export const bidiControls = /[\u202a-\u202e\u2066-\u2069]/u;
