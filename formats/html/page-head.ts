import type { Element } from "hast";
import { textOfKind } from "../edition-parts.ts";
import type { EditionDocument } from "../format.ts";
import { element } from "./element.ts";
import { newsArticle } from "./news-article.ts";
import { typography } from "./typography.ts";

/** What a page says about itself. */
export function pageHead(document: EditionDocument): Element {
  const headline = textOfKind(document, "headline");
  const description = textOfKind(document, "description") ?? textOfKind(document, "standfirst");
  const author = textOfKind(document, "byline");
  return element(
    "head",
    {},
    element("meta", { charSet: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, textOfKind(document, "seoTitle") || headline || document.meta.title),
    ...(description ? [element("meta", { name: "description", content: description })] : []),
    ...(author ? [element("meta", { name: "author", content: author })] : []),
    element("meta", { property: "article:modified_time", content: document.meta.modified }),
    // Whoever reads it should know where nobody else has looked at it.
    ...(document.meta.reviewPolicy === "alone" ? [element("meta", { name: "review-policy", content: "alone" })] : []),
    element("script", { type: "application/ld+json" }, newsArticle(document)),
    element("style", {}, typography),
  );
}
