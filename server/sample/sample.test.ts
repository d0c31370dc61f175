import { expect, it } from "vitest";
import { reader } from "../../db/client.ts";
import { listArticles as listRows } from "../../db/queries/articles.ts";
import { listArticles } from "../articles/list-articles.ts";
import { openArticle } from "../articles/open-article.ts";
import { admin, desk, openDesk } from "../testing/desk.ts";
import { addSample } from "./add-sample.ts";

openDesk();

it("is a dispatch in three languages in which there is everything to see", async () => {
  await addSample(desk);
  const [row] = await listRows(reader(), { projects: [desk], archived: false, limit: 2 });
  const article = await openArticle(admin, row!.id);
  expect(article.units.length).toBeGreaterThanOrEqual(25);
  expect(article.units.length).toBeLessThanOrEqual(40);
  const segments = article.units.flatMap((unit) => [unit.segments.ru!, unit.segments["zh-Hans"]!]);
  const counts = Object.groupBy(segments, (segment) => (segment.omission ? "omitted" : segment.state));
  for (const state of ["empty", "draft", "returned", "confirmed", "approved", "omitted"] as const) {
    expect(counts[state]?.length, state).toBeGreaterThan(0);
  }
  expect(segments.filter((segment) => segment.freshness.is === "major")).toHaveLength(2);
  const { articles } = await listArticles(admin);
  expect(articles[0]?.editions.map((edition) => [edition.language, edition.progress.stale])).toEqual([
    ["en", 0],
    ["ru", 1],
    ["zh-Hans", 1],
  ]);
});
