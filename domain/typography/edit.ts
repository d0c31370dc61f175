/** A stretch of a text (UTF-16 code units) and what is to stand there instead. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** What a rule of typography looks for in a text. It never touches a letter or a digit. */
export type Rule = (text: string) => Edit[];

/** The text with the edits of all rules; where two overlap, the one that begins first goes first. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { from, to, text: other } of edits.toSorted((one, two) => one.from - two.from || two.to - one.to)) {
    if (from < at) continue;
    result += text.slice(at, from) + other;
    at = to;
  }
  return at === 0 ? text : result + text.slice(at);
}

/** An edit for each match of a pattern, which is global; `by` gives what stands there instead, or nothing to leave it. */
export function replacing(pattern: RegExp, by: (match: RegExpExecArray) => string | undefined): Rule {
  return (text) => {
    const edits: Edit[] = [];
    for (const match of text.matchAll(pattern)) {
      const other = by(match as RegExpExecArray);
      if (other !== undefined && other !== match[0])
        edits.push({ from: match.index, to: match.index + match[0].length, text: other });
    }
    return edits;
  };
}
