import type { GroupRow } from "../../db/queries/units.ts";
import type { RecognisedDocument } from "../../domain/segmentation/block.ts";
import { newId } from "../id.ts";
import type { LoadedArticle } from "./load-article.ts";

interface Matched {
  /** The group of a block, by its index. */
  groupOf(block: number): string | null;
  added: GroupRow[];
}

/**
 * The lists, tables and figures of a new text as those of the article: a group is the one in which most of its units
 * stand already, where that is of the same kind; else it is new.
 */
export function matchGroups(
  homes: readonly (readonly [unit: string, block: number])[],
  { blocks, groups, article }: Pick<RecognisedDocument, "blocks" | "groups"> & { article: string },
  loaded: Pick<LoadedArticle, "units" | "groups">,
): Matched {
  const groupBefore = new Map(loaded.units.map(({ id, group }) => [id, group]));
  const known = new Map(loaded.groups.map((group) => [group.id, group]));
  const votes = groups.map(() => new Map<string, number>());
  for (const [unit, block] of homes) {
    let old = groupBefore.get(unit) ?? undefined;
    let now = blocks[block]!.group;
    // Group by group from the inside out: a row with a row, a table with a table.
    while (old !== undefined && now !== undefined) {
      if (known.get(old)?.kind === groups[now]!.kind) votes[now]!.set(old, (votes[now]!.get(old) ?? 0) + 1);
      old = known.get(old)?.parent ?? undefined;
      now = groups[now]!.parent;
    }
  }
  const taken = new Set<string>();
  const ids = votes.map((counted) => {
    const best = [...counted].filter(([id]) => !taken.has(id)).sort(([, a], [, b]) => b - a)[0]?.[0];
    if (best) taken.add(best);
    return best ?? newId();
  });
  const added = groups.flatMap(({ kind, parent, attributes }, at): GroupRow[] =>
    known.has(ids[at]!)
      ? []
      : [{ id: ids[at]!, article, kind, parent: parent === undefined ? null : ids[parent]!, attributes }],
  );
  return { added, groupOf: (block) => ids[blocks[block]!.group ?? -1] ?? null };
}
