import type { RecognisedDocument } from "../../domain/segmentation/block.ts";
import { decodeText } from "../decode-text.ts";
import { addGroup, newDraft } from "../draft.ts";
import { finishDocument } from "../finish-document.ts";
import { addNote } from "../footnotes.ts";
import type { FileInput } from "../format.ts";
import { readBlocks } from "./blocks.ts";
import { putHead } from "./head-blocks.ts";
import { findDefinitions, parseMd } from "./parse-md.ts";
import { outermost, type Reading } from "./reading.ts";

/** Markdown as GitHub reads it, with front matter in YAML. */
export function readMd(file: FileInput): RecognisedDocument {
  const { root, front } = parseMd(decodeText(file));
  const draft = newDraft();
  const reading: Reading = { draft, ...findDefinitions(root), numbers: new Map(), figure: undefined };
  readBlocks(reading, root.children, outermost);
  readNotes(reading);
  putHead(draft, front);
  if (front.language) draft.language = front.language;
  if (front.title) draft.title = front.title;
  return finishDocument(draft);
}

/** A note may refer to another one: then that comes after it. */
function readNotes(reading: Reading): void {
  const { draft, notes, numbers } = reading;
  for (const [name, number] of numbers) {
    const text = newDraft();
    const group = addGroup(draft, "footnote");
    const inside = { ...reading, draft: { ...draft, blocks: text.blocks } };
    readBlocks(inside, notes.get(name)?.children ?? [], { ...outermost, group });
    addNote(draft, number, text.blocks);
  }
}
