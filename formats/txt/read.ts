import type { RecognisedDocument } from "../../domain/segmentation/block.ts";
import { decodeText } from "../decode-text.ts";
import { addGroup, type Draft, draftBreak, draftText, newDraft } from "../draft.ts";
import { finishDocument } from "../finish-document.ts";
import type { FileInput } from "../format.ts";
import { isByline } from "./byline.ts";
import { looksLikeHeading } from "./heading.ts";
import { type Marker, markerOf } from "./marker.ts";
import { cutPassages, type Passage } from "./passages.ts";

/** Plain text: paragraphs, headings, lists and quotations are told by their shape. */
export function readTxt(file: FileInput): RecognisedDocument {
  const passages = cutPassages(decodeText(file));
  const draft = newDraft();
  let list: OpenList | undefined;
  let quotation: number | undefined;
  for (const [index, passage] of passages.entries()) {
    const marker = passage.quoted ? undefined : markerOf(passage.text);
    list = marker && continueList(draft, list, marker);
    quotation = passage.quoted ? (quotation ?? addGroup(draft, "blockquote")) : undefined;
    const text = marker ? passage.text.slice(marker.length) : passage.text;
    const kind = marker ? "item" : passage.quoted ? "quotation" : kindOf(passage, index, passages);
    draft.blocks.push({ kind, group: list?.group ?? quotation, inline: inlineOf(text) });
  }
  return finishDocument(draft);
}

interface OpenList {
  group: number;
  last: Marker;
}

/** The list that an item belongs to: the one before it, if its number is the next. */
function continueList(draft: Draft, list: OpenList | undefined, marker: Marker): OpenList {
  const follows = marker.number === undefined ? undefined : marker.number - 1;
  if (list && list.last.number === follows) return { ...list, last: marker };
  const { number: start } = marker;
  const numbering = start === undefined ? {} : { ordered: true, ...(start === 1 ? {} : { start }) };
  return { group: addGroup(draft, "list", undefined, numbering), last: marker };
}

function kindOf(passage: Passage, index: number, passages: readonly Passage[]) {
  const headed = passages[0]!.alone && looksLikeHeading(passages[0]!.text) && passages.length > 1;
  if (headed && index === 0) return "headline";
  if (headed && index === 1 && isByline(passage.text)) return "byline";
  return passage.alone && looksLikeHeading(passage.text) ? "heading" : "paragraph";
}

// Word writes the line breaks of a paragraph as U+000B or U+2028 when it saves plain text.
const lineBreak = /[\v\u2028]/;

function inlineOf(text: string) {
  return text.split(lineBreak).flatMap((line, index) => [...(index > 0 ? [draftBreak()] : []), draftText(line)]);
}
