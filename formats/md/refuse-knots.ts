import { invalid } from "../../domain/refusal.ts";

// Many times what a paragraph that people write has.
const mostSigns = 4_000;
const mostSearch = 4e8;

// Where one of these begins a line, what was left open before it does not reach into it.
const startsAnew = /^\s*(?:$|[-+*>|#]|\d{1,9}[.)]\s)/;
const signs = /[*_~]+|\[/g;
const ticks = /`+/g;

/**
 * The parser pairs the signs of a paragraph by trying each with all before it, and looks for the end of code behind
 * every opening: a paragraph of nothing but signs would keep it busy for minutes.
 * @throws Refusal `invalid`
 */
export function refuseKnots(markdown: string): void {
  let paragraph = { signs: 0, ticks: 0, length: 0 };
  for (const line of markdown.split("\n")) {
    if (startsAnew.test(line)) paragraph = { signs: 0, ticks: 0, length: 0 };
    paragraph.signs += line.match(signs)?.length ?? 0;
    paragraph.ticks += line.match(ticks)?.length ?? 0;
    paragraph.length += line.length;
    if (paragraph.signs > mostSigns || paragraph.ticks * paragraph.length > mostSearch)
      throw invalid("content", "tooDeep");
  }
}
