const mostWords = 14;
const mostCharacters = 100;
const mostWide = 30;

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const letter = /\p{L}/u;
// What ends a sentence or says that it goes on, also inside quotation marks or brackets that close after it.
const goesOn = /[.!?…。．！？:：;；,，、—–-]["'”’»›“）)\]】」』〉》]*$/u;
const dialogue = /^[—–―-]/u;

/** Whether a line that stands alone reads like a heading: short, with letters, and not a sentence. */
export function looksLikeHeading(line: string): boolean {
  const text = line.trim();
  if (text.length > mostCharacters || !letter.test(text)) return false;
  if (goesOn.test(text) || dialogue.test(text)) return false;
  return text.split(/\s+/u).length <= mostWords && (text.match(wide)?.length ?? 0) <= mostWide;
}
