import type { Db } from "../../db/client.ts";
import { countOpenThreads } from "../../db/queries/threads.ts";
import type { UnitRow } from "../../db/queries/units.ts";

type Merged = Pick<UnitRow, "id" | "mergedInto">;

/** Where the talk about a unit is found: at the unit itself or, after a merge, at the one that it became part of. */
export function standingUnit(units: readonly Merged[]): (unit: string) => string {
  const into = new Map(units.flatMap(({ id, mergedInto }) => (mergedInto ? [[id, mergedInto] as const] : [])));
  return (unit) => {
    let at = unit;
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
    return at;
  };
}

/** How many threads of an article wait for an answer at each unit that stands in it. */
export async function openThreadsIn(db: Db, article: string, units: readonly Merged[]): Promise<Map<string, number>> {
  const stands = standingUnit(units);
  const counts = new Map<string, number>();
  for (const [unit, count] of await countOpenThreads(db, article))
    counts.set(stands(unit), (counts.get(stands(unit)) ?? 0) + count);
  return counts;
}
