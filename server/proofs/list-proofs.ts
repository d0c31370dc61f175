import { reader } from "../../db/client.ts";
import { listProofs as listRows } from "../../db/queries/proofs.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { reachArticle } from "../articles/load-article.ts";

export interface ProofLink {
  id: string;
  language: Language;
  /** For whom it is; may be empty. */
  name: string;
  drafts: boolean;
  maker: string;
  createdAt: string;
  endsAt: string;
  ended: boolean;
}

/** The proof links of an article that were not taken back, newest first. @throws Refusal `notFound`, `forbidden` */
export async function listProofs(actor: Actor, article: string): Promise<ProofLink[]> {
  const db = reader();
  await reachArticle(db, actor, "proof.manage", article);
  const rows = await listRows(db, article);
  return rows.map(({ proof, maker }) => ({
    id: proof.id,
    language: proof.language,
    name: proof.name,
    drafts: proof.drafts,
    maker,
    createdAt: proof.createdAt.toISOString(),
    endsAt: proof.endsAt.toISOString(),
    ended: proof.endsAt.getTime() <= Date.now(),
  }));
}
