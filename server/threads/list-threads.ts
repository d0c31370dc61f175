import { reader } from "../../db/client.ts";
import { listNames } from "../../db/queries/members.ts";
import { listComments, listThreads as listRows, type ThreadRow } from "../../db/queries/threads.ts";
import { listUnits } from "../../db/queries/units.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { invalid } from "../../domain/refusal.ts";
import { reachArticle } from "../articles/load-article.ts";
import { isId } from "../id.ts";
import { standingUnit } from "./standing-unit.ts";

export interface Comment {
  id: string;
  text: string;
  at: string;
  /** A member of the desk, or a reader with a proof link, who goes by whatever name they gave. */
  from: "member" | "reader";
  name: string;
  member?: string;
  proof?: string;
}
export interface Thread {
  id: string;
  /** Where it is found now: see standing-unit.ts. */
  unit: string;
  language?: Language;
  quote?: string;
  createdAt: string;
  resolved?: { at: string; by: string };
  comments: Comment[];
  may: { reply: boolean; resolve: boolean; reopen: boolean };
}
export interface ListThreads {
  article: string;
  unit?: string | undefined;
  /** Without those that are resolved. */
  open?: boolean | undefined;
  cursor?: string | undefined;
  limit?: number | undefined;
}

/** The talk about an article, or about one of its units; newest thread first. @throws Refusal `notFound`, `invalid` (cursor) */
export async function listThreads(actor: Actor, input: ListThreads): Promise<{ threads: Thread[]; cursor?: string }> {
  const db = reader();
  const { article, project } = await reachArticle(db, actor, "article.read", input.article);
  const units = await listUnits(db, article.id);
  const stands = standingUnit(units);
  const { unit: asked, open = false, cursor: before, limit = 50 } = input;
  if (before !== undefined && !isId(before)) throw invalid("cursor", "badCursor");
  const at = asked === undefined ? undefined : units.flatMap(({ id }) => (stands(id) === asked ? [id] : []));
  const rows =
    at?.length === 0 ? [] : await listRows(db, { article: article.id, units: at, open, before, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const comments = Map.groupBy(await commentsOf(db, page), ({ thread }) => thread);
  const resolvers = await listNames(
    db,
    page.flatMap((row) => row.resolvedBy ?? []),
  );
  const takesPart = can(actor, "thread.write", { project: project.id }) && !article.archivedAt;
  const present = (row: ThreadRow): Thread => ({
    id: row.id,
    unit: stands(row.unit),
    ...(row.language ? { language: row.language } : {}),
    ...(row.quote ? { quote: row.quote } : {}),
    createdAt: row.createdAt.toISOString(),
    ...(row.resolvedAt && row.resolvedBy
      ? { resolved: { at: row.resolvedAt.toISOString(), by: resolvers.get(row.resolvedBy) ?? "" } }
      : {}),
    comments: (comments.get(row.id) ?? []).map(({ comment }) => comment),
    may: {
      reply: takesPart && !row.resolvedAt,
      resolve: takesPart && !row.resolvedAt,
      reopen: takesPart && row.resolvedAt !== null,
    },
  });
  const last = page.at(-1);
  return { threads: page.map(present), ...(rows.length > limit && last ? { cursor: last.id } : {}) };
}

async function commentsOf(db: ReturnType<typeof reader>, rows: readonly ThreadRow[]) {
  const said = await listComments(
    db,
    rows.map((row) => row.id),
  );
  return said.map(({ comment: row, memberName }) => {
    const { id, text, at, member, name, proof } = row;
    const by = member
      ? { from: "member" as const, name: memberName ?? "", member }
      : { from: "reader" as const, name: name ?? "", ...(proof ? { proof } : {}) };
    const comment: Comment = { id, text, at: at.toISOString(), ...by };
    return { thread: row.thread, comment };
  });
}
