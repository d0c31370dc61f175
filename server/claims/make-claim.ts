import { write } from "../../db/client.ts";
import { findArticle } from "../../db/queries/articles.ts";
import { putClaim } from "../../db/queries/claims.ts";
import { findSlot } from "../../db/queries/segments.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { Refusal } from "../../domain/refusal.ts";
import { type Limit, take } from "../limit.ts";

export interface MakeClaim {
  /** Of the tab's own making. */
  id: string;
  article: string;
  /** The segment that they are in; none for somebody who has the article open. */
  at?: { unit: string; language: Language } | undefined;
  writing: boolean;
  /** They are there, and have done nothing for a while. */
  idle: boolean;
}

/** How long a claim holds without being renewed, in ms; idle it holds as much shorter as it took to become so. */
export const holds = 45_000;
export const holdsIdle = 25_000;
// Somebody who walks through a column by the arrow keys, in a few tabs.
const ofClaims: Limit = { burst: 120, every: 250 };

/**
 * Says where somebody is. Advice to others, never a lock: nothing is refused because of it.
 * @throws Refusal `notFound`, `forbidden`, `tooMany`
 */
export async function makeClaim(actor: Actor, { id, article, at, writing, idle }: MakeClaim): Promise<{ id: string }> {
  take(`claims ${actor.member}`, ofClaims);
  const until = new Date(Date.now() + (idle ? holdsIdle : holds));
  return write(async (tx) => {
    const found = at ? await findSlot(tx, at.unit, at.language) : await findArticle(tx, article);
    const project = found?.project.id;
    if (!project || found.article.id !== article || !can(actor, "article.read", { project }))
      throw new Refusal("notFound");
    if (!can(actor, "claim.make", { project })) throw new Refusal("forbidden");
    const { member } = actor;
    const where = { unit: at?.unit ?? null, language: at?.language ?? null };
    const isMine = await putClaim(tx, { id, member, project, article, ...where, writing, idle, until });
    if (!isMine) throw new Refusal("notFound");
    return { id };
  });
}
