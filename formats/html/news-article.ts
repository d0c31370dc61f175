import { textOfKind } from "../edition-parts.ts";
import type { EditionDocument } from "../format.ts";

/** What search engines are told of an article: JSON-LD (https://schema.org/NewsArticle), safe inside a script element. */
export function newsArticle(document: EditionDocument): string {
  const { language, source, meta } = document;
  const description = textOfKind(document, "description") ?? textOfKind(document, "standfirst");
  const people = (names: readonly string[]) => names.map((name) => ({ "@type": "Person", name }));
  const translated = language !== source && meta.translators.length > 0;
  const json = JSON.stringify({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: textOfKind(document, "headline") ?? meta.title,
    ...(description ? { description } : {}),
    inLanguage: language,
    dateModified: meta.modified,
    ...(translated ? { translator: people(meta.translators) } : {}),
  });
  return json.replace(/</g, "\\u003c");
}
