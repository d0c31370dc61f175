import type { Mark } from "../domain/content/content.ts";
import { countIn, type Draft, type DraftBlock, draftMark, draftText } from "./draft.ts";
import { addText, type Flow } from "./flow.ts";
import { trimContent } from "./trim-content.ts";

/** Puts the number of a note in the text, apart from the number of one right before it. */
export function addNoteSign(flow: Flow, number: number, marks: readonly Mark[]): void {
  const last = flow.inline.at(-1);
  const follows =
    last?.type === "text" && /\d$/.test(last.text) && last.marks?.some((mark) => mark.type === "superscript");
  addText(flow, `${follows ? "," : ""}${number}`, [...marks, draftMark("superscript")], "kept");
}

/** Puts a note after the text, behind its number. */
export function addNote(draft: Draft, number: number, [first, ...others]: readonly DraftBlock[]): void {
  if (!first) return;
  const label = [draftText(`${number}`, [draftMark("superscript")]), draftText(" ")];
  draft.blocks.push({ ...first, inline: [...label, ...trimContent(first.inline)] }, ...others);
  countIn(draft, "footnotesAtEnd");
}
