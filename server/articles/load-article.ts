import type { Db } from "../../db/client.ts";
import { type ArticleRow, findArticle } from "../../db/queries/articles.ts";
import { type Assignment, type EditionRow, listAssignments, listEditions } from "../../db/queries/editions.ts";
import type { ProjectRow } from "../../db/queries/projects.ts";
import { listSegments, listSegmentsOfUnits, type SegmentRow } from "../../db/queries/segments.ts";
import { type GroupRow, listGroups, listUnits, type UnitRow } from "../../db/queries/units.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Setting } from "../segments/present-segment.ts";

/** An article with all that it consists of, as rows. */
export interface LoadedArticle {
  article: ArticleRow;
  project: ProjectRow;
  /** In order, without those that were removed. */
  units: UnitRow[];
  removed: UnitRow[];
  groups: GroupRow[];
  segments: Map<string, SegmentRow[]>;
  editions: EditionRow[];
  assignments: Assignment[];
}
type ArticlePermission =
  | "article.read"
  | "article.change"
  | "edition.plan"
  | "edition.signOff"
  | "edition.export"
  | "proof.manage";

/** An article's own row, if the actor may do this with it. @throws Refusal `notFound`, `forbidden` */
export async function reachArticle(db: Db, actor: Actor, permission: ArticlePermission, id: string) {
  const found = await findArticle(db, id);
  if (!found || !can(actor, "article.read", { project: found.project.id })) throw new Refusal("notFound");
  if (!can(actor, permission, { project: found.project.id })) throw new Refusal("forbidden");
  return found;
}

/** All of an article, or the units that it begins with. @throws Refusal `notFound`, `forbidden` */
export async function loadArticle(
  db: Db,
  actor: Actor,
  permission: ArticlePermission,
  id: string,
  first = Number.POSITIVE_INFINITY,
): Promise<LoadedArticle> {
  return loadParts(db, await reachArticle(db, actor, permission, id), first);
}

/** What an article consists of, for whoever has been let in to it. */
export async function loadParts(
  db: Db,
  found: Pick<LoadedArticle, "article" | "project">,
  first = Number.POSITIVE_INFINITY,
): Promise<LoadedArticle> {
  const { id } = found.article;
  const all = await listUnits(db, id);
  const units = all.filter((unit) => !unit.removedAt);
  const shown = units.slice(0, first);
  const segments =
    shown.length < units.length
      ? await listSegmentsOfUnits(
          db,
          shown.map((unit) => unit.id),
        )
      : await listSegments(db, id);
  return {
    ...found,
    units: shown,
    removed: all.filter((unit) => unit.removedAt),
    groups: await listGroups(db, id),
    segments: Map.groupBy(segments, (segment) => segment.unit),
    editions: await listEditions(db, [id]),
    assignments: await listAssignments(db, [id]),
  };
}

export const isSignedOff = ({ editions }: LoadedArticle, language: Language): boolean =>
  editions.some((edition) => edition.language === language && edition.signedOffAt !== null);

/** Where one unit's segment of a loaded article stands. */
export function settingOf(loaded: LoadedArticle, unit: UnitRow, language: Language): Setting {
  return {
    project: loaded.project,
    article: loaded.article,
    unit,
    language,
    signedOff: isSignedOff(loaded, language),
    archived: loaded.article.archivedAt !== null,
    segments: loaded.segments.get(unit.id) ?? [],
  };
}
