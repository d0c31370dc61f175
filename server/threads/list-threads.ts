import { type Db, reader } from "../../db/client.ts";
import { listUnseenIn } from "../../db/queries/addressees.ts";
import { listNames } from "../../db/queries/members.ts";
import { listSegmentsOfUnits } from "../../db/queries/segments.ts";
import { type AnchorIn, listComments, listThreads as listRows, type ThreadRow } from "../../db/queries/threads.ts";
import { listMerged } from "../../db/queries/units.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { invalid } from "../../domain/refusal.ts";
import { findAnchor } from "../../domain/threads/anchor.ts";
import type { ThreadKind } from "../../domain/threads/kinds.ts";
import type { Mention } from "../../domain/threads/mention.ts";
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
  /** Those whom it names, as they are called now. */
  mentions: (Mention & { name: string })[];
  /** It is for the actor, and they have not seen it yet. */
  unseen?: true;
}
export interface Thread {
  id: string;
  kind: ThreadKind;
  /** Where it is found now: see standing-unit.ts. */
  unit: string;
  language?: Language;
  askedIn?: Language;
  quote?: string;
  /** Where its words stand in the text as it is now. */
  anchor?: AnchorIn;
  /** Its words are gone from the text. */
  lost?: true;
  createdAt: string;
  resolved?: { at: string; by: string };
  comments: Comment[];
  may: { reply: boolean; resolve: boolean; reopen: boolean; anchor: boolean };
}
export interface ListThreads {
  article: string;
  unit?: string | undefined;
  kind?: ThreadKind | undefined;
  /** Without those that are resolved. */
  open?: boolean | undefined;
  cursor?: string | undefined;
  limit?: number | undefined;
}

/** The talk about an article, or about one of its units; newest thread first. @throws Refusal `notFound`, `invalid` (cursor) */
export async function listThreads(actor: Actor, input: ListThreads): Promise<{ threads: Thread[]; cursor?: string }> {
  const db = reader();
  const { article, project } = await reachArticle(db, actor, "article.read", input.article);
  const merged = await listMerged(db, [article.id]);
  const stands = standingUnit(merged);
  const { unit: asked, kind, open = false, cursor: before, limit = 50 } = input;
  if (before !== undefined && !isId(before)) throw invalid("cursor", "badCursor");
  const at =
    asked === undefined ? undefined : [asked, ...merged.map(({ id }) => id)].filter((id) => stands(id) === asked);
  const wanted = { article: article.id, units: at, kind, open, before, limit: limit + 1 };
  const rows = at?.length === 0 ? [] : await listRows(db, wanted);
  const page = rows.slice(0, limit);
  const comments = await commentsOf(db, actor, page);
  const anchors = await anchorsOf(db, page, stands);
  const resolvers = await listNames(
    db,
    page.flatMap((row) => row.resolvedBy ?? []),
  );
  const takesPart = can(actor, "thread.write", { project: project.id }) && !article.archivedAt;
  const present = (row: ThreadRow): Thread => ({
    id: row.id,
    kind: row.kind,
    unit: stands(row.unit),
    ...(row.language ? { language: row.language } : {}),
    ...(row.askedIn ? { askedIn: row.askedIn } : {}),
    ...(row.quote ? { quote: row.quote } : {}),
    ...anchors.get(row.id),
    createdAt: row.createdAt.toISOString(),
    ...(row.resolvedAt && row.resolvedBy
      ? { resolved: { at: row.resolvedAt.toISOString(), by: resolvers.get(row.resolvedBy) ?? "" } }
      : {}),
    comments: comments.get(row.id) ?? [],
    may: {
      reply: takesPart && !row.resolvedAt,
      resolve: takesPart && !row.resolvedAt,
      reopen: takesPart && row.resolvedAt !== null,
      anchor: takesPart && !row.resolvedAt,
    },
  });
  const last = page.at(-1);
  return { threads: page.map(present), ...(rows.length > limit && last ? { cursor: last.id } : {}) };
}

async function commentsOf(db: Db, actor: Actor, rows: readonly ThreadRow[]): Promise<Map<string, Comment[]>> {
  const ids = rows.map((row) => row.id);
  const said = await listComments(db, ids);
  const unseen = await listUnseenIn(db, actor.member, ids);
  const names = await listNames(
    db,
    said.flatMap(({ comment }) => comment.mentions.map(({ member }) => member)),
  );
  const present = ({ comment: row, memberName }: (typeof said)[number]): Comment => {
    const { id, text, at, member, name, proof } = row;
    const by = member
      ? { from: "member" as const, name: memberName ?? "", member }
      : { from: "reader" as const, name: name ?? "", ...(proof ? { proof } : {}) };
    const mentions = row.mentions.map((mention) => ({ ...mention, name: names.get(mention.member) ?? "" }));
    return { id, text, at: at.toISOString(), ...by, mentions, ...(unseen.has(id) ? { unseen: true } : {}) };
  };
  const byThread = Map.groupBy(said, ({ comment }) => comment.thread);
  return new Map([...byThread].map(([thread, comments]) => [thread, comments.map(present)]));
}

/** Where the words stand that threads point to, in the texts as they are now. */
async function anchorsOf(db: Db, rows: readonly ThreadRow[], stands: (unit: string) => string) {
  const pointing = rows.flatMap((row) => (row.anchor ? [{ ...row, anchor: row.anchor, unit: stands(row.unit) }] : []));
  const segments = await listSegmentsOfUnits(db, [...new Set(pointing.map(({ unit }) => unit))]);
  const anchored = pointing.map(({ id, unit, anchor, lost }): [string, Pick<Thread, "anchor" | "lost">] => {
    const text = segments.find((one) => one.unit === unit && one.language === anchor.language)?.text ?? "";
    const range = lost ? undefined : findAnchor(text, anchor);
    return [id, range ? { anchor: { ...anchor, ...range } } : { lost: true }];
  });
  return new Map(anchored);
}
