import { plainText } from "../../domain/content/plain-text.ts";
import { detectLanguage } from "../../domain/language/detect.ts";
import type { Language } from "../../domain/language/tag.ts";
import { Refusal } from "../../domain/refusal.ts";
import { mostFileBytes, type Notice, type RecognisedDocument } from "../../domain/segmentation/block.ts";
import { chooseFormat } from "../../formats/choose-format.ts";
import { inWorker } from "./in-worker.ts";

export interface RecogniseFile {
  bytes: Uint8Array;
  name?: string | undefined;
  format?: string | undefined;
  encoding?: string | undefined;
}
export interface Recognition {
  document: RecognisedDocument;
  format: string;
  /** What the file says, else what its letters say. */
  language?: Language;
  /** A headline for a file that has none: its first sentence. */
  proposal?: string;
}

/**
 * What a file holds, without keeping anything of it.
 * @throws Refusal `tooLarge`, `unsupported`, `invalid`, `busy`
 */
export async function recogniseFile({ bytes, name, format, encoding }: RecogniseFile): Promise<Recognition> {
  if (bytes.length > mostFileBytes) throw new Refusal("tooLarge", { field: "content", most: mostFileBytes });
  const chosen = chooseFormat({ name, format });
  const document = await inWorker({ do: "read", format: chosen, file: { bytes, encoding } });
  const text = document.blocks
    .slice(0, 60)
    .map((block) => plainText(block.content))
    .join("\n");
  const language = document.language ?? detectLanguage(text);
  const proposal = proposalIn(document.notices);
  return { document, format: chosen, ...(language ? { language } : {}), ...(proposal ? { proposal } : {}) };
}

const proposalIn = (notices: readonly Notice[]) =>
  notices.find((notice) => notice.code === "noHeadline")?.values?.proposal;
