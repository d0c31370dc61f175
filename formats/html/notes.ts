import type { Element, Nodes } from "hast";
import { addGroup } from "../draft.ts";
import { addNote, addNoteSign } from "../footnotes.ts";
import { attribute } from "./attributes.ts";
import { blocks } from "./element-kinds.ts";
import { outermost, type Place } from "./place.ts";
import { flush, type Notes, type Walk } from "./walk.ts";

/**
 * Finds the notes: what is pointed at by a link that Word, LibreOffice, Google Docs, mammoth, pandoc, GitHub or
 * Wikipedia would write for a footnote.
 */
export function findNotes(root: Nodes): Notes {
  const pointedAt = new Set<string>();
  const named: [Element, string][] = [];
  visit(root, undefined, (element, block) => {
    const target = nameOfNote(fragmentOf(element));
    if (target) pointedAt.add(target);
    const own = nameOfNote(attribute(element, "id")) ?? nameOfNote(attribute(element, "name"));
    if (own && block) named.push([block, own]);
  });
  const names = new Map<Element, string>();
  const taken = new Set<string>();
  for (const [element, name] of named) {
    if (!pointedAt.has(name) || taken.has(name) || names.has(element)) continue;
    names.set(element, name);
    taken.add(name);
  }
  return { names, known: taken, numbers: new Map(), texts: new Map() };
}

const noteName =
  /^(?:user-content-)?_?((?:ftnt?|edn|fn|footnote|endnote|sdfootnote|sdendnote|cite_note)[-:_]?[\w.-]*?\d)(?:sym)?$/;
const backward = /ref|anc/;

function nameOfNote(id: string): string | undefined {
  return backward.test(id) ? undefined : noteName.exec(id)?.[1];
}

const fragmentOf = (element: Element) => (element.tagName === "a" ? fragmentIn(attribute(element, "href")) : "");
const fragmentIn = (href: string) => (href.startsWith("#") ? href.slice(1) : "");

/** Each element with the innermost block that it stands in or is. */
function visit(
  node: Nodes,
  block: Element | undefined,
  see: (element: Element, block: Element | undefined) => void,
): void {
  let inside = block;
  if (node.type === "element") {
    if (blocks.has(node.tagName) && node.tagName !== "body") inside = node;
    see(node, inside);
  }
  if ("children" in node) for (const child of node.children) visit(child, inside, see);
}

/** A reference to a note becomes its number, in order of the references. Says whether it was one. */
export function referTo(walk: Walk, href: string, place: Place): boolean {
  const name = nameOfNote(fragmentIn(href));
  const { known, numbers } = walk.notes;
  if (!name || !known.has(name)) return false;
  const number = numbers.get(name) ?? numbers.size + 1;
  numbers.set(name, number);
  addNoteSign(walk.flow, number, place.marks);
  return true;
}

/** Whether a link leads from a note back to the text. */
export function isBackLink({ sink, draft }: Walk, href: string): boolean {
  return sink !== draft.blocks && backward.test(fragmentIn(href));
}

/** Keeps the text of a note until the end. */
export function takeNote(walk: Walk, name: string, before: Place, into: (inside: Place) => void): void {
  flush(walk, before);
  const { sink } = walk;
  walk.sink = [];
  const inside = { ...outermost, spaces: before.spaces, group: addGroup(walk.draft, "footnote") };
  into(inside);
  flush(walk, inside);
  walk.notes.texts.set(name, walk.sink);
  walk.sink = sink;
}

/** Puts the notes after the text, each behind its number. */
export function putNotes({ draft, notes }: Walk): void {
  for (const name of notes.texts.keys()) if (!notes.numbers.has(name)) notes.numbers.set(name, notes.numbers.size + 1);
  for (const [name, number] of notes.numbers) addNote(draft, number, notes.texts.get(name) ?? []);
}
