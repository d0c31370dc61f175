import { invalid } from "../../domain/refusal.ts";
import type { BlockGroup } from "../../domain/segmentation/block.ts";
import type { JsonGroup } from "./shapes.ts";

type Reference = string | number;

/** The groups of a file, and how to find the index of one by its id or its place. @throws Refusal `invalid` */
export function groupsOf(groups: readonly JsonGroup[]) {
  const byId = new Map<Reference, number>();
  for (const [index, { id }] of groups.entries()) {
    if (id === undefined) continue;
    if (byId.has(id)) throw invalid(`groups[${index}].id`, "twice");
    byId.set(id, index);
  }
  const find = (reference: Reference, field: string): number => {
    const index = typeof reference === "string" ? byId.get(reference) : reference;
    if (index === undefined || index >= groups.length) throw invalid(field, "noSuchGroup");
    return index;
  };
  const found = groups.map(({ kind, parent, attributes = {} }, index): BlockGroup => {
    return { kind, ...(parent === undefined ? {} : { parent: find(parent, `groups[${index}].parent`) }), attributes };
  });
  for (const index of found.keys()) refuseCycle(found, index);
  return { groups: found, find };
}

// Deeper than any reader of ours goes.
const deepest = 500;

function refuseCycle(groups: readonly BlockGroup[], from: number): void {
  let depth = 0;
  for (let at = groups[from]?.parent; at !== undefined; at = groups[at]?.parent) {
    if (at === from || ++depth > deepest) throw invalid(`groups[${from}].parent`, "cycle");
  }
}
