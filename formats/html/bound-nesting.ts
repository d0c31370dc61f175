import { Refusal } from "../../domain/refusal.ts";
import { mostBlocks } from "../conclude-document.ts";
import { blocks, isolating, marks, raw, selfEnding, voids } from "./element-kinds.ts";
import { tagsOf } from "./tags.ts";

// Deep enough for any page that was ever made on purpose.
const deepest = 200;
const mostOpenMarks = 24;
const mostAttributes = 200;
// Pages have more elements than blocks of text, but not this many more.
const mostElements = 6 * mostBlocks;

/**
 * HTML whose elements are not nested deeper than a parser can bear, for the price of the tags beyond: no text is lost.
 * Parsers, and the trees that they make, take time and stack by depth and by marks that are never closed; a hostile
 * page has thousands of both. One pass over the tags keeps a list of what is open, roughly as the parser will:
 * https://html.spec.whatwg.org/#tree-construction. What the list does not see is at most as much again.
 * @throws Refusal `tooLarge` for more elements than the longest article can need
 */
export function boundNesting(html: string): string {
  const kept: string[] = [];
  const open: string[] = [];
  let from = 0;
  let elements = 0;
  for (const { name, closes, attributes, start, end } of tagsOf(html)) {
    // The parser opens every mark that was left open again in each new block.
    elements += blocks.has(name) && !closes ? 1 + countMarks(open) : 1;
    if (elements > mostElements) throw new Refusal("tooLarge", { field: "content", most: mostBlocks });
    if (closes) close(name, open);
    if (attributes > mostAttributes || (!closes && !fits(name, open))) {
      // In the place of a block: it ends the one before it, and does not nest.
      kept.push(html.slice(from, start), marks.has(name) ? "" : "<p>");
      from = end;
    }
  }
  return from === 0 ? html : kept.join("") + html.slice(from);
}

/** Whether one more element may be open; if so, it is. */
function fits(name: string, open: string[]): boolean {
  if (voids.has(name) || raw.has(name)) return true;
  const foreign = open.includes("svg") || open.includes("math");
  // A cell forgets the marks that the one before it left open, and a link ends another.
  if (name === "td" || name === "th") forgetMarks(open);
  if (selfEnding.has(name) && !foreign) return true;
  if (name === "a") close("a", open);
  const depth = marks.has(name) ? countMarks(open) : open.length - countMarks(open);
  if (depth >= (marks.has(name) ? mostOpenMarks : deepest)) return false;
  open.push(headingName(name));
  return true;
}

const countMarks = (open: readonly string[]) => open.filter((name) => marks.has(name)).length;

function forgetMarks(open: string[]): void {
  const wall = open.findLastIndex((name) => isolating.has(name));
  open.splice(wall + 1, open.length, ...open.slice(wall + 1).filter((name) => !marks.has(name)));
}

function close(tag: string, open: string[]): void {
  const name = headingName(tag);
  const at = open.lastIndexOf(name);
  const between = open.slice(at + 1);
  if (at < 0 || (!isolating.has(name) && between.some((other) => isolating.has(other)))) return;
  const inBlock = between.some((other) => blocks.has(other));
  if (marks.has(name) || name === "form") open.splice(at, 1);
  else if (isolating.has(name)) open.splice(at);
  // Marks that are still open when their block ends are opened again in the next.
  else if (blocks.has(name) || !inBlock) open.splice(at, open.length, ...between.filter((other) => marks.has(other)));
}

// The end of a heading of any level ends one of any other.
const headingName = (name: string) => (/^h[1-6]$/.test(name) ? "h1" : name);
