import { strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import { canonicalLanguage } from "../../domain/language/tag.ts";
import { invalid, isRefusal, Refusal } from "../../domain/refusal.ts";
import type { RecognisedDocument } from "../../domain/segmentation/block.ts";
import { countIn, type Draft } from "../draft.ts";
import { finishDocument } from "../finish-document.ts";
import type { FileInput } from "../format.ts";
import { draftOfHtml } from "../html/draft-of-html.ts";
import { lookOf } from "../look-of-bytes.ts";
import { tooDeepOr } from "../too-deep.ts";
import { type DocumentParts, findParts } from "./find-parts.ts";
import { openPackage } from "./open-package.ts";
import { styleMap, unknownStyleIn } from "./style-map.ts";
import { countTags, textOf } from "./xml-tags.ts";

/** A document of Word: its text by its styles. Insertions count as made, deletions as gone; pictures stay behind. */
export async function readDocx({ bytes }: FileInput): Promise<RecognisedDocument> {
  refuseUnlessPackage(bytes);
  const document = await findParts(await openPackage(bytes));
  const { html, messages } = await convert(document);
  const draft = draftOfHtml(html, "kept");
  describe(draft, document);
  for (const message of messages) {
    const style = unknownStyleIn(message);
    if (style) draft.unknownStyles.add(style);
  }
  return finishDocument(draft);
}

function refuseUnlessPackage(bytes: Uint8Array): void {
  if (bytes.length === 0) throw invalid("content", "empty");
  const looksLike = lookOf(bytes);
  if (looksLike === "docx" || looksLike === "zip") return;
  if (looksLike === "encrypted") throw new Refusal("unsupported", { reason: "encrypted" });
  if (looksLike === "binary") throw invalid("content", "damaged");
  throw new Refusal("unsupported", { reason: "mislabelled", looksLike });
}

/** Mammoth sees a package that holds only the parts that were read, as they were read. */
async function convert({ parts }: DocumentParts): Promise<{ html: string; messages: string[] }> {
  const files = Object.fromEntries(Array.from(parts, ([name, text]) => [name, strToU8(text)]));
  const buffer = Buffer.from(zipSync(files, { level: 0 }));
  try {
    const { value, messages } = await mammoth.convertToHtml({ buffer }, options);
    return { html: value, messages: messages.map(({ message }) => message) };
  } catch (error) {
    // It throws plain errors for what it cannot read.
    const known = tooDeepOr(error);
    throw isRefusal(known) ? known : invalid("content", "damaged");
  }
}

const options = {
  styleMap: [...styleMap],
  includeEmbeddedStyleMap: false,
  convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
};

function describe(draft: Draft, { main, parts }: DocumentParts): void {
  const text = parts.get(main) ?? "";
  countIn(draft, "trackedChanges", countTags(text, "w:ins|w:del|w:moveFrom|w:moveTo"));
  countIn(draft, "commentsLeftOut", countTags(text, "w:commentReference"));
  countIn(draft, "formulasLeftOut", countTags(text, "m:oMath"));
  const properties = parts.get("docProps/core.xml") ?? "";
  const language = canonicalLanguage(textOf(properties, "language") ?? "");
  if (language) draft.language = language;
  const title = textOf(properties, "title");
  if (title) draft.title = title;
}
