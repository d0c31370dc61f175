import type { Inline, Mark } from "../domain/content/content.ts";
import { draftBreak, draftText } from "./draft.ts";
import { lineSpace } from "./line-space.ts";

/** The text of a block while it is gathered. */
export interface Flow {
  inline: Inline[];
  /** White space that was met, and is put where text follows it. */
  space?: { marks: readonly Mark[]; lineEnd: boolean } | undefined;
}

/** How white space is read: as HTML does, with every line end a break, or as it is. */
export type Spaces = "collapsed" | "lines" | "kept";

export function addText(flow: Flow, text: string, marks: readonly Mark[], spaces: Spaces): void {
  if (spaces === "kept") put(flow, text.replace(/[\r\n]+/g, " "), marks);
  else if (spaces === "lines") addLines(flow, text, marks);
  else addCollapsed(flow, text, marks);
}

/** The end of a line inside a paragraph: a space, or nothing between two Chinese characters. */
export function addLineEnd(flow: Flow, marks: readonly Mark[]): void {
  meetSpace(flow, "\n", marks);
}

export function addBreak(flow: Flow, marks: readonly Mark[]): void {
  flow.space = undefined;
  flow.inline.push(draftBreak(marks));
}

/** What was gathered; the flow begins anew. */
export function takeInline(flow: Flow): Inline[] {
  const { inline } = flow;
  flow.inline = [];
  flow.space = undefined;
  return inline;
}

function addCollapsed(flow: Flow, text: string, marks: readonly Mark[]): void {
  const words = text.replace(/^[ \t\n\r\f]+/, "");
  if (words.length < text.length) meetSpace(flow, text.slice(0, text.length - words.length), marks);
  if (words === "") return;
  const end = endOfWords(words);
  put(flow, collapse(words.slice(0, end)), marks);
  if (end < words.length) meetSpace(flow, words.slice(end), marks);
}

function addLines(flow: Flow, text: string, marks: readonly Mark[]): void {
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (index > 0) addBreak(flow, marks);
    if (line !== "") put(flow, line, marks);
  }
}

function meetSpace(flow: Flow, space: string, marks: readonly Mark[]): void {
  flow.space ??= { marks, lineEnd: false };
  flow.space.lineEnd ||= space.includes("\n");
}

function put(flow: Flow, text: string, marks: readonly Mark[]): void {
  const last = flow.inline.at(-1);
  if (flow.space && last?.type === "text") {
    const space = flow.space.lineEnd ? lineSpace(last.text, text) : " ";
    if (space !== "") flow.inline.push(draftText(space, flow.space.marks));
  }
  flow.space = undefined;
  flow.inline.push(draftText(text, marks));
}

function collapse(words: string): string {
  return words.replace(/[ \t\n\r\f]+/g, (run, at: number) => {
    const end = at + run.length;
    return run.includes("\n") ? lineSpace(words.slice(Math.max(0, at - 2), at), words.slice(end, end + 2)) : " ";
  });
}

function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && " \t\n\r\f".includes(text[end - 1]!)) end--;
  return end;
}
