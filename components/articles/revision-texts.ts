import type { Pairing } from "../../domain/alignment/revision-plan.ts";
import type { Block } from "../../domain/segmentation/block.ts";
import type { SourceUnit } from "./revise-article.tsx";

/** What a revision is shown from. */
export interface RevisionTexts {
  pairings: readonly Pairing[];
  units: readonly SourceUnit[];
  blocks: readonly Block[];
  source: string;
}

/** By what a row can be found again, whatever else comes to stand in it. */
export const namesOf = ({ units, blocks }: Pick<Pairing, "units" | "blocks">): string[] => [
  ...blocks.map((at) => `b${at}`),
  ...units.map((id) => `u${id}`),
];
