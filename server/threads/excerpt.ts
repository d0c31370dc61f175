const most = 240;

/** The beginning of a text, as much as a list shows. */
export function excerptOf(text: string): string {
  const characters = [...text.slice(0, 4 * most)];
  return characters.length <= most ? text : `${characters.slice(0, most).join("").trimEnd()}…`;
}
