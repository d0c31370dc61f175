/** A number written in digits: its possible values, likeliest first, and where it ends. */
export interface Literal {
  values: number[];
  to: number;
  /** How the digits are cut by points or commas: `["04", "06", "2021"]`. */
  parts: string[];
}

const fullWidth = 0xff10;

/** The digit at a place, 0 to 9, also of full width; -1 where there is none. */
export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return code - 48;
  return code >= fullWidth && code <= fullWidth + 9 ? code - fullWidth : -1;
}

/** Longer numbers are no quantities that anybody compares; they stop a hostile text from making huge strings. */
const longest = 30;

/**
 * Reads the number in digits that begins at `from`. `decimal` is the mark of decimals in the language; where a
 * number can be read in two ways (1,500 in Russian) both values are given.
 */
export function readLiteral(text: string, from: number, decimal: "." | ",", spaceGroups: boolean): Literal {
  const parts: string[] = [];
  let marks = "";
  let at = from;
  for (;;) {
    let part = "";
    while (digitAt(text, at) >= 0) {
      if (part.length < longest) part += digitAt(text, at);
      at++;
    }
    parts.push(part);
    const mark = text[at];
    const point = (mark === "." || mark === ",") && digitAt(text, at + 1) >= 0;
    // Others than Russians group by spaces now and then; 2 000 cannot be anything else.
    const spaced = isGroupSpace(mark) && (spaceGroups || text.startsWith("000", at + 1));
    const group = spaced && parts.every(isGroup) && followedByGroup(text, at + 1);
    if ((!point && !group) || parts.length > 8) break;
    marks += point ? mark : " ";
    at++;
  }
  return { values: valuesOf(parts, marks, decimal), to: at, parts };
}

const isGroupSpace = (mark: string | undefined) => mark === " " || mark === "\u00a0" || mark === "\u202f";
const isGroup = (part: string, index: number) =>
  index === 0 ? part.length <= 3 && part[0] !== "0" : part.length === 3;

function followedByGroup(text: string, at: number): boolean {
  return (
    digitAt(text, at) >= 0 && digitAt(text, at + 1) >= 0 && digitAt(text, at + 2) >= 0 && digitAt(text, at + 3) < 0
  );
}

/** 2,06,737: thousands, then hundreds of thousands, as India groups them. */
function isLakh(parts: string[]): boolean {
  return parts.at(-1)?.length === 3 && parts.slice(1, -1).every((part) => part.length === 2);
}

function valuesOf(parts: string[], marks: string, decimal: "." | ","): number[] {
  if (parts.length === 1) return [Number(parts[0])];
  const last = marks.at(-1);
  const grouped = parts.every(isGroup);
  const whole = Number(parts.join(""));
  const fraction = Number(`${parts.slice(0, -1).join("")}.${parts.at(-1)}`);
  const oneKind = marks === (last ?? "").repeat(marks.length);
  if (oneKind && marks.length > 1) return grouped || isLakh(parts) ? [whole] : [Number(parts[0])];
  if (last === " ") return [whole];
  if (!oneKind) return [fraction];
  if (!grouped) return [fraction];
  if (last === decimal) return decimal === "," ? [fraction, whole] : [fraction];
  return decimal === "," ? [whole, fraction] : [whole];
}
