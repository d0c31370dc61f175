import { createHash } from "node:crypto";
import { type Db, reader } from "../../db/client.ts";
import { type Fate, fates } from "../../domain/alignment/revise.ts";
import { doubtsAbout, type RevisionDoubt } from "../../domain/alignment/revision-doubts.ts";
import {
  holdsMarks,
  type Pairing,
  type Planned,
  pairingsOf,
  planRevision,
  type UnitBefore,
  type Weight,
} from "../../domain/alignment/revision-plan.ts";
import { noContent } from "../../domain/content/content.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Notice, RecognisedDocument } from "../../domain/segmentation/block.ts";
import type { UnitKind } from "../../domain/segmentation/kinds.ts";
import { inWorker } from "./in-worker.ts";
import { type LoadedArticle, loadArticle } from "./load-article.ts";

export interface NewSource {
  document: RecognisedDocument;
  /** The format that it came in: plain text holds neither marks nor kinds, and those of the article stay. */
  format: string;
  /** What a person says belongs together; absent: as the comparison says. */
  pairings?: Pairing[] | undefined;
  /** Whether all changes are of form, or none is; absent: as each seems. */
  minor?: boolean | undefined;
}

/** One change of the source, as it can be shown before it is made. */
export interface RevisedUnit {
  fate: Fate;
  weight: Weight;
  moved: boolean;
  ignored: boolean;
  units: string[];
  blocks: number[];
  before: string[];
  after: string[];
}
export interface ProposedRevision {
  /** What the source was when it was compared: a revision that names it is refused once that is no longer so. */
  base: string;
  counts: Record<Fate, number>;
  doubts: RevisionDoubt[];
  revised: RevisedUnit[];
  /** The new text as it was recognised. */
  blocks: { kind: UnitKind; text: string }[];
  notices: Notice[];
}

/** What a new source would change, without changing it. @throws Refusal `notFound`, `forbidden`, `invalid`, `busy` */
export async function proposeRevision(actor: Actor, id: string, input: NewSource): Promise<ProposedRevision> {
  return shown(await compareSource(reader(), actor, id, input), input.document);
}

/** A new source compared with the one that stands. */
export interface Comparison {
  base: string;
  planned: Planned[];
  doubts: RevisionDoubt[];
  units: UnitBefore[];
  loaded: LoadedArticle;
}

export async function compareSource(db: Db, actor: Actor, id: string, input: NewSource): Promise<Comparison> {
  const loaded = await loadArticle(db, actor, "article.change", id);
  const { document, format, minor } = input;
  const units = unitsBefore(loaded);
  const texts = {
    before: units.map(({ content }) => plainText(content)),
    after: document.blocks.map(({ content }) => plainText(content)),
  };
  const revised = await inWorker({ do: "revise", ...texts });
  const language = loaded.article.source;
  const doubts = doubtsAbout(revised, texts, language);
  const pairings = input.pairings ?? pairingsOf(revised, units, document.blocks);
  const said = minor === undefined ? pairings : pairings.map((one) => ({ ...one, minor: one.minor ?? minor }));
  const planned = planRevision(said, { units, blocks: document.blocks, language, hasMarks: holdsMarks(format) });
  // The same words may have got other marks.
  const changes = planned.some(({ fate }) => fate !== "unchanged");
  return {
    base: baseOf(loaded),
    planned,
    doubts: changes ? doubts.filter((doubt) => doubt !== "same") : doubts,
    units,
    loaded,
  };
}

export function unitsBefore({ units, segments, article }: LoadedArticle): UnitBefore[] {
  return units.map(({ id, kind, region }) => {
    const content = segments.get(id)?.find(({ language }) => language === article.source)?.content ?? noContent;
    return { id, kind, region, content };
  });
}

/** What a comparison rests on: the units in their order, and the words of the source. */
export function baseOf({ units, segments, article }: LoadedArticle): string {
  const hash = createHash("sha256");
  for (const { id, kind } of units) {
    const words = segments.get(id)?.find(({ language }) => language === article.source)?.hash ?? "";
    hash.update(`${id} ${kind} ${words}\n`);
  }
  return hash.digest("hex");
}

export function countFates(planned: readonly { fate: Fate }[]): Record<Fate, number> {
  const counts = Object.fromEntries(fates.map((fate) => [fate, 0])) as Record<Fate, number>;
  for (const { fate } of planned) counts[fate]++;
  return counts;
}

function shown({ base, planned, doubts, units }: Comparison, document: RecognisedDocument): ProposedRevision {
  const textOf = new Map(units.map(({ id, content }) => [id, plainText(content)]));
  return {
    base,
    counts: countFates(planned),
    doubts,
    revised: planned.map(({ fate, weight, moved, ignored = false, units: ids, blocks, contents }) => ({
      fate,
      weight,
      moved,
      ignored,
      units: ids,
      blocks,
      before: ids.map((id) => textOf.get(id) ?? ""),
      after: contents.map(plainText),
    })),
    blocks: document.blocks.map(({ kind, content }) => ({ kind, text: plainText(content) })),
    notices: document.notices,
  };
}

/** @throws Refusal `invalid` with the first doubt, unless the one who asks has seen them */
export function refuseDoubtful(doubts: readonly RevisionDoubt[], despite: boolean) {
  const [doubt] = doubts.filter((one) => one === "empty" || (one !== "same" && !despite));
  if (doubt) throw new Refusal("invalid", { field: "content", reason: doubt, doubts });
}
