import { reader } from "../../db/client.ts";
import type { Content } from "../../domain/content/content.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import { type Direction, directionOf, type Language } from "../../domain/language/tag.ts";
import type { UnitKind } from "../../domain/segmentation/kinds.ts";
import { findEditionDocument } from "../articles/find-edition-document.ts";
import { loadParts } from "../articles/load-article.ts";
import { reachOpenProof } from "./reach-proof.ts";

interface Place {
  unit: string;
  /** As the workbench counts it; a paragraph that is left out of the edition leaves a gap. */
  position: number;
  kind: UnitKind;
  level?: number;
}
export type ProofParagraph =
  | (Place & { missing: false; content: Content; text: string; approved: boolean })
  | (Place & { missing: true });

export interface Proof {
  language: Language;
  direction: Direction;
  endsAt: string;
  paragraphs: ProofParagraph[];
}

/**
 * The edition that a proof link opens, as it reads now; a signed-off one as it was signed off. Nothing of the desk is in
 * it: neither the article's internal name, nor who wrote, nor what was said about it.
 * @throws Refusal `notFound`
 */
export async function openProof(token: string): Promise<Proof> {
  const db = reader();
  const { proof, article, project } = await reachOpenProof(db, token, new Date());
  const loaded = await loadParts(db, { article, project });
  const { document, missing } = await findEditionDocument(loaded, proof.language, proof.drafts);
  const texts = new Map(document.units.map((unit) => [unit.id, unit]));
  const lacking = new Set(missing.map(({ unit }) => unit));
  const paragraphs = loaded.units.flatMap(({ id, kind, level }, index): ProofParagraph[] => {
    const place = { unit: id, position: index + 1, kind, ...(level ? { level } : {}) };
    const text = texts.get(id);
    if (text) {
      const { content, state } = text;
      return [{ ...place, missing: false, content, text: plainText(content), approved: state === "approved" }];
    }
    return lacking.has(id) ? [{ ...place, missing: true }] : [];
  });
  return {
    language: proof.language,
    direction: directionOf(proof.language),
    endsAt: proof.endsAt.toISOString(),
    paragraphs,
  };
}
