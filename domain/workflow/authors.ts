import { differsInSubstance } from "../content/substance.ts";

/** The authors of a text since its last approval, once `writer` has made it what it is. */
export function authorsAfter(authors: readonly string[], writer: string, before: string, after: string): string[] {
  if (authors.includes(writer) || !differsInSubstance(before, after)) return [...authors];
  return [...authors, writer];
}
