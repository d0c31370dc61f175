import { type Db, reader } from "../../db/client.ts";
import { findNewestChange } from "../../db/queries/changes.ts";
import { listNamesIn } from "../../db/queries/members.ts";
import type { Task } from "../../db/schema.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import type { GroupAttributes, GroupKind, Region, UnitKind } from "../../domain/segmentation/kinds.ts";
import { asksForNothing } from "../../domain/workflow/blank-cell.ts";
import { withAllFindings } from "../findings/with-findings.ts";
import { presentSegment, rightsIn, type Segment } from "../segments/present-segment.ts";
import { openThreadsIn } from "../threads/standing-unit.ts";
import { countProgress } from "./count-progress.ts";
import { type LoadedArticle, loadArticle, settingOf } from "./load-article.ts";
import { isReady, type Progress, progressOf } from "./progress.ts";

export interface Unit {
  id: string;
  /** Counted from 1 along the article. */
  position: number;
  kind: UnitKind;
  region: Region;
  level?: number;
  group?: string;
  /** For those who translate it. */
  note?: string;
  /** How many threads wait for an answer here; absent where none does. */
  openThreads?: number;
  segments: Record<Language, Segment>;
}
export interface Group {
  id: string;
  kind: GroupKind;
  parent?: string;
  attributes: GroupAttributes;
}
export interface Edition {
  language: Language;
  slug?: string;
  due?: string;
  assignees: { member: string; name: string; task: Task }[];
  signedOff?: { at: string; by: string };
  progress: Progress;
  ready: boolean;
  may: { plan: boolean; signOff: boolean; reopen: boolean };
}
export interface Article {
  id: string;
  project: string;
  title: string;
  source: Language;
  languages: Language[];
  note: string;
  createdAt: string;
  changedAt: string;
  archived: boolean;
  units: Unit[];
  /** Units that were removed and can be restored. */
  removed: Unit[];
  groups: Group[];
  editions: Edition[];
  /** The names of everybody whom the segments name, or may name next. */
  people: Record<string, string>;
  /** What has changed up to here, in the order of commits, is in it; a stream goes on from here. */
  change: number;
  may: { change: boolean; changeUnits: boolean; proofs: boolean };
}

export interface OpenArticle {
  /** Where a screen asks for them later, what the checks find is left out. */
  findings?: boolean | undefined;
}

/** A whole article: its units in order, each with its segments, and what the actor may do. @throws Refusal `notFound` */
export async function openArticle(actor: Actor, id: string, { findings = true }: OpenArticle = {}): Promise<Article> {
  const change = await findNewestChange(reader());
  const loaded = await loadArticle(reader(), actor, "article.read", id);
  const beside = {
    change,
    names: await namesIn(reader(), loaded),
    threads: await openThreadsIn(reader(), id, loaded.removed),
  };
  const article = presentArticle(actor, loaded, beside);
  return findings ? { ...article, units: await checked(article, loaded) } : article;
}

/** An article of which only the first units are shown; its counts are those of the whole. @throws Refusal `notFound` */
export async function openArticleStart(actor: Actor, id: string, units: number): Promise<Article> {
  const db = reader();
  const change = await findNewestChange(db);
  const loaded = await loadArticle(db, actor, "article.read", id, units);
  const count = await countProgress(db, [loaded.article]);
  const names = await namesIn(db, loaded);
  const threads = await openThreadsIn(db, id, loaded.removed);
  const article = presentArticle(actor, loaded, {
    change,
    names,
    threads,
    progress: (language) => count(id, language),
  });
  return { ...article, units: await checked(article, loaded) };
}

/** The units with what the checks find in their segments. */
function checked(article: Article, loaded: LoadedArticle): Promise<Unit[]> {
  const rows = new Map(loaded.units.map((row) => [row.id, row]));
  return withAllFindings(
    article.units.map((unit) => ({
      unit,
      standing: {
        project: loaded.project,
        article: loaded.article,
        unit: rows.get(unit.id)!,
        segments: loaded.segments.get(unit.id) ?? [],
      },
    })),
  );
}

