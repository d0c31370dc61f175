import { RE2JS, RE2JSException } from "re2js";
import type { Hit } from "./search.ts";

export interface PatternHit extends Hit {
  /** What the groups hold, the whole first. */
  groups: readonly string[];
}

/** A regular expression that takes time in proportion to the text, whatever is written in it [RE2]. */
export interface Pattern {
  findIn(text: string): PatternHit[];
}

/** The pattern, or undefined where it is none. */
export function compilePattern(source: string, { matchCase }: { matchCase: boolean }): Pattern | undefined {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(source, matchCase ? 0 : RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    if (error instanceof RE2JSException) return undefined;
    throw error;
  }
  return {
    findIn(text) {
      const hits: PatternHit[] = [];
      const matcher = compiled.matcher(text);
      while (matcher.find()) {
        const [from, to] = [matcher.start(), matcher.end()];
        // What is empty stands everywhere.
        if (to === from) continue;
        const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, index) => matcher.group(index) ?? "");
        hits.push({ from, to, groups });
      }
      return hits;
    },
  };
}

/** What stands in the place of a hit: `$1` is its first group, `$$` a dollar sign. */
export const expand = (template: string, groups: readonly string[]): string =>
  template.replace(/\$(\$|\d)/g, (_, name: string) => (name === "$" ? "$" : (groups[Number(name)] ?? "")));
