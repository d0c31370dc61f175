import { findNewestEvent, putVisit } from "../../db/queries/visits.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { Refusal } from "../../domain/refusal.ts";
import { act } from "../act.ts";
import { reachArticle } from "../articles/load-article.ts";

/**
 * The actor knows what has happened in an article up to an event; up to now, where none is named.
 * @throws Refusal `notFound`, `forbidden`
 */
export function markVisit(actor: Actor, id: string, seen?: number): Promise<{ seen: number }> {
  return act(actor, async (tx, at) => {
    const { project } = await reachArticle(tx, actor, "article.read", id);
    if (!can(actor, "visit.note", { project: project.id })) throw new Refusal("forbidden");
    const newest = await findNewestEvent(tx, id);
    const known = Math.min(seen ?? newest, newest);
    await putVisit(tx, { member: actor.member, article: id, seen: known, at });
    return { seen: known };
  });
}
