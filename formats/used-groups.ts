import type { Block, BlockGroup } from "../domain/segmentation/block.ts";

/** The blocks and, of the groups, those that hold any of them, with their indexes made to fit. */
export function withUsedGroups(blocks: readonly Block[], groups: readonly BlockGroup[]) {
  const used = new Set<number>();
  for (const { group } of blocks) {
    for (let at = group; at !== undefined && !used.has(at); at = groups[at]?.parent) used.add(at);
  }
  const kept = groups.flatMap((group, index) => (used.has(index) ? [{ index, group }] : []));
  const places = new Map(kept.map(({ index }, place) => [index, place]));
  return {
    blocks: blocks.map(
      ({ group, ...block }): Block => ({ ...block, ...(group === undefined ? {} : { group: places.get(group)! }) }),
    ),
    groups: kept.map(({ group: { parent, ...group } }): BlockGroup => {
      return { ...group, ...(parent === undefined ? {} : { parent: places.get(parent)! }) };
    }),
  };
}
