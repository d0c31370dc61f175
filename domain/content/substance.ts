const invisible = /[\s\u00ad\u200b\u2060\ufeff]/gu;
const quotationMarks = /[«»“”„‟‘’‚‛‹›「」『』'"]/gu;
const dashes = /[\u2010-\u2015\u2212]/gu;
// A sign between digits, before a number or after it belongs to the number: 1.5 is not 15, and −5 is not 5.
const punctuation = /(?<!\d)[^\P{P}%‰-]+|[^\P{P}%‰-]+(?!\d)|-(?!\d)/gu;

/** What is left of a text when spacing and typographic marks are taken away. */
export function substanceOf(text: string): string {
  return text.normalize("NFKC").replace(invisible, "").replace(quotationMarks, '"').replace(dashes, "-");
}

/** Whether two texts differ by more than spacing and typographic marks: what makes a person an author. */
export function differsInSubstance(before: string, after: string): boolean {
  return before !== after && substanceOf(before) !== substanceOf(after);
}

/** Whether two texts differ in spacing, case or punctuation only: then an edit is proposed to be a minor one. */
export function differsInFormOnly(before: string, after: string): boolean {
  if (before === after) return false;
  const form = (text: string) => substanceOf(text).replace(punctuation, "").toLowerCase();
  return form(before) === form(after);
}
