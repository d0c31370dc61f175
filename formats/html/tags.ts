import { raw } from "./element-kinds.ts";
import { endOfTag } from "./end-of-tag.ts";

export interface Tag {
  /** In small letters; absent of a comment. */
  name?: string;
  closes: boolean;
  attributes: number;
  start: number;
  /** Where what comes after it begins: after a script, not in it. */
  end: number;
}

/** The tags of a text in order, without those that stand in comments, scripts and the like. */
export function* tagsOf(html: string): Generator<Tag & { name: string }> {
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    const tag = readTag(html, at);
    if (tag.name) yield { ...tag, name: tag.name };
    at = tag.end;
  }
}

const tagStart = /<(\/?)([a-z][^\s/>]*)/iy;
const otherStart = /<[!?/]/y;

function readTag(html: string, start: number): Tag {
  const nameless = { closes: false, attributes: 0, start };
  if (html.startsWith("<!--", start)) return { ...nameless, end: after(html, "-->", start + 2) };
  tagStart.lastIndex = start;
  const found = tagStart.exec(html);
  if (!found) {
    otherStart.lastIndex = start;
    return { ...nameless, end: otherStart.test(html) ? after(html, ">", start) : start + 1 };
  }
  const name = found[2]!.toLowerCase();
  const { end, attributes } = endOfTag(html, start + found[0].length);
  const closes = found[1] === "/";
  return { name, closes, attributes, start, end: raw.has(name) && !closes ? endOfRaw(html, name, end) : end };
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function endOfRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, "gi");
  close.lastIndex = from;
  const found = close.exec(html);
  return found ? after(html, ">", found.index) : html.length;
}