/** What an article shows beside its own rows. */
interface Beside {
  names: ReadonlyMap<string, string>;
  change: number;
  /** The open threads at each unit. */
  threads?: ReadonlyMap<string, number>;
  /** How far each language is, where only a part of the units was loaded. */
  progress?: (language: Language) => Progress;
}

export function presentArticle(
  actor: Actor,
  loaded: LoadedArticle,
  { names, change, threads, progress }: Beside,
): Article {
  const { article, project, groups } = loaded;
  const about = { project: project.id };
  const rights = Object.fromEntries(
    article.languages.map((language) => [language, rightsIn(actor, { project, article, language })]),
  );
  const present = (unit: LoadedArticle["units"][number], index: number): Unit => ({
    id: unit.id,
    position: index + 1,
    kind: unit.kind,
    region: unit.region,
    ...(unit.level ? { level: unit.level } : {}),
    ...(unit.group ? { group: unit.group } : {}),
    ...(unit.note ? { note: unit.note } : {}),
    ...(threads?.has(unit.id) ? { openThreads: threads.get(unit.id)! } : {}),
    segments: Object.fromEntries(
      article.languages.map((language) => [
        language,
        presentSegment(actor, settingOf(loaded, unit, language), rights[language]),
      ]),
    ),
  });
  const units = loaded.units.map(present);
  return {
    id: article.id,
    project: project.id,
    title: article.title,
    source: article.source,
    languages: article.languages,
    note: article.note,
    createdAt: article.createdAt.toISOString(),
    changedAt: article.changedAt.toISOString(),
    archived: article.archivedAt !== null,
    units,
    removed: can(actor, "unit.change", about) ? loaded.removed.map(present) : [],
    groups: groups.map(({ id, kind, parent, attributes }) => ({ id, kind, ...(parent ? { parent } : {}), attributes })),
    editions: article.languages.map((language) =>
      presentEdition(actor, loaded, language, progress?.(language) ?? progressIn(units, language, article.source)),
    ),
    people: Object.fromEntries(names),
    change,
    may: {
      change: can(actor, "article.change", about),
      changeUnits: can(actor, "unit.change", about) && !article.archivedAt,
      proofs: can(actor, "proof.manage", about) && !article.archivedAt,
    },
  };
}

function progressIn(all: readonly Unit[], language: Language, source: Language): Progress {
  const units = all.filter(({ kind, segments }) => !asksForNothing(kind, segments[source], segments[language]));
  const standings = units.map(({ segments }) => {
    const { state, omission, freshness } = segments[language]!;
    return { language, state, omitted: omission !== undefined, stale: freshness.is === "major", count: 1 };
  });
  return progressOf(units.length, standings);
}

function presentEdition(actor: Actor, loaded: LoadedArticle, language: Language, progress: Progress): Edition {
  const { article, project, editions, assignments } = loaded;
  const edition = editions.find((row) => row.language === language);
  const signedOff =
    edition?.signedOffAt && edition.signedOffBy
      ? { at: edition.signedOffAt.toISOString(), by: edition.signedOffBy }
      : undefined;
  const about = { project: project.id };
  const open = can(actor, "edition.signOff", about) && !article.archivedAt;
  return {
    language,
    ...(edition?.slug ? { slug: edition.slug } : {}),
    ...(edition?.due ? { due: edition.due } : {}),
    assignees: assignments
      .filter((one) => one.language === language)
      .map(({ member, name, task }) => ({ member, name, task })),
    ...(signedOff ? { signedOff } : {}),
    progress,
    ready: isReady(progress),
    may: {
      plan: can(actor, "edition.plan", about),
      signOff: open && !signedOff && isReady(progress),
      reopen: open && signedOff !== undefined,
    },
  };
}

function namesIn(db: Db, loaded: LoadedArticle): Promise<Map<string, string>> {
  const named = new Set<string>();
  for (const segments of loaded.segments.values()) {
    for (const { writer, approvedBy, returned } of segments) {
      named.add(writer);
      if (approvedBy) named.add(approvedBy);
      if (returned) named.add(returned.by);
    }
  }
  for (const { signedOffBy } of loaded.editions) if (signedOffBy) named.add(signedOffBy);
  return listNamesIn(db, loaded.project.id, [...named]);
}
