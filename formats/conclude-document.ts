import { bidiControls, cleanText } from "../domain/content/characters.ts";
import { type Content, longestText } from "../domain/content/content.ts";
import { plainText } from "../domain/content/plain-text.ts";
import { invalid, Refusal } from "../domain/refusal.ts";
import type { Block, RecognisedDocument } from "../domain/segmentation/block.ts";
import { noticesOf } from "./document-notices.ts";
import type { Draft } from "./draft.ts";
import { hasText } from "./has-text.ts";
import { withUsedGroups } from "./used-groups.ts";

/** The most units that an article has. */
export const mostBlocks = 50_000;
// What the domain takes in one segment: see parseContent.
const mostNodes = 20_000;

/**
 * The end of every reading: limits kept, only groups that hold something, and what was met on the way reported.
 * @throws Refusal `invalid` where there is no text at all, `tooLarge`
 */
export function concludeDocument(draft: Draft, blocks: readonly Block[]): RecognisedDocument {
  if (!blocks.some((block) => hasText(plainText(block.content)))) throw invalid("content", "empty");
  if (blocks.length > mostBlocks) throw new Refusal("tooLarge", { field: "content", most: mostBlocks });
  for (const [index, { content }] of blocks.entries()) refuseTooLong(content, index + 1);
  const title = titleOf(draft.title ?? "");
  return {
    ...withUsedGroups(blocks, draft.groups),
    notices: noticesOf(draft, blocks),
    ...(draft.language ? { language: draft.language } : {}),
    ...(title ? { title } : {}),
  };
}

function refuseTooLong(content: Content, block: number): void {
  const most = plainText(content).length > longestText ? longestText : mostNodes;
  if (most === longestText || content.length > mostNodes)
    throw new Refusal("tooLarge", { field: "content", most, block });
}

const everyBidiControl = new RegExp(bidiControls, "gu");

function titleOf(title: string): string {
  return cleanText(title.replace(/\s+/gu, " ").replace(everyBidiControl, "")).trim();
}
