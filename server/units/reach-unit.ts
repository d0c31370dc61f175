import type { Db } from "../../db/client.ts";
import { type FoundUnit, findUnit } from "../../db/queries/units.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { Refusal } from "../../domain/refusal.ts";

/** A unit, for a change of it. @throws Refusal `notFound`, `forbidden` */
export async function reachUnit(db: Db, actor: Actor, id: string): Promise<FoundUnit> {
  const found = await findUnit(db, id);
  if (!found || !can(actor, "article.read", { project: found.project.id })) throw new Refusal("notFound");
  if (!can(actor, "unit.change", { project: found.project.id })) throw new Refusal("forbidden");
  return found;
}

/** The same, for a change that only an article that is still worked on can take. @throws Refusal also `notNow` */
export async function reachOpenUnit(db: Db, actor: Actor, id: string): Promise<FoundUnit> {
  const found = await reachUnit(db, actor, id);
  if (found.article.archivedAt || found.unit.removedAt) throw new Refusal("notNow");
  return found;
}
