import { reader } from "../../db/client.ts";
import { type ClaimTold, findNewestChange } from "../../db/queries/changes.ts";
import { listClaims as listRows } from "../../db/queries/claims.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { reachArticle } from "../articles/load-article.ts";

export type Claim = Omit<ClaimTold, "gone"> & { change: number };

export interface ClaimsNow {
  you: string;
  claims: Claim[];
  /** What has changed up to here, in the order of commits, is in it. */
  upTo: number;
}

/** Who is in an article now, and who of them is the actor. @throws Refusal `notFound` */
export async function listClaims(actor: Actor, article: string): Promise<ClaimsNow> {
  await reachArticle(reader(), actor, "article.read", article);
  const upTo = await findNewestChange(reader());
  const rows = await listRows(reader(), article, new Date());
  const claims = rows.map(
    ({ claim, member, name, unit, language, writing, idle, change }): Claim => ({
      claim,
      member,
      name,
      unit,
      language,
      writing,
      idle,
      change,
    }),
  );
  return { you: actor.member, claims, upTo };
}
