import { countIn, type Draft } from "./draft.ts";

/** Puts what another reader found at the end of a draft, inside a group of it if one is named. */
export function mergeDraft(draft: Draft, other: Draft, parent?: number): void {
  const offset = draft.groups.length;
  const moved = (index: number | undefined) => (index === undefined ? parent : index + offset);
  for (const { parent: above, ...group } of other.groups) {
    const place = moved(above);
    draft.groups.push({ ...group, ...(place === undefined ? {} : { parent: place }) });
  }
  const isFirst = draft.blocks.length === 0;
  for (const block of other.blocks) {
    const kind = block.kind === "headline" && !isFirst ? "heading" : block.kind;
    draft.blocks.push({ ...block, kind, group: moved(block.group) });
  }
  for (const [code, count] of other.counts) countIn(draft, code, count);
}
