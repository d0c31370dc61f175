import type { Element, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { canonicalLanguage } from "../../domain/language/tag.ts";
import { type Draft, newDraft } from "../draft.ts";
import type { Spaces } from "../flow.ts";
import { refuseTooDeep } from "../too-deep.ts";
import { attribute, classesOf } from "./attributes.ts";
import { boundNesting } from "./bound-nesting.ts";
import { findNotes, putNotes } from "./notes.ts";
import { outermost } from "./place.ts";
import { findLayoutTables } from "./tables.ts";
import { flush, type Walk } from "./walk.ts";
import { walkChildren } from "./walk-nodes.ts";

/** What a page, or a piece of one, holds; `spaces` says whether its white space is the author's own. */
export function draftOfHtml(html: string, spaces: Spaces = "collapsed"): Draft {
  return refuseTooDeep(() => readPage(fromHtml(boundNesting(html)), spaces));
}

function readPage(root: Root, spaces: Spaces): Draft {
  const draft = newDraft();
  describe(draft, root);
  const walk: Walk = {
    draft,
    sink: draft.blocks,
    flow: { inline: [] },
    pictures: [],
    notes: findNotes(root),
    layoutTables: findLayoutTables(root),
    titled: spaces === "kept" && hasTitle(root),
    wordLists: undefined,
  };
  const place = { ...outermost, spaces };
  walkChildren(walk, root, place);
  flush(walk, place);
  putNotes(walk);
  return draft;
}

/** Whether a paragraph is what Word calls a title. */
function hasTitle(node: Nodes): boolean {
  if (node.type === "element" && node.tagName === "h1" && classesOf(node).includes("title")) return true;
  return "children" in node && node.children.some(hasTitle);
}

function describe(draft: Draft, root: Root): void {
  const page = root.children.find((node): node is Element => node.type === "element");
  const language = page && canonicalLanguage(attribute(page, "lang") || attribute(page, "xmlLang"));
  if (language) draft.language = language;
  const title = page && titleIn(page);
  if (title) draft.title = title;
}

function titleIn(page: Element): string | undefined {
  const head = page.children.find((node): node is Element => node.type === "element" && node.tagName === "head");
  const title = head?.children.find((node): node is Element => node.type === "element" && node.tagName === "title");
  return title?.children.map((node: Nodes) => ("value" in node ? node.value : "")).join("");
}
