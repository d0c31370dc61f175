import { reader } from "../../db/client.ts";
import { listDismissalsFor } from "../../db/queries/findings.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { invalid } from "../../domain/refusal.ts";
import { loadArticle } from "../articles/load-article.ts";
import { type ArticleFinding, examineEdition, findingsOf } from "./examine-edition.ts";
import { isOpen } from "./present-findings.ts";

export interface ListArticleFindings {
  /** Every language where none is named. */
  language?: Language | undefined;
  /** Without those that somebody said no to. */
  open?: boolean | undefined;
}

/** What the checks find in an article as a whole, in the order of its units. @throws Refusal `notFound`, `invalid` */
export async function listArticleFindings(
  actor: Actor,
  id: string,
  { language, open = false }: ListArticleFindings = {},
): Promise<{ findings: ArticleFinding[]; unchecked: { language: Language; position: number }[] }> {
  const loaded = await loadArticle(reader(), actor, "article.read", id);
  const { article, project } = loaded;
  if (language && !article.languages.includes(language)) throw invalid("language", "notInArticle");
  const dismissals = await listDismissalsFor(reader(), project.id, article.id);
  const all: ArticleFinding[] = [];
  const unchecked: { language: Language; position: number }[] = [];
  for (const one of language ? [language] : article.languages) {
    const examined = await examineEdition(loaded, one);
    all.push(...findingsOf(examined, id, one, dismissals));
    unchecked.push(...examined.unchecked.map((position) => ({ language: one, position })));
  }
  const findings = all.filter((finding) => !open || isOpen(finding));
  return { findings: findings.toSorted((a, b) => a.position - b.position), unchecked };
}
