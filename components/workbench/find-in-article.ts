import { type Replacement, replaceIn } from "../../domain/content/replace.ts";
import { findIn, type Hit, isWhole } from "../../domain/language/search.ts";
import type { Language } from "../../domain/language/tag.ts";
import type { SegmentData, UnitData } from "../segments/article-data.ts";

export interface Query {
  text: string;
  matchCase: boolean;
  wholeWords: boolean;
  isPattern: boolean;
  language: Language;
}

/** A segment in which something was found. */
export interface Found {
  unit: UnitData;
  segment: SegmentData;
  hits: readonly (Hit & { groups?: readonly string[] })[];
}

type Patterns = typeof import("../../domain/language/pattern.ts");

/** Where a query is found, in the order of the article; undefined for a pattern that is none. */
export function findInArticle(
  units: readonly UnitData[],
  query: Query,
  patterns: Patterns | undefined,
): Found[] | undefined {
  if (query.text === "") return [];
  const hitsIn = query.isPattern ? byPattern(query, patterns) : (text: string): Hit[] => findIn(text, query);
  if (!hitsIn) return undefined;
  return units.flatMap((unit) => {
    const segment = unit.segments[query.language];
    const hits = segment && !segment.omission ? hitsIn(segment.text) : [];
    return hits.length > 0 ? [{ unit, segment: segment!, hits }] : [];
  });
}

function byPattern(query: Query, patterns: Patterns | undefined) {
  const pattern = patterns?.compilePattern(query.text, query);
  return pattern && ((text: string) => pattern.findIn(text).filter((hit) => !query.wholeWords || isWhole(text, hit)));
}

/** A segment with what was found in it replaced. */
export function replaced({ segment, hits }: Found, template: string, patterns: Patterns | undefined) {
  const textFor = (groups: readonly string[] | undefined) =>
    groups && patterns ? patterns.expand(template, groups) : template;
  const replacements = hits.map(({ from, to, groups }): Replacement => ({ from, to, text: textFor(groups) }));
  return replaceIn(segment.content, replacements);
}
