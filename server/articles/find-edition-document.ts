import { reader } from "../../db/client.ts";
import { findSnapshot } from "../../db/queries/editions.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { EditionDocument } from "../../formats/format.ts";
import { namesIn } from "../editions/sign-off-edition.ts";
import { type MadeEdition, makeEdition } from "./edition-document.ts";
import { isSignedOff, type LoadedArticle } from "./load-article.ts";

/** An edition as it stands; a signed-off one as it was signed off. */
export async function findEditionDocument(
  loaded: LoadedArticle,
  language: Language,
  drafts: boolean,
): Promise<MadeEdition> {
  if (isSignedOff(loaded, language)) {
    const snapshot = await findSnapshot(reader(), loaded.article.id, language);
    if (snapshot) return { document: snapshot.document as EditionDocument, missing: [], stale: [] };
  }
  return makeEdition(loaded, language, await namesIn(reader(), loaded.segments.values()), drafts);
}
