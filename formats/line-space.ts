const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
// Wide in a Chinese text, narrow in any other: they go with their neighbour.
const either = /[“”‘’—…·]/u;

/** What a line end inside a paragraph stands for: nothing between two Chinese characters, else a space. */
export function lineSpace(before: string, after: string): "" | " " {
  const last = lastCharacter(before);
  const first = String.fromCodePoint(after.codePointAt(0) ?? 0x20);
  const [lastIsWide, firstIsWide] = [wide.test(last), wide.test(first)];
  if (lastIsWide && (firstIsWide || either.test(first))) return "";
  return firstIsWide && either.test(last) ? "" : " ";
}

/** Lines of one paragraph as one. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => (text === "" ? line : text + lineSpace(text, line) + line), "");
}

function lastCharacter(text: string): string {
  const tail = text.slice(-2);
  return String.fromCodePoint(tail.codePointAt(0) ?? 0x20).length === 2 ? tail : text.slice(-1);
}
