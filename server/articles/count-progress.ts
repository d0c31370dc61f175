import type { Db } from "../../db/client.ts";
import {
  type ArticleRow,
  countInBlankCells,
  countSegments,
  countUnitsOf,
  listChained,
} from "../../db/queries/articles.ts";
import type { SegmentRow } from "../../db/queries/segments.ts";
import type { Language } from "../../domain/language/tag.ts";
import { freshnessOf } from "../../domain/workflow/freshness.ts";
import { slotOf } from "../segments/present-segment.ts";
import { type Progress, progressOf } from "./progress.ts";

/** How far each language of these articles is, counted by the database. */
export async function countProgress(
  db: Db,
  articles: readonly Pick<ArticleRow, "id" | "source">[],
): Promise<(article: string, language: Language) => Progress> {
  const ids = articles.map((article) => article.id);
  const units = await countUnitsOf(db, ids);
  const counts = Map.groupBy(await countSegments(db, ids), ({ article, language }) => `${article} ${language}`);
  const inBlank = await countInBlankCells(
    db,
    ids.filter((id) => units.get(id)?.cells),
  );
  const sources = new Map(articles.map(({ id, source }) => [id, source]));
  const chained = staleByChain(await listChained(db, ids), articles);
  return (article, language) => {
    const key = `${article} ${language}`;
    const source = sources.get(article) ?? language;
    const blank = inBlank.get(`${article} ${source}`) ?? 0;
    // An empty cell is a unit that asks for nothing, unless this language has something in it.
    const asking = (units.get(article)?.all ?? 0) - blank + (language === source ? 0 : (inBlank.get(key) ?? 0));
    const standings = [...(counts.get(key) ?? [])];
    if (language === source)
      standings.push({ article, language, state: "approved", omitted: false, stale: false, count: -blank });
    const progress = progressOf(asking, standings);
    return { ...progress, stale: progress.stale + (chained.get(key) ?? 0) };
  };
}

/** What the counting query cannot see: segments that are stale by way of a language that is not the source. */
function staleByChain(
  segments: readonly SegmentRow[],
  articles: readonly Pick<ArticleRow, "id" | "source">[],
): Map<string, number> {
  const sources = new Map(articles.map((article) => [article.id, article.source]));
  const stale = new Map<string, number>();
  for (const [, unit] of Map.groupBy(segments, (segment) => segment.unit)) {
    const slots = unit.map(slotOf);
    for (const { article, language, basisLanguage, omission } of unit) {
      const source = sources.get(article);
      if (!source || basisLanguage === source || omission) continue;
      if (freshnessOf(language, slots, source).is !== "major") continue;
      const key = `${article} ${language}`;
      stale.set(key, (stale.get(key) ?? 0) + 1);
    }
  }
  return stale;
}
