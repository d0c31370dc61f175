import type { RecognisedDocument } from "../../domain/segmentation/block.ts";
import { decodeText } from "../decode-text.ts";
import { finishDocument } from "../finish-document.ts";
import type { FileInput } from "../format.ts";
import { draftOfHtml } from "./draft-of-html.ts";

/** A page, or rich text that was pasted; scripts, styles and all that is not text are left behind. */
export function readHtml(file: FileInput): RecognisedDocument {
  return finishDocument(draftOfHtml(decodeText(file, declaredCharset)));
}

const metaCharset = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i;
const xmlEncoding = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/i;

function declaredCharset(start: string): string | undefined {
  return xmlEncoding.exec(start)?.[1] ?? metaCharset.exec(start)?.[1];
}
