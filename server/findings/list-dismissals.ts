import { reader } from "../../db/client.ts";
import { listArticlesById } from "../../db/queries/articles.ts";
import { type DismissalRow, listDismissals as listRows } from "../../db/queries/findings.ts";
import { listNames } from "../../db/queries/members.ts";
import type { DismissalScope } from "../../domain/findings/dismissal.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { invalid } from "../../domain/refusal.ts";
import { isId } from "../id.ts";
import { reachProject } from "../projects/reach-project.ts";
import { mayEnd } from "./end-dismissal.ts";

export interface Dismissal {
  id: string;
  scope: DismissalScope;
  check: string;
  article: string;
  /** The article's title. */
  title: string;
  unit: string;
  sourceLanguage: Language;
  language: Language;
  words: { source: string[]; target: string[] };
  reason: string;
  by: string;
  /** The name of whoever said it. */
  name: string;
  at: string;
  ended?: { at: string; by: string };
  may: { end: boolean };
}
export interface ListDismissals {
  project: string;
  article?: string | undefined;
  check?: string | undefined;
  /** Also those that were taken back. */
  ended?: boolean | undefined;
  cursor?: string | undefined;
  limit?: number | undefined;
}

/** What people of a project said no to, newest first. @throws Refusal `notFound` */
export async function listDismissals(
  actor: Actor,
  input: ListDismissals,
): Promise<{ dismissals: Dismissal[]; cursor?: string }> {
  const db = reader();
  const project = await reachProject(db, actor, "project.read", input.project);
  const { article, check, ended = false, cursor: before, limit = 50 } = input;
  if (before !== undefined && !isId(before)) throw invalid("cursor", "badCursor");
  const rows = await listRows(db, { project: project.id, article, check, ended, before, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const articles = new Map(
    (await listArticlesById(db, [...new Set(page.map((row) => row.article))])).map((row) => [row.id, row]),
  );
  const names = await listNames(
    db,
    page.flatMap(({ by, endedBy }) => (endedBy ? [by, endedBy] : [by])),
  );
  const present = (row: DismissalRow): Dismissal => {
    const { id, scope, check, unit, sourceLanguage, language, words, reason, by, at, endedAt, endedBy } = row;
    const { title = "", source = sourceLanguage } = articles.get(row.article) ?? {};
    return {
      ...{ id, scope, check, article: row.article, title, unit, sourceLanguage, language, words, reason, by },
      name: names.get(by) ?? "",
      at: at.toISOString(),
      ...(endedAt && endedBy ? { ended: { at: endedAt.toISOString(), by: names.get(endedBy) ?? "" } } : {}),
      may: { end: endedAt === null && mayEnd(actor, row, source) },
    };
  };
  const last = page.at(-1);
  return { dismissals: page.map(present), ...(rows.length > limit && last ? { cursor: last.id } : {}) };
}
