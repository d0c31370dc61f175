import type { Db } from "../../db/client.ts";
import { findUnit } from "../../db/queries/units.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { Refusal } from "../../domain/refusal.ts";

/** A unit, if the actor may begin to talk about it. @throws Refusal `notFound`, `forbidden` */
export async function reachTalk(db: Db, actor: Actor, unit: string) {
  const found = await findUnit(db, unit);
  if (!found || !can(actor, "article.read", { project: found.project.id })) throw new Refusal("notFound");
  if (!can(actor, "thread.write", { project: found.project.id })) throw new Refusal("forbidden");
  return found;
}
