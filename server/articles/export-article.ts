import { reader } from "../../db/client.ts";
import { noContent } from "../../domain/content/content.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { Actor } from "../../domain/permissions/actor.ts";
import { invalid, Refusal } from "../../domain/refusal.ts";
import { asksForNothing } from "../../domain/workflow/blank-cell.ts";
import { freshnessOf } from "../../domain/workflow/freshness.ts";
import { findFormat } from "../../formats/all.ts";
import type { Labels, ReviewDocument, ReviewText } from "../../formats/format.ts";
import { htmlFragment } from "../../formats/html/write.ts";
import { slotOf } from "../segments/present-segment.ts";
import type { Missing } from "./edition-document.ts";
import { findEditionDocument } from "./find-edition-document.ts";
import { inWorker } from "./in-worker.ts";
import { type LoadedArticle, loadArticle } from "./load-article.ts";

export interface ExportArticle {
  language: Language;
  format: string;
  /** Whether what nobody has approved goes out too. */
  drafts: boolean;
  /** For a review sheet: the languages beside the first. */
  with: Language[];
  labels: Labels;
}
export interface Exported {
  bytes: Uint8Array;
  mediaType: string;
  fileName: string;
  /** Units that are not in the file although they are not omitted. */
  missing: Missing[];
  stale: { unit: string; position: number }[];
}

/**
 * An edition, or a review sheet of several, as a file. A signed-off edition is given as it was signed off.
 * @throws Refusal `notFound` (also a language that the article lacks), `unsupported`, `invalid`
 */
export async function exportArticle(actor: Actor, id: string, input: ExportArticle): Promise<Exported> {
  const loaded = await loadArticle(reader(), actor, "edition.export", id);
  const languages = [...new Set([input.language, ...input.with])];
  if (!loaded.article.languages.includes(input.language)) throw new Refusal("notFound");
  if (languages.some((language) => !loaded.article.languages.includes(language))) throw invalid("with", "notInArticle");
  const format = findFormat(input.format);
  const named = (languages: readonly Language[]) => ({
    mediaType: format.mediaType,
    fileName: `${fileNameOf(loaded.article.title)}.${languages.join("-")}.${format.extension}`,
  });
  if (format.writeReview) {
    const document = reviewDocument(loaded, languages);
    const bytes = await inWorker({ do: "writeReview", format: format.id, document, labels: input.labels });
    return { bytes, ...named(languages), missing: [], stale: [] };
  }
  if (!format.writeEdition) throw new Refusal("unsupported", { reason: "unknownFormat" });
  if (input.with.length > 0) throw invalid("with", "oneLanguageOnly");
  const { document, missing, stale } = await findEditionDocument(loaded, input.language, input.drafts);
  const bytes = await inWorker({ do: "writeEdition", format: format.id, document });
  return { bytes, ...named([input.language]), missing, stale };
}

/** The body of an edition as HTML, for copying into another system. @throws Refusal `notFound` */
export async function editionFragment(actor: Actor, id: string, input: Pick<ExportArticle, "language" | "drafts">) {
  const loaded = await loadArticle(reader(), actor, "edition.export", id);
  if (!loaded.article.languages.includes(input.language)) throw new Refusal("notFound");
  const { document, missing } = await findEditionDocument(loaded, input.language, input.drafts);
  return { html: htmlFragment(document), missing };
}

function reviewDocument({ article, units, segments }: LoadedArticle, languages: Language[]): ReviewDocument {
  const textOf = ({ id, kind }: LoadedArticle["units"][number], language: Language): ReviewText => {
    const all = segments.get(id) ?? [];
    const segment = all.find((row) => row.language === language);
    const source = all.find((row) => row.language === article.source);
    if (asksForNothing(kind, source, segment)) return { content: noContent, state: "approved", stale: false };
    const stale = freshnessOf(language, all.map(slotOf), article.source).is === "major";
    const { content = noContent, state = "empty" as const, omission } = segment ?? {};
    return { content, state, stale, ...(omission ? { omission: omission.kind } : {}) };
  };
  return {
    title: article.title,
    languages,
    made: new Date().toISOString(),
    rows: units.map((unit, index) => ({
      position: index + 1,
      kind: unit.kind,
      ...(unit.level ? { level: unit.level } : {}),
      texts: Object.fromEntries(languages.map((language) => [language, textOf(unit, language)])),
    })),
  };
}

/** A title as the name of a file: letters and digits of any script. */
function fileNameOf(title: string): string {
  return (
    title
      .normalize("NFC")
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 80) || "article"
  );
}
