import { bidiControls } from "../domain/content/characters.ts";
import { plainText } from "../domain/content/plain-text.ts";
import { type Block, type Notice, noticeCodes } from "../domain/segmentation/block.ts";
import type { Draft } from "./draft.ts";
import { proposeHeadline } from "./headline-proposal.ts";

/** What an imperfect file gave cause to say: of its whole first, then what was counted. */
export function noticesOf(draft: Draft, blocks: readonly Block[]): Notice[] {
  const last = blocks.length - 1;
  const text = blocks.map((block) => plainText(block.content)).join("");
  const counts = new Map(draft.counts)
    .set("directionControls", occurrences(text, everyBidiControl))
    .set("replacementCharacters", occurrences(text, /\ufffd/g));
  return [
    ...(blocks.some((block) => block.kind === "headline") ? [] : [noHeadline(draft, blocks)]),
    ...(blocks[last]?.kind === "heading" ? [{ code: "headingWithoutText" as const, block: last }] : []),
    ...noticeCodes.flatMap((code) => (counts.get(code) ? [{ code, count: counts.get(code)! }] : [])),
    ...unknownStyles([...draft.unknownStyles]),
  ];
}

const everyBidiControl = new RegExp(bidiControls, "gu");

const occurrences = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

function unknownStyles(names: readonly string[]): Notice[] {
  return names.length === 0
    ? []
    : [{ code: "unknownStyle", count: names.length, values: { styles: names.join(", ") } }];
}

function noHeadline(draft: Draft, blocks: readonly Block[]): Notice {
  const first = blocks.find((block) => block.kind === "paragraph") ?? blocks.find((block) => block.content.length > 0);
  const proposal = proposeHeadline(first ? plainText(first.content) : "", draft.language);
  return { code: "noHeadline", ...(proposal ? { values: { proposal } } : {}) };
}
