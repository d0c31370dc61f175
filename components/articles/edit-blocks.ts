import type { Content } from "../../domain/content/content.ts";
import { cutContent, joinContent } from "../../domain/content/cut.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import type { Language } from "../../domain/language/tag.ts";
import { writingOf } from "../../domain/language/writing.ts";
import type { Block, BlockGroup } from "../../domain/segmentation/block.ts";

/** A recognised block as a person goes through it: with a name of its own, so that the screen can follow it. */
export interface EditedBlock extends Block {
  key: number;
}
type Blocks = readonly EditedBlock[];

export const numbered = (blocks: readonly Block[]): EditedBlock[] => blocks.map((block, key) => ({ ...block, key }));

/** The blocks that are worth keeping: those with text, and an empty cell where its row has some, so that columns stay. */
export function withoutBlank(blocks: Blocks, groups: readonly Pick<BlockGroup, "kind">[]): EditedBlock[] {
  const said = new Set(blocks.filter((block) => plainText(block.content).trim() !== ""));
  const rows = new Set([...said].map((block) => block.group));
  const holdsPlace = ({ kind, group }: EditedBlock) =>
    kind === "cell" && group !== undefined && groups[group]?.kind === "row" && rows.has(group);
  return blocks.filter((block) => said.has(block) || holdsPlace(block));
}

const newKey = (blocks: Blocks): number => 1 + Math.max(-1, ...blocks.map((block) => block.key));

export function change(blocks: Blocks, key: number, change: Partial<Block>): EditedBlock[] {
  return blocks.map((block) => (block.key === key ? { ...block, ...change } : block));
}

export function drop(blocks: Blocks, key: number): EditedBlock[] {
  return blocks.filter((block) => block.key !== key);
}

/** Puts a dropped block back where it was. */
export function putBack(blocks: Blocks, block: EditedBlock, index: number): EditedBlock[] {
  return blocks.toSpliced(index, 0, block);
}

/** Joins a block to the one before it, as the language joins sentences. */
export function mergeUp(blocks: Blocks, index: number, language: Language): EditedBlock[] {
  const [above, here] = [blocks[index - 1], blocks[index]];
  if (!above || !here) return [...blocks];
  const content = joinContent(above.content, here.content, writingOf(language).space);
  return blocks.toSpliced(index - 1, 2, { ...above, content });
}

/** Cuts a block at an offset into its text; where that would leave nothing on one side, it stays whole. */
export function split(blocks: Blocks, index: number, offset: number): EditedBlock[] {
  const here = blocks[index];
  if (!here) return [...blocks];
  const [first, second] = cutContent(here.content, offset);
  if (first.length === 0 || second.length === 0) return [...blocks];
  return blocks.toSpliced(index, 1, { ...here, content: first }, { ...here, key: newKey(blocks), content: second });
}

export function move(blocks: Blocks, index: number, by: -1 | 1): EditedBlock[] {
  const here = blocks[index];
  return here && blocks[index + by] ? blocks.toSpliced(index, 1).toSpliced(index + by, 0, here) : [...blocks];
}

/** Adds an empty paragraph behind a block. */
export function addBelow(blocks: Blocks, index: number): EditedBlock[] {
  const added: EditedBlock = { key: newKey(blocks), kind: "paragraph", region: "body", content: [] as Content };
  return blocks.toSpliced(index + 1, 0, added);
}
