import { reader } from "../../db/client.ts";
import { listArticlesById, listArticles as listRows } from "../../db/queries/articles.ts";
import { listAssignedTo } from "../../db/queries/editions.ts";
import { listProjects, type ProjectRow } from "../../db/queries/projects.ts";
import { listConfirmed, listReturned, type Waiting } from "../../db/queries/work.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { type ArticleSummary, summarise } from "./list-articles.ts";
import type { Progress } from "./progress.ts";

/** One language of one article in which there is something to do, and how much. */
export interface WorkItem {
  article: string;
  title: string;
  source: Language;
  language: Language;
  count: number;
}
export interface Task extends WorkItem {
  due?: string;
  assigned: boolean;
  progress: Progress;
}
export interface Work {
  mine: Task[];
  toReview: WorkItem[];
  returned: WorkItem[];
}

// As many articles as are looked through for work that nobody is assigned to.
const lookedThrough = 100;

/** What one person has to do: what they translate, what waits for their review, what was given back to them. */
export async function listWork(actor: Actor): Promise<Work> {
  const projects = (await listProjects(reader())).filter((project) =>
    can(actor, "project.read", { project: project.id }),
  );
  const [mine, toReview, returned] = await Promise.all([
    listMine(actor, projects),
    listToReview(actor, projects),
    listReturned(
      reader(),
      projects.map((project) => project.id),
      actor.member,
    ),
  ]);
  return { mine, toReview, returned: returned.map(present) };
}

/** Editions that are assigned to them to translate, and those of their languages that nobody is assigned to. */
async function listMine(actor: Actor, projects: readonly ProjectRow[]): Promise<Task[]> {
  const db = reader();
  const assigned = (await listAssignedTo(db, actor.member)).filter((one) => one.task === "translate");
  const within = projects.map((project) => project.id);
  const recent = await listRows(db, { projects: within, archived: false, limit: lookedThrough });
  const others = await listArticlesById(
    db,
    assigned.map((one) => one.article).filter((id) => !recent.some((row) => row.id === id)),
  );
  const rows = [...recent, ...others.filter((row) => !row.archivedAt && within.includes(row.project))];
  const articles = await summarise(db, actor, rows);
  return articles.flatMap((article) => tasksIn(actor, article, assigned)).sort(byDue);
}

function tasksIn(
  actor: Actor,
  article: ArticleSummary,
  assigned: readonly { article: string; language: Language }[],
): Task[] {
  return article.editions.flatMap(({ language, due, assignees, progress, signedOff }) => {
    const isMine = assigned.some((one) => one.article === article.id && one.language === language);
    const isNobodys = !assignees.some((one) => one.task === "translate");
    const about = { project: article.project, language, source: article.source };
    const count = progress.empty + progress.draft + progress.returned + progress.stale;
    if (signedOff || count === 0 || language === article.source) return [];
    if (!isMine && !(isNobodys && can(actor, "segment.write", about))) return [];
    return [
      {
        article: article.id,
        title: article.title,
        source: article.source,
        language,
        count,
        assigned: isMine,
        progress,
        ...(due ? { due } : {}),
      },
    ];
  });
}

/** What is due comes first, the earliest before all; then what is theirs by name. */
function byDue(a: Task, b: Task): number {
  const never = "9999";
  return (a.due ?? never).localeCompare(b.due ?? never) || Number(b.assigned) - Number(a.assigned);
}

async function listToReview(actor: Actor, projects: readonly ProjectRow[]): Promise<WorkItem[]> {
  const lists = await Promise.all(
    projects.map(async ({ id: project, reviewPolicy }) => {
      const own = reviewPolicy === "two-people" ? actor.member : undefined;
      const waiting = await listConfirmed(reader(), [project], own);
      return waiting.filter(({ language, source }) => can(actor, "segment.review", { project, language, source }));
    }),
  );
  return lists.flat().map(present);
}

const present = ({ article, title, source, language, count }: Waiting): WorkItem => ({
  article,
  title,
  source,
  language,
  count,
});
