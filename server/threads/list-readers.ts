import { reader } from "../../db/client.ts";
import { listReaders as listRows } from "../../db/queries/members.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { reachArticle } from "../articles/load-article.ts";

/** Those who can be named in a comment on an article. @throws Refusal `notFound` */
export async function listReaders(actor: Actor, id: string): Promise<{ id: string; name: string }[]> {
  const { project } = await reachArticle(reader(), actor, "article.read", id);
  return listRows(reader(), project.id);
}
