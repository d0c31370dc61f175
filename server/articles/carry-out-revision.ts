import type { Db } from "../../db/client.ts";
import { addRevisions } from "../../db/queries/revisions.ts";
import { addSegments, type SegmentRow, updateSegment } from "../../db/queries/segments.ts";
import { addGroups, addUnits, type FoundUnit, updateUnit } from "../../db/queries/units.ts";
import type { Fate } from "../../domain/alignment/revise.ts";
import type { Planned } from "../../domain/alignment/revision-plan.ts";
import { type Content, noContent } from "../../domain/content/content.ts";
import { contentHash } from "../../domain/content/hash.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import type { RecognisedDocument } from "../../domain/segmentation/block.ts";
import type { UndoPart } from "../../domain/workflow/undo.ts";
import { cutRevision, cutUnlessKept } from "../segments/cut-revision.ts";
import { originSegment } from "../segments/origin-segment.ts";
import { settledSource } from "../segments/settled-source.ts";
import { addedSegment, addedUnit, changedSegment } from "../undos/keep-undo.ts";
import { cutUnit, type Part } from "../units/cut-unit.ts";
import { joinUnits } from "../units/join-units.ts";
import type { LoadedArticle } from "./load-article.ts";
import { matchGroups } from "./match-groups.ts";
import type { TranslationCuts } from "./translation-cuts.ts";

/** A revision of a source that is under way. */
export interface Revision {
  tx: Db;
  actor: Actor;
  at: Date;
  loaded: LoadedArticle;
  document: RecognisedDocument;
  reason: string | undefined;
  /** The ids of the units that each pairing adds. */
  ids: ReadonlyMap<Planned, string[]>;
  cuts: TranslationCuts;
}

type CarryOut = (revision: Revision, planned: Planned) => Promise<UndoPart>;
const nothing: CarryOut = async () => ({ segments: [], units: [] });

const fateActs: Record<Fate, CarryOut> = {
  unchanged: editUnit,
  edited: editUnit,
  moved: editUnit,
  split: splitPlanned,
  merged: mergePlanned,
  added: addPlanned,
  removed: removePlanned,
};
/** Does what is planned for some units of the source; gives how it is undone. */
export const carryOut: CarryOut = (revision, planned) =>
  planned.ignored ? nothing(revision, planned) : fateActs[planned.fate](revision, planned);

const sourceOf = ({ loaded }: Revision, unit: string): SegmentRow | undefined =>
  loaded.segments.get(unit)?.find(({ language }) => language === loaded.article.source);

async function editUnit(revision: Revision, planned: Planned): Promise<UndoPart> {
  const { tx, actor, at, loaded } = revision;
  const [unit = ""] = planned.units;
  const row = sourceOf(revision, unit);
  if (planned.weight === "none" || !row) return { segments: [], units: [] };
  const minor = planned.weight === "minor";
  const kept = await cutUnlessKept(tx, row, { by: actor.member, cause: "author", at });
  const next: SegmentRow = {
    ...row,
    ...kept,
    ...wordsOf(planned.contents[0]!),
    origin: "import",
    writer: actor.member,
  };
  const cut = await cutRevision(
    tx,
    { ...next, version: row.version + 1 },
    { by: actor.member, cause: "import", at, minor, reason: revision.reason },
  );
  const after = settledSource(
    actor,
    at,
    loaded.project,
    { ...next, ...cut, changedAt: at },
    { revision: cut.revision, minor },
  );
  await updateSegment(tx, row, after);
  return { segments: [changedSegment(row, after)], units: [] };
}

const wordsOf = (content: Content) => ({ content, text: plainText(content), hash: contentHash(content) });

async function splitPlanned(revision: Revision, planned: Planned): Promise<UndoPart> {
  const { tx, actor, at, loaded, ids, cuts, reason } = revision;
  const { contents, weight } = planned;
  const [unit = ""] = planned.units;
  const parts = (row: SegmentRow): Part[] => {
    if (row.language === loaded.article.source) return contents.map((content) => ({ content }));
    const cut = cuts.get(`${unit} ${row.language}`);
    if (cut?.hash === row.hash && !row.omission) return cut.contents.map((content) => ({ content }));
    // It stands whole in the first part; the others are joined to it, if there is any.
    return contents.map((_, nth) =>
      nth === 0 ? { content: row.content } : { content: noContent, joined: row.state !== "empty" },
    );
  };
  const found = foundUnit(loaded, unit);
  return cutUnit(tx, actor, at, found, { ids: ids.get(planned)!, parts, weight, reason });
}

async function mergePlanned({ tx, actor, at, loaded, reason }: Revision, planned: Planned): Promise<UndoPart> {
  const [unit = "", ...rest] = planned.units;
  const others = rest.map((id) => foundUnit(loaded, id).unit);
  const [content = noContent] = planned.contents;
  const { weight } = planned;
  return joinUnits(tx, actor, at, foundUnit(loaded, unit), { others, content, weight, reason });
}

async function addPlanned({ tx, actor, at, loaded, ids, document }: Revision, planned: Planned): Promise<UndoPart> {
  const [id = ""] = ids.get(planned)!;
  const { kind, region, level } = document.blocks[planned.blocks[0]!]!;
  const { article, project } = loaded;
  // Its place is given when all are arranged.
  await addUnits(tx, [
    { id, article: article.id, place: 0, kind, region, level: level ?? null, group: null, note: "" },
  ]);
  const arrival = {
    article: article.id,
    language: article.source,
    member: actor.member,
    reviewed: project.sourceReview,
    at,
  };
  const words = { unit: id, ...wordsOf(planned.contents[0]!) };
  const { segment, revision } = originSegment(words, { ...arrival, origin: "import", cause: "import" });
  await addSegments(tx, [segment]);
  await addRevisions(tx, [revision]);
  return { segments: [addedSegment(segment)], units: [addedUnit(id)] };
}

async function removePlanned({ tx, at }: Revision, planned: Planned): Promise<UndoPart> {
  for (const id of planned.units) await updateUnit(tx, id, { removedAt: at });
  return { segments: [], units: [] };
}

const foundUnit = ({ units, article, project }: LoadedArticle, id: string): FoundUnit => ({
  unit: units.find((unit) => unit.id === id)!,
  article,
  project,
});

/** What units are, and the lists and tables that hold them, as the file says. */
export async function takeOverKinds({ tx, loaded, document, ids }: Revision, planned: readonly Planned[]) {
  const { blocks, groups } = document;
  const homes = planned.flatMap((one): [string, number][] =>
    one.ignored || one.blocks.length === 0
      ? []
      : [...one.units.slice(0, 1), ...(ids.get(one) ?? [])].map((id, nth) => [id, one.blocks[nth]!]),
  );
  const matched = matchGroups(homes, { blocks, groups, article: loaded.article.id }, loaded);
  await addGroups(tx, matched.added);
  const known = new Map(loaded.units.map((unit) => [unit.id, unit]));
  for (const [id, at] of homes) {
    const { kind, level = null, region } = blocks[at]!;
    const old = known.get(id);
    const group = matched.groupOf(at);
    // What a headline is called in a file does not make it something else.
    const { kind: own, level: ownLevel } = old?.region === region || !old ? { kind, level } : old;
    if (old && old.kind === own && old.level === ownLevel && old.group === group) continue;
    await updateUnit(tx, id, { kind: own, level: ownLevel, group });
  }
}
