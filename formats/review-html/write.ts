import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { directionOf, type Language } from "../../domain/language/tag.ts";
import { paragraphsOf } from "../edition-parts.ts";
import type { Labels, ReviewDocument, ReviewRow } from "../format.ts";
import { contentToHast } from "../html/content-to-hast.ts";
import { element } from "../html/element.ts";
import { kindOf, languageName, readableTime, standingOf } from "../review-words.ts";
import { sheetStyle } from "./sheet-style.ts";

/** A sheet with the languages side by side, to be printed. */
export function writeReviewHtml({ title, languages, made, rows }: ReviewDocument, labels: Labels): Uint8Array {
  const heads = [
    labels.number,
    labels.kind,
    ...languages.map((language) => languageName(language, labels)),
    labels.remarks,
  ];
  const table = element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
    element("tbody", {}, ...rows.map((row) => rowToHast(row, languages, labels))),
  );
  const time = element("time", { dateTime: made }, readableTime(made));
  const body = element(
    "body",
    {},
    element("h1", {}, title),
    element("p", { className: ["made"] }, `${labels.made} `, time),
    table,
  );
  const head = element(
    "head",
    {},
    element("meta", { charSet: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, title),
    element("style", {}, sheetStyle),
  );
  const root: Root = {
    type: "root",
    children: [
      { type: "doctype" },
      element("html", { lang: labels.locale, dir: directionOf(labels.locale) }, head, body),
    ],
  };
  return new TextEncoder().encode(`${toHtml(root)}\n`);
}

function rowToHast(row: ReviewRow, languages: readonly Language[], labels: Labels): Element {
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, `${row.position}`),
    element("td", { className: ["kind"] }, kindOf(row, labels)),
    ...languages.map((language) => textToHast(row, language, labels)),
    element("td", { className: ["remarks"] }),
  );
}

function textToHast({ texts }: ReviewRow, language: Language, labels: Labels): Element {
  const text = texts[language];
  const isShown = text && !text.omission && text.content.length > 0;
  const paragraphs = isShown
    ? paragraphsOf(text.content).map((content) => element("p", {}, ...contentToHast(content)))
    : [];
  // The words about a text are in the reader's language, which is not the text's.
  const standing = standingOf(text, labels);
  const about = { className: ["standing"], lang: labels.locale, dir: directionOf(labels.locale) };
  return element(
    "td",
    { lang: language, dir: directionOf(language) },
    ...paragraphs,
    ...(standing ? [element("p", about, standing)] : []),
  );
}
