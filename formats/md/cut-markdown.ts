const frontMatter = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/;
// What is defined in one place and used in another, and what goes on over blank lines.
const reachesFar = /^ {0,3}(?:\[[^\]\n]+\]:|`{3}|~{3}|<(?:script|pre|style|textarea|!|\?))/im;
// A line that can only begin a new block, since it stands at the margin and is no item of a list.
const begins = /\n[ \t]*\n(?=[\p{L}\p{N}#“«„"'—])(?!\d{1,9}[.)])/gu;

/**
 * A long text in pieces that mean the same one by one: the parser takes about four hundred times the memory of what
 * it reads at once. A text in which one place may depend on another stays whole.
 */
export function cutMarkdown(markdown: string, longEnough = 200_000): string[] {
  if (markdown.length <= longEnough || reachesFar.test(markdown)) return [markdown];
  const pieces: string[] = [];
  let from = 0;
  const start = frontMatter.exec(markdown)?.[0].length ?? 0;
  for (const { index } of markdown.matchAll(begins)) {
    if (index < start || index - from < longEnough) continue;
    pieces.push(markdown.slice(from, index + 1));
    from = index + 1;
  }
  return [...pieces, markdown.slice(from)];
}
