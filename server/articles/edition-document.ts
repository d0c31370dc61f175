import type { SegmentRow } from "../../db/queries/segments.ts";
import type { UnitRow } from "../../db/queries/units.ts";
import { noContent } from "../../domain/content/content.ts";
import { directionOf, type Language } from "../../domain/language/tag.ts";
import { asksForNothing } from "../../domain/workflow/blank-cell.ts";
import { freshnessOf } from "../../domain/workflow/freshness.ts";
import type { State } from "../../domain/workflow/states.ts";
import type { EditionDocument, EditionUnit } from "../../formats/format.ts";
import { slotOf } from "../segments/present-segment.ts";
import type { LoadedArticle } from "./load-article.ts";

/** A unit that is not in an edition although it is not omitted, and why. */
export interface Missing {
  unit: string;
  position: number;
  state: Exclude<State, "approved">;
}
export interface MadeEdition {
  document: EditionDocument;
  missing: Missing[];
  /** Units that are in it although what they were made from has changed. */
  stale: { unit: string; position: number }[];
}

/** One language of an article as it leaves the house: what is approved, and drafts where they are asked for. */
export function makeEdition(
  loaded: LoadedArticle,
  language: Language,
  names: ReadonlyMap<string, string>,
  drafts: boolean,
): MadeEdition {
  const { article, project } = loaded;
  const edition = loaded.editions.find((row) => row.language === language);
  const made: MadeEdition = { document: empty(loaded, language), missing: [], stale: [] };
  const used: SegmentRow[] = [];
  for (const [index, unit] of loaded.units.entries()) {
    const segments = loaded.segments.get(unit.id) ?? [];
    const segment = segments.find((row) => row.language === language);
    if (segment?.omission) continue;
    const source = segments.find((row) => row.language === article.source);
    if (asksForNothing(unit.kind, source, segment)) {
      made.document.units.push(editionUnit(unit, { content: noContent, state: "approved" }));
      continue;
    }
    const state = segment?.state ?? "empty";
    if (!segment || state === "empty" || (state !== "approved" && !drafts)) {
      if (state !== "approved") made.missing.push({ unit: unit.id, position: index + 1, state });
      continue;
    }
    made.document.units.push(editionUnit(unit, segment));
    used.push(segment);
    const isStale = freshnessOf(language, segments.map(slotOf), article.source).is === "major";
    if (isStale) made.stale.push({ unit: unit.id, position: index + 1 });
  }
  const named = (ids: (string | null)[]) =>
    [...new Set(ids)].flatMap((id) => (id === null ? [] : (names.get(id) ?? [])));
  made.document.meta = {
    title: article.title,
    ...(edition?.slug ? { slug: edition.slug } : {}),
    modified: new Date(
      Math.max(article.createdAt.getTime(), ...used.map((row) => row.changedAt.getTime())),
    ).toISOString(),
    translators: language === article.source ? [] : named(used.map((row) => row.writer)),
    reviewers: named(used.map((row) => row.approvedBy)),
    reviewPolicy: project.reviewPolicy,
    ...(edition?.signedOffAt ? { signedOff: edition.signedOffAt.toISOString() } : {}),
  };
  return made;
}

function empty({ article, groups }: LoadedArticle, language: Language): EditionDocument {
  return {
    id: article.id,
    language,
    direction: directionOf(language),
    source: article.source,
    units: [],
    groups: groups.map(({ id, kind, parent, attributes }) => ({ id, kind, ...(parent ? { parent } : {}), attributes })),
    meta: { title: article.title, modified: "", translators: [], reviewers: [], reviewPolicy: "" },
  };
}

function editionUnit(
  { id, kind, region, level, group }: UnitRow,
  { content, state }: Pick<SegmentRow, "content" | "state">,
): EditionUnit {
  return { id, kind, region, ...(level ? { level } : {}), ...(group ? { group } : {}), content, state };
}
