import { reader } from "../../db/client.ts";
import { addArticle } from "../../db/queries/articles.ts";
import { addEvent } from "../../db/queries/events.ts";
import { addRevisions } from "../../db/queries/revisions.ts";
import { addSegments } from "../../db/queries/segments.ts";
import { addGroups, addUnits, type GroupRow, type NewUnit, placeGap } from "../../db/queries/units.ts";
import { contentHash } from "../../domain/content/hash.ts";
import { longestArticleNote, parseNote } from "../../domain/content/parse-lines.ts";
import { contentOfText, plainText } from "../../domain/content/plain-text.ts";
import { fold } from "../../domain/language/fold.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { parseName } from "../../domain/permissions/identity.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import type { Block, Notice, RecognisedDocument } from "../../domain/segmentation/block.ts";
import { topHeading } from "../../domain/segmentation/kinds.ts";
import { act } from "../act.ts";
import { newId } from "../id.ts";
import { reachProject } from "../projects/reach-project.ts";
import { type OriginText, originSegment } from "../segments/origin-segment.ts";

export interface ImportArticle {
  project: string;
  title: string;
  headline?: string | undefined;
  source: Language;
  targets: Language[];
  document: RecognisedDocument;
  note?: string | undefined;
}
export interface Imported {
  id: string;
  title: string;
  source: Language;
  languages: Language[];
  /** How many of each kind the file held; a headline that was given beside it is not counted. */
  recognised: Record<string, number>;
  notices: Notice[];
}

const mostUnits = 50_000;
const longestTitle = 300;

/**
 * Takes a recognised document in as a new article. Its segments of the source are approved by the import, unless the
 * project wants its source reviewed.
 * @throws Refusal `notFound` (the project), `forbidden`, `invalid`, `tooLarge`
 */
export async function importArticle(actor: Actor, input: ImportArticle): Promise<Imported> {
  await reachProject(reader(), actor, "article.import", input.project);
  const note = parseNote(input.note ?? "", "note", longestArticleNote);
  const { id, title, languages, units, groups, texts, ...result } = makeArticle(input);
  return act(actor, async (tx, at) => {
    const project = await reachProject(tx, actor, "article.import", input.project);
    await addArticle(tx, {
      id,
      project: project.id,
      title,
      titleKey: fold(title),
      source: input.source,
      languages,
      note,
      createdAt: at,
      createdBy: actor.member,
      changedAt: at,
      archivedAt: null,
    });
    await addGroups(tx, groups);
    await addUnits(tx, units);
    const arrival = { article: id, language: input.source, member: actor.member, reviewed: project.sourceReview, at };
    const rows = texts.map((text) => originSegment(text, { ...arrival, origin: "import", cause: "import" }));
    await addSegments(
      tx,
      rows.map((row) => row.segment),
    );
    await addRevisions(
      tx,
      rows.map((row) => row.revision),
    );
    await addEvent(tx, actor, at, "article.import", {
      project: project.id,
      article: id,
      details: { title, units: units.length },
    });
    return { id, title, source: input.source, languages, ...result };
  });
}

/** All that is made before the transaction: ids, hashes, checked input. */
function makeArticle(input: ImportArticle) {
  const { document } = input;
  const headline = input.headline?.trim();
  const blocks = headline ? withHeadline(document.blocks, headline) : document.blocks;
  if (blocks.length === 0) throw invalid("content", "empty");
  if (blocks.length > mostUnits) throw new Refusal("tooLarge", { field: "content", most: mostUnits });
  const id = newId();
  const groupIds = document.groups.map(newId);
  const units = blocks.map(({ kind, region, level, group }, index): NewUnit => {
    const place = (index + 1) * placeGap;
    return {
      id: newId(),
      article: id,
      place,
      kind,
      region,
      level: level ?? null,
      group: groupIds[group ?? -1] ?? null,
      note: "",
    };
  });
  return {
    id,
    title: parseName(input.title, "title", longestTitle),
    languages: [...new Set([input.source, ...input.targets])],
    units,
    groups: document.groups.map(({ kind, parent, attributes }, index): GroupRow => {
      return { id: groupIds[index]!, article: id, kind, parent: groupIds[parent ?? -1] ?? null, attributes };
    }),
    texts: blocks.map(({ content }, index): OriginText => {
      return { unit: units[index]!.id, content, text: plainText(content), hash: contentHash(content) };
    }),
    recognised: countKinds(document.blocks),
    notices: headline ? document.notices.filter((notice) => notice.code !== "noHeadline") : document.notices,
  };
}

function countKinds(blocks: readonly Block[]): Imported["recognised"] {
  const counts: Imported["recognised"] = {};
  for (const { kind } of blocks) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The headline that was given stands first; one that the file has stays, as a heading. */
function withHeadline(blocks: readonly Block[], headline: string): Block[] {
  const given: Block = { kind: "headline", region: "head", content: contentOfText(headline) };
  const others = blocks
    .filter((block) => block.kind !== "headline" || plainText(block.content) !== headline)
    .map(
      (block): Block =>
        block.kind === "headline" ? { ...block, kind: "heading", region: "body", level: topHeading } : block,
    );
  return [given, ...others];
}
