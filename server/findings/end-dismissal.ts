import type { Db } from "../../db/client.ts";
import { findArticle } from "../../db/queries/articles.ts";
import { addEvent } from "../../db/queries/events.ts";
import { type DismissalRow, endDismissals, findDismissal, listDismissalsOfAct } from "../../db/queries/findings.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { Refusal } from "../../domain/refusal.ts";
import { act } from "../act.ts";
import { permissionFor } from "./dismiss-findings.ts";

/** A dismissal, for whoever may take it back: who may make such a one. @throws Refusal `notFound`, `forbidden` */
export async function reachDismissal(db: Db, actor: Actor, id: string): Promise<DismissalRow> {
  const row = await findDismissal(db, id);
  if (!row || !can(actor, "article.read", { project: row.project })) throw new Refusal("notFound");
  const found = await findArticle(db, row.article);
  if (!found) throw new Refusal("notFound");
  if (!mayEnd(actor, row, found.article.source)) throw new Refusal("forbidden");
  return row;
}

export const mayEnd = (actor: Actor, { project, language, scope }: DismissalRow, source: string): boolean =>
  can(actor, permissionFor[scope], { project, language, source });

/**
 * Takes a no back: what was found is open again. `together`: with all that were said by the same act.
 * @throws Refusal `notFound`, `forbidden`, `notNow` where it was taken back already
 */
export function endDismissal(actor: Actor, id: string, { together = false } = {}): Promise<{ ended: string[] }> {
  return act(actor, async (tx, at) => {
    const row = await reachDismissal(tx, actor, id);
    if (row.endedAt) throw new Refusal("notNow");
    const all = together ? await listDismissalsOfAct(tx, row.act) : [row];
    for (const one of all) await reachDismissal(tx, actor, one.id);
    const ended = all.map((one) => one.id);
    await endDismissals(tx, ended, { at, by: actor.member });
    const { project, article, unit, language, scope } = row;
    const where = { project, article, ...(all.length === 1 ? { unit, language } : {}) };
    const checks = [...new Set(all.map(({ check }) => check))];
    await addEvent(tx, actor, at, "finding.reopen", { ...where, details: { scope, checks, count: all.length } });
    return { ended };
  });
}
