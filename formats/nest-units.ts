import type { UnitKind } from "../domain/segmentation/kinds.ts";
import type { EditionDocument, EditionGroup, EditionUnit } from "./format.ts";

/** Units in the groups that they stand in: what a writer walks through. */
export type Part = { unit: EditionUnit } | { group: Pick<EditionGroup, "kind" | "attributes">; parts: Part[] };

/** The tree of some units of a document. An item without a list and a quotation without its block get one each. */
export function nestUnits(units: readonly EditionUnit[], { groups }: Pick<EditionDocument, "groups">): Part[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const root: Part[] = [];
  let open: { group: EditionGroup; parts: Part[] }[] = [];
  for (const unit of units) {
    const path = pathOf(unit, byId);
    const shared = open.findIndex(({ group }, depth) => group !== path[depth]);
    open = shared < 0 ? open : open.slice(0, shared);
    for (const group of path.slice(open.length)) {
      const entry = { group, parts: [] };
      (open.at(-1)?.parts ?? root).push(entry);
      open.push(entry);
    }
    (open.at(-1)?.parts ?? root).push({ unit });
  }
  return root;
}

const strayList: EditionGroup = { id: "", kind: "list", attributes: {} };

function pathOf(unit: EditionUnit, groups: ReadonlyMap<string, EditionGroup>): EditionGroup[] {
  const path: EditionGroup[] = [];
  for (let at = groups.get(unit.group ?? ""); at && !path.includes(at); at = groups.get(at.parent ?? ""))
    path.unshift(at);
  const kinds = path.map((group) => group.kind);
  if (unit.kind === "item" && !kinds.includes("list")) path.push(strayList);
  if (unit.kind === "quotation" && !kinds.includes("blockquote"))
    path.push({ id: "", kind: "blockquote", attributes: {} });
  return path;
}

export function isOf(part: Part, kind: UnitKind): part is { unit: EditionUnit } {
  return "unit" in part && part.unit.kind === kind;
}

/** Items of a list or cells of a row, each with what belongs to it: all that comes before the next of the kind. */
export function holdersOf(kind: "item" | "cell", parts: readonly Part[]): Part[][] {
  const holders: Part[][] = [];
  for (const part of parts) {
    if (isOf(part, kind) || holders.length === 0) holders.push([part]);
    else holders.at(-1)!.push(part);
  }
  return holders;
}

/** The cells of a row, or what stands in a table without being one. */
export function cellsOf(part: Part): Part[][] {
  return holdersOf("cell", "unit" in part || part.group.kind !== "row" ? [part] : part.parts);
}
