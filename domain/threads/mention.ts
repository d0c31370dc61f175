import { invalid } from "../refusal.ts";
import type { Range } from "./anchor.ts";

/** A member who is named in a comment, and where: from the sign to the end of the name as it was written. */
export interface Mention extends Range {
  member: string;
}

export const mostMentions = 20;
/** `@`, and the sign that a Chinese keyboard types. */
export const mentionSigns = "@＠";

/** The mentions of a comment, in their order, each once begun by its sign and none over another. @throws Refusal `invalid` */
export function parseMentions(text: string, mentions: readonly Mention[]): Mention[] {
  if (mentions.length > mostMentions) throw invalid("mentions", "tooManyOf", { most: mostMentions });
  const ordered = mentions.toSorted((a, b) => a.from - b.from).map(({ member, from, to }) => ({ member, from, to }));
  let end = 0;
  for (const { from, to } of ordered) {
    const stands = from >= end && to > from + 1 && to <= text.length && mentionSigns.includes(text[from]!);
    if (!stands) throw invalid("mentions", "notThere");
    end = to;
  }
  return ordered;
}

/** Where the people stand in a text who were chosen for it by name, in the order in which they were chosen. */
export function mentionsIn(text: string, chosen: readonly { id: string; name: string }[]): Mention[] {
  const found: Mention[] = [];
  const isFree = (from: number, to: number) => found.every((one) => to <= one.from || from >= one.to);
  // Longer names first: "@Ann" stands in "@Anna" too.
  for (const { id, name } of chosen.toSorted((a, b) => b.name.length - a.name.length)) {
    for (let at = text.indexOf(name, 1); at > 0; at = text.indexOf(name, at + 1)) {
      const [from, to] = [at - 1, at + name.length];
      const isNamed = mentionSigns.includes(text[from]!) && isFree(from, to);
      if (!isNamed) continue;
      found.push({ member: id, from, to });
      break;
    }
  }
  return found.toSorted((a, b) => a.from - b.from).slice(0, mostMentions);
}

/** What has been typed of a name before the cursor, and where its sign stands; undefined where nobody is being named. */
export function mentionBegun(text: string, cursor: number): { from: number; typed: string } | undefined {
  const from = Math.max(...[...mentionSigns].map((sign) => text.lastIndexOf(sign, cursor - 1)));
  if (from < 0 || from >= cursor) return undefined;
  const typed = text.slice(from + 1, cursor);
  // An address is no mention: what is before the sign is no Latin letter and no digit. Chinese writes without a space.
  const before = text[from - 1] ?? "";
  return /[\w.+-]/.test(before) || /[\n@＠]/.test(typed) || typed.length > longestTyped ? undefined : { from, typed };
}
const longestTyped = 40;
