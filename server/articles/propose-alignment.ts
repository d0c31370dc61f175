import { reader } from "../../db/client.ts";
import type { SentenceLink } from "../../domain/alignment/align-sentences.ts";
import { isInAnother } from "../../domain/alignment/revision-doubts.ts";
import { type Piece, type Row, rowsOf, spoken } from "../../domain/alignment/rows.ts";
import { type Content, noContent } from "../../domain/content/content.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { can } from "../../domain/permissions/can.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import type { RecognisedDocument } from "../../domain/segmentation/block.ts";
import { inWorker } from "./in-worker.ts";
import { type LoadedArticle, loadArticle, reachArticle } from "./load-article.ts";

/** What should be said of a translation that is brought: it may not be what was meant. */
export const alignmentDoubts = ["empty", "isSource", "otherLanguage"] as const;
export type AlignmentDoubt = (typeof alignmentDoubts)[number];

export interface AlignedRow {
  units: string[];
  /** Indexes into the blocks of the document. */
  blocks: number[];
  score: number;
  /** The sentences inside that say the same, as offsets into the texts of both sides. */
  sentences: SentenceLink[];
}
export interface ProposedAlignment {
  rows: AlignedRow[];
  doubts: AlignmentDoubt[];
}

/**
 * Which paragraphs of a translation say what the units of an article say, without keeping anything.
 * @throws Refusal `notFound`, `forbidden`, `invalid` where the language is none to translate into, `busy`
 */
export async function proposeAlignment(
  actor: Actor,
  id: string,
  { language, document }: { language: Language; document: RecognisedDocument },
): Promise<ProposedAlignment> {
  const { article, project } = await reachArticle(reader(), actor, "article.read", id);
  if (!can(actor, "segment.align", { project: project.id, language, source: article.source }))
    throw new Refusal("forbidden");
  if (!article.languages.includes(language) || language === article.source) throw invalid("language", "notATarget");
  const units = unitTexts(await loadArticle(reader(), actor, "article.read", id));
  const pieces = piecesOf(document);
  const languages = { source: article.source, target: language };
  const pair = { source: units.map(textOf), target: pieces.map(textOf), languages };
  const beads = pieces.length === 0 ? [] : await inWorker({ do: "align", pair });
  const rows = rowsOf(
    beads,
    units.map((unit) => unit.id),
    pieces,
  );
  const linked = rows.filter((row) => row.units.length > 0 && row.pieces.length > 0);
  const textsOf = new Map(units.map((unit) => [unit.id, textOf(unit)]));
  const sentences = await inWorker({
    do: "linkSentences",
    pairs: linked.map(({ units, pieces }) => [
      units.map((unit) => textsOf.get(unit)).join("\n"),
      pieces.map(textOf).join("\n"),
    ]),
    languages,
  });
  const linksOf = new Map(linked.map((row, at) => [row, sentences[at]!]));
  return {
    rows: rows.map((row) => ({
      units: row.units,
      blocks: row.pieces.map(({ key }) => Number(key)),
      score: row.score,
      sentences: linksOf.get(row) ?? [],
    })),
    doubts: doubtsAbout(pair, language),
  };
}

const textOf = ({ content }: { content: Content }) => plainText(content);

/** The units that say something in the source; an empty cell has no translation. */
function unitTexts({ units, segments, article }: LoadedArticle): { id: string; content: Content }[] {
  return spoken(
    units.map(({ id }) => ({
      id,
      content: segments.get(id)?.find(({ language }) => language === article.source)?.content ?? noContent,
    })),
  );
}

/** Keyed by their index among the blocks. */
export const piecesOf = ({ blocks }: RecognisedDocument): Piece[] =>
  spoken(blocks.map(({ content }, at) => ({ key: `${at}`, content })));

/** The rows as they can be carried out, with the texts of the document. */
export const rowsWith = (rows: readonly AlignedRow[], { blocks }: RecognisedDocument): Row[] =>
  rows.map(({ units, blocks: places, score }) => ({
    units,
    pieces: places.map((at) => ({ key: `${at}`, content: blocks[at]!.content })),
    score,
  }));

function doubtsAbout({ source, target }: { source: string[]; target: string[] }, language: Language): AlignmentDoubt[] {
  if (target.length === 0) return ["empty"];
  if (source.length > 0 && target.join("\n") === source.join("\n")) return ["isSource"];
  return isInAnother(target.join("\n"), language) ? ["otherLanguage"] : [];
}

/** @throws Refusal `invalid` with the first doubt, unless the one who asks has seen them */
export function refuseDoubtful(doubts: readonly AlignmentDoubt[], despite: boolean) {
  const [doubt] = doubts.filter((one) => one === "empty" || !despite);
  if (doubt) throw new Refusal("invalid", { field: "content", reason: doubt, doubts });
}
