import type { Db } from "../../db/client.ts";
import { reader } from "../../db/client.ts";
import { type ArticleRow, listArticles as listRows } from "../../db/queries/articles.ts";
import { listAssignments, listEditions } from "../../db/queries/editions.ts";
import { listProjects } from "../../db/queries/projects.ts";
import { fold } from "../../domain/language/fold.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { invalid } from "../../domain/refusal.ts";
import { countProgress } from "./count-progress.ts";
import type { Edition } from "./open-article.ts";
import type { Progress } from "./progress.ts";

export interface ArticleSummary {
  id: string;
  project: string;
  title: string;
  source: Language;
  languages: Language[];
  changedAt: string;
  archived: boolean;
  units: number;
  editions: (Pick<Edition, "language" | "due" | "assignees"> & { progress: Progress; signedOff: boolean })[];
  may: { change: boolean };
}
export interface ListArticles {
  project?: string | undefined;
  search?: string | undefined;
  archived?: boolean | undefined;
  cursor?: string | undefined;
  limit?: number | undefined;
}
export interface ArticlePage {
  articles: ArticleSummary[];
  /** Give it back for the next page; absent on the last one. */
  cursor?: string;
}

/** The articles of one's projects with how far each language is, last changed first. @throws Refusal `invalid` (cursor) */
export async function listArticles(actor: Actor, input: ListArticles = {}): Promise<ArticlePage> {
  const db = reader();
  const limit = input.limit ?? 50;
  const projects = (await listProjects(db))
    .map((project) => project.id)
    .filter((project) => can(actor, "project.read", { project }));
  const rows = await listRows(db, {
    projects: input.project === undefined ? projects : projects.filter((id) => id === input.project),
    search: input.search ? fold(input.search) : undefined,
    archived: input.archived ?? false,
    after: input.cursor === undefined ? undefined : parseCursor(input.cursor),
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    articles: await summarise(db, actor, page),
    ...(rows.length > limit && last ? { cursor: cursorOf(last) } : {}),
  };
}

export async function summarise(db: Db, actor: Actor, rows: readonly ArticleRow[]): Promise<ArticleSummary[]> {
  const ids = rows.map((row) => row.id);
  const progress = await countProgress(db, rows);
  const editions = await listEditions(db, ids);
  const assignments = await listAssignments(db, ids);
  return rows.map((row) => ({
    id: row.id,
    project: row.project,
    title: row.title,
    source: row.source,
    languages: row.languages,
    changedAt: row.changedAt.toISOString(),
    archived: row.archivedAt !== null,
    units: progress(row.id, row.source).units,
    editions: row.languages.map((language) => {
      const here = (one: { article: string; language: Language }) =>
        one.article === row.id && one.language === language;
      const edition = editions.find(here);
      return {
        language,
        ...(edition?.due ? { due: edition.due } : {}),
        assignees: assignments.filter(here).map(({ member, name, task }) => ({ member, name, task })),
        progress: progress(row.id, language),
        signedOff: edition?.signedOffAt != null,
      };
    }),
    may: { change: can(actor, "article.change", { project: row.project }) },
  }));
}

const cursorOf = (row: ArticleRow): string => Buffer.from(`${row.changedAt.getTime()} ${row.id}`).toString("base64url");

function parseCursor(cursor: string): { changedAt: Date; id: string } {
  const [time, id] = Buffer.from(cursor, "base64url").toString().split(" ");
  const changedAt = new Date(Number(time));
  if (!id || Number.isNaN(changedAt.getTime())) throw invalid("cursor", "badCursor");
  return { changedAt, id };
}
