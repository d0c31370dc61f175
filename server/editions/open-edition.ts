import { reader } from "../../db/client.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { Refusal } from "../../domain/refusal.ts";
import { loadArticle } from "../articles/load-article.ts";
import { type Edition, presentArticle } from "../articles/open-article.ts";

/** One language of an article: how far it is, when it is due, and who works on it. @throws Refusal `notFound` */
export async function openEdition(actor: Actor, article: string, language: Language): Promise<Edition> {
  const loaded = await loadArticle(reader(), actor, "article.read", article);
  const edition = presentArticle(actor, loaded, { names: new Map(), change: 0 }).editions.find(
    (one) => one.language === language,
  );
  if (!edition) throw new Refusal("notFound");
  return edition;
}
