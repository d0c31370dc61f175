// Deep enough for any list or quotation that was ever made on purpose.
const deepest = 60;

const container = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

/**
 * Markdown whose lines do not begin with more marks of quotations and lists, nor stand in further, than a tree can
 * bear; no text is lost.
 */
export function boundContainers(markdown: string): string {
  return markdown.split("\n").map(boundLine).join("\n");
}

function boundLine(line: string): string {
  const indent = line.length - line.trimStart().length;
  if (indent > deepest * 4) return boundLine(line.slice(indent - deepest * 4));
  let [count, kept, end] = [0, 0, 0];
  container.lastIndex = 0;
  while (container.test(line)) {
    end = container.lastIndex;
    if (++count === deepest) kept = end;
  }
  return count > deepest ? `${line.slice(0, kept)} ${line.slice(end)}` : line;
}
