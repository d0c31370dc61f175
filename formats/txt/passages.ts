import { joinLines } from "../line-space.ts";
import { looksLikeHeading } from "./heading.ts";
import { markerOf } from "./marker.ts";
import { isWrapped } from "./wrapped.ts";

/** What will be one block: a line of a file, or several that were one before they were wrapped. */
export interface Passage {
  text: string;
  quoted: boolean;
  /** Whether it stands by itself, as a heading does. */
  alone: boolean;
}

/** Cuts a text at its blank lines, and at every line end where it has no blank lines. */
export function cutPassages(text: string): Passage[] {
  const lines = text
    .replace(/\r\n?|\u0085/g, "\n")
    .replace(/[\f\u2029]/g, "\n\n")
    .split("\n");
  const sections = cutAtBlankLines(lines);
  return sections.length === 1 ? sections[0]!.flatMap((line) => cutSection([line])) : sections.flatMap(cutSection);
}

function cutAtBlankLines(lines: readonly string[]): string[][] {
  const sections: string[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isBlank = line.trim() === "";
    if (!isBlank && isOpen) sections.at(-1)!.push(line);
    else if (!isBlank) sections.push([line]);
    isOpen = !isBlank;
  }
  return sections;
}

const quoteMark = /^[ \t]*>[ \t]?/;

function cutSection(lines: readonly string[]): Passage[] {
  if (!lines.every((line) => quoteMark.test(line))) return cutRuns(lines);
  return cutAtBlankLines(lines.map((line) => line.replace(quoteMark, "")))
    .flatMap((section) => (isWrapped(section) ? [joinWrapped(section)] : section))
    .map((text) => ({ text, quoted: true, alone: false }));
}

/** Items of a list, each with the lines that are indented under it, and the other lines between them. */
function cutRuns(lines: readonly string[]): Passage[] {
  const isItem = lines.map((line) => markerOf(line.trim()) !== undefined);
  // One line that begins like an item in the middle of others is more likely a dash at the start of a wrapped line.
  if (!isItem[0] && isItem.filter(Boolean).length < 2) return cutPlain(lines);
  const runs: { item: boolean; lines: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const last = runs.at(-1);
    const item = isItem[index]!;
    if (last && !item && (!last.item || /^\s/.test(line))) last.lines.push(line);
    else runs.push({ item, lines: [line] });
  }
  return runs.flatMap((run) => (run.item ? [passage(joinWrapped(run.lines))] : cutPlain(run.lines)));
}

function cutPlain(lines: readonly string[]): Passage[] {
  if (isWrapped(lines)) return [passage(joinWrapped(lines))];
  const [first = "", second] = lines;
  // A heading may stand directly on its text; of several short lines none is one.
  const headed = second === undefined || (looksLikeHeading(first) && !looksLikeHeading(second));
  return lines.map((line, index) => passage(line, index === 0 && headed));
}

const passage = (text: string, alone = false): Passage => ({ text: text.replace(/^[ \t]+/, ""), quoted: false, alone });

function joinWrapped([first = "", ...others]: readonly string[]): string {
  return joinLines([first.trimEnd(), ...others.map((line) => line.trim())]);
}
