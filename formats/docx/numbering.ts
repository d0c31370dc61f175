import { AlignmentType, type INumberingOptions, LevelFormat } from "docx";
import type { GroupAttributes } from "../../domain/segmentation/kinds.ts";

/** The lists of a document: each has a numbering of its own, so that it begins where it says. */
export interface Numbering {
  config: INumberingOptions["config"][number][];
}

// Word has nine levels.
const deepest = 8;
const bullets = ["•", "◦", "▪"];

/** Adds a list at a depth, and gives what its items refer to. */
export function addList({ config }: Numbering, { ordered, start = 1 }: GroupAttributes, depth: number) {
  const level = Math.min(depth, deepest);
  const reference = `list-${config.length + 1}`;
  const levels = Array.from({ length: level + 1 }, (_, index) => ({
    level: index,
    format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: ordered ? `%${index + 1}.` : bullets[index % bullets.length]!,
    alignment: AlignmentType.START,
    start: index === level ? start : 1,
    style: { paragraph: { indent: { left: indentAt(index), hanging: 360 } } },
  }));
  config.push({ reference, levels });
  return { reference, level };
}

/** How far the text of an item stands in, in twentieths of a point. */
export const indentAt = (level: number) => 720 * (level + 1);
