const whiteSpace = new Set([" ", "\t", "\n", "\r", "\f"]);

/**
 * Where a tag ends whose name ends at `from`, and how many attributes it has: quotation marks count only where a
 * value may begin. A tag that is not closed goes on to the end of the text.
 */
export function endOfTag(html: string, from: number): { end: number; attributes: number } {
  let attributes = 0;
  let at = from;
  while (at < html.length) {
    const character = html[at]!;
    if (character === ">") return { end: at + 1, attributes };
    if (whiteSpace.has(character) || character === "/") at++;
    else {
      attributes++;
      at = endOfAttribute(html, at);
    }
  }
  return { end: html.length, attributes };
}

function endOfAttribute(html: string, from: number): number {
  // A name may begin with "=".
  const name = skip(html, from + 1, (character) => !whiteSpace.has(character) && !"/>=".includes(character));
  const sign = skip(html, name, (character) => whiteSpace.has(character));
  if (html[sign] !== "=") return name;
  const value = skip(html, sign + 1, (character) => whiteSpace.has(character));
  const quote = html[value];
  if (quote !== '"' && quote !== "'")
    return skip(html, value, (character) => !whiteSpace.has(character) && character !== ">");
  const close = html.indexOf(quote, value + 1);
  return close < 0 ? html.length : close + 1;
}

function skip(html: string, from: number, goesOn: (character: string) => boolean): number {
  let at = from;
  while (at < html.length && goesOn(html[at]!)) at++;
  return at;
}
