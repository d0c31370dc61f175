import type { Db } from "../../db/client.ts";
import { findOpenProof, findProof, type OpenProof } from "../../db/queries/proofs.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { Refusal } from "../../domain/refusal.ts";
import { hashToken } from "../sessions/token.ts";

/** What a proof link opens. One that is unknown, expired or taken back says no more than that. @throws Refusal `notFound` */
export async function reachOpenProof(db: Db, token: string, now: Date): Promise<OpenProof> {
  const found = await findOpenProof(db, hashToken(token), now);
  if (!found) throw new Refusal("notFound", { reason: "proof" });
  return found;
}

/** A proof link, for the managers of its project. @throws Refusal `notFound`, `forbidden` */
export async function reachProof(db: Db, actor: Actor, id: string) {
  const found = await findProof(db, id);
  if (!found || !can(actor, "article.read", { project: found.project })) throw new Refusal("notFound");
  if (!can(actor, "proof.manage", { project: found.project })) throw new Refusal("forbidden");
  return found;
}
