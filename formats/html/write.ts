import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { visibleUnits } from "../edition-parts.ts";
import type { EditionDocument } from "../format.ts";
import { nestUnits } from "../nest-units.ts";
import { element } from "./element.ts";
import { pageHead } from "./page-head.ts";
import { partsToHast } from "./parts-to-hast.ts";

/** A page that stands alone: it needs nothing from anywhere but the pictures. */
export function writeHtml(document: EditionDocument): Uint8Array {
  const { language: lang, direction: dir } = document;
  const body = element("body", {}, element("article", {}, ...articleToHast(document)));
  const root: Root = {
    type: "root",
    children: [{ type: "doctype" }, element("html", { lang, dir }, pageHead(document), body)],
  };
  return new TextEncoder().encode(`${toHtml(root)}\n`);
}

/** The text of an edition alone, for copying into another system. */
export function htmlFragment(document: EditionDocument): string {
  return toHtml({ type: "root", children: articleToHast(document) });
}

function articleToHast(document: EditionDocument): Element[] {
  const { head, body } = visibleUnits(document);
  const header = partsToHast(nestUnits(head, document));
  return [...(header.length > 0 ? [element("header", {}, ...header)] : []), ...partsToHast(nestUnits(body, document))];
}
