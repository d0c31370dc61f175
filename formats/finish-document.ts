import { cleanText } from "../domain/content/characters.ts";
import type { Content, Inline } from "../domain/content/content.ts";
import { normalise } from "../domain/content/normalise.ts";
import { plainText } from "../domain/content/plain-text.ts";
import type { Block, RecognisedDocument } from "../domain/segmentation/block.ts";
import { headingLevels, topHeading } from "../domain/segmentation/kinds.ts";
import { concludeDocument } from "./conclude-document.ts";
import { believableLanguage } from "./declared-language.ts";
import { countIn, type Draft, type DraftBlock } from "./draft.ts";
import { hasText } from "./has-text.ts";
import { headKinds, pictureKinds } from "./kinds-before-text.ts";
import { numberCodes } from "./number-codes.ts";
import { trimContent } from "./trim-content.ts";

/**
 * What the readers of prose end with: text cleaned and trimmed, codes numbered, what is empty left out, the head put
 * before the body, and headings made to begin at the second level.
 * @throws Refusal `invalid` where there is no text at all, `tooLarge`
 */
export function finishDocument(draft: Draft): RecognisedDocument {
  const finished = draft.blocks.map((block) => ({ block, content: finishContent(draft, block.inline) }));
  const kept = withoutBlank(draft, finished);
  countIn(draft, "imagesLeftOut", countLostPictures(draft, kept));
  const shift = headingShift(kept);
  let body = false;
  const blocks = kept.map(({ block, content }): Block => {
    const { kind, level, group } = block;
    const region = kind === "headline" || (!body && headKinds.has(kind)) ? "head" : "body";
    body ||= region === "body" && !pictureKinds.has(kind);
    return {
      kind,
      region,
      ...(kind === "heading" ? { level: Math.min((level ?? topHeading) + shift, headingLevels.length) } : {}),
      ...(group === undefined ? {} : { group }),
      content,
    };
  });
  const inRegion = (region: Block["region"]) => blocks.filter((block) => block.region === region);
  const inOrder = [...inRegion("head"), ...inRegion("body")];
  return concludeDocument({ ...draft, language: believableLanguage(draft.language, inOrder) }, inOrder);
}

function finishContent(draft: Draft, inline: readonly Inline[]): Content {
  for (const node of inline) {
    if (node.type === "text") countIn(draft, "controlCharacters", node.text.length - cleanText(node.text).length);
  }
  return numberCodes(trimContent(normalise(inline)));
}

interface Finished {
  block: DraftBlock;
  content: Content;
}

/** Blocks with text; a cell without it too where its row has some, or the columns would shift. */
function withoutBlank(draft: Draft, finished: readonly Finished[]): Finished[] {
  const said = new Set(finished.filter(({ content }) => hasText(plainText(content))));
  const rows = new Set([...said].map(({ block }) => block.group));
  return finished.flatMap((entry) => {
    if (said.has(entry)) return [entry];
    const { kind, group } = entry.block;
    const holdsPlace = kind === "cell" && group !== undefined && draft.groups[group]?.kind === "row" && rows.has(group);
    return holdsPlace ? [{ ...entry, content: [] }] : [];
  });
}

/** A picture without any words has no place among the units of an article. */
function countLostPictures({ groups }: Draft, kept: readonly Finished[]): number {
  const used = new Set(kept.map(({ block }) => block.group));
  return groups.filter(({ kind, attributes }, index) => kind === "figure" && attributes.src && !used.has(index)).length;
}

function headingShift(kept: readonly Finished[]): number {
  const headings = kept.filter(({ block }) => block.kind === "heading");
  return headings.reduce((shift, { block }) => Math.max(shift, topHeading - (block.level ?? topHeading)), -Infinity);
}
