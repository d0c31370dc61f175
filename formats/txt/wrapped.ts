const narrowest = 55;
const widest = 95;
const mostDifference = 25;

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/gu;
const sentenceEnd = /[.!?…。！？][”’»"')）]*$/u;
const startsAnew = /^\s*[—–―>]/u;

/** Whether lines are one paragraph that was wrapped at a column: of like width, and not each a sentence of its own. */
export function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2 || lines.slice(1).some((line) => startsAnew.test(line))) return false;
  const full = lines.slice(0, -1).map((line) => line.trim());
  const widths = full.map(widthOf);
  const [least, most] = widths.reduce(
    ([min, max], width) => [Math.min(min, width), Math.max(max, width)],
    [Infinity, 0],
  );
  if (least < narrowest || most > widest || most - least > mostDifference) return false;
  return widthOf(lines.at(-1)!.trim()) <= widest && !full.every((line) => sentenceEnd.test(line));
}

/** In columns: a Chinese character takes two. */
function widthOf(line: string): number {
  return line.length + (line.match(wide)?.length ?? 0);
}
