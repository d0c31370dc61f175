/** A quotation mark in a text, and whether it opens or closes there. */
export interface QuotationMark {
  at: number;
  mark: string;
  role: "open" | "close";
}

/** A quotation with both its marks: `to` is behind the closing one. The outermost have depth 0. */
export interface Quotation {
  from: number;
  to: number;
  depth: number;
  open: string;
  close: string;
}

export interface Quotations {
  marks: readonly QuotationMark[];
  quotations: readonly Quotation[];
  /** Marks without a partner. */
  alone: readonly QuotationMark[];
}

/** What closes each opening mark; the first is how it is meant. */
const closings: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "「": "」",
  "『": "』",
  '"': '"',
  "‘": "’",
  "'": "'",
};
const every = new Set("“”„«»「」『』\"‘’'");
const opensOnly = new Set("«„「『");
const closesOnly = new Set("»」』");

/** No paragraph has so many marks; of a text that has, nothing is said. */
const mostMarks = 400;
const none: Quotations = { marks: [], quotations: [], alone: [] };

/** The quotations of a text. `base` is the primary subtag of its language; apostrophes are none, nor are inches. */
export function readQuotations(text: string, base: string): Quotations {
  const marks: QuotationMark[] = [];
  const quotations: Quotation[] = [];
  const alone: QuotationMark[] = [];
  const open: QuotationMark[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // What is surely no mark: most of a text.
    if ((code > 0x27 && code < 0xab) || (code > 0xbb && code < 0x2018) || code > 0x300f) continue;
    const mark = text[at]!;
    if (!every.has(mark)) continue;
    const role = roleOf(text, at, base, open);
    if (!role) continue;
    const one = { at, mark, role };
    if (marks.push(one) > mostMarks) return none;
    if (role === "open") open.push(one);
    else close(one);
  }
  const left = [...alone, ...open.filter(({ mark }) => !single.has(mark))].sort((one, two) => one.at - two.at);
  return { marks, quotations: quotations.sort((one, two) => one.from - two.from), alone: withoutTurned(left, marks) };

  function close(one: QuotationMark) {
    const partner = open.findLastIndex(({ mark }) => closings[mark]?.includes(one.mark));
    if (partner < 0) {
      // A single mark that closes nothing is an apostrophe.
      if (!single.has(one.mark)) alone.push(one);
      else marks.pop();
      return;
    }
    for (const inner of open.splice(partner + 1)) if (!single.has(inner.mark)) alone.push(inner);
    const opened = open.pop()!;
    quotations.push({ from: opened.at, to: one.at + 1, depth: open.length, open: opened.mark, close: one.mark });
    // Russian closes two at once, where both have the same marks: «Читайте «Правду».
    const around = open.at(-1);
    if (one.mark === "»" && around?.mark === "«" && endsThere(text, one.at) && isInner(around.at, opened.at, one.at)) {
      const outer = open.pop()!;
      quotations.push({ from: outer.at, to: one.at + 1, depth: open.length, open: "«", close: "»" });
    }
  }
}

/** Apostrophes too, so that one without a partner says nothing. */
const single = new Set("‘’'");
const loose = new Set(['"', "“", "”"]);

/** Where the loose marks are as many as they should be, one that has no partner is not missing but turned round. */
function withoutTurned(alone: readonly QuotationMark[], marks: readonly QuotationMark[]): QuotationMark[] {
  const isOdd = marks.filter(({ mark }) => loose.has(mark)).length % 2 === 1;
  const first = alone.findIndex(({ mark }) => loose.has(mark));
  return alone.filter(({ mark }, index) => !loose.has(mark) || (isOdd && index === first));
}

/** A name inside a speech, and no speech behind a name that was left open. */
const isInner = (outer: number, inner: number, end: number) => end - inner <= 60 && (end - inner) * 2 < end - outer;
const endsThere = (text: string, at: number) => /^[.,!?…;]?\s*([—–-]|$)/.test(text.slice(at + 1, at + 6));

function roleOf(text: string, at: number, base: string, open: readonly QuotationMark[]): "open" | "close" | undefined {
  const mark = text[at]!;
  if (opensOnly.has(mark)) return "open";
  if (closesOnly.has(mark)) return "close";
  if (mark === "”") return "close";
  // At the end nothing opens: there it was turned round.
  if (mark === "“")
    return open.at(-1)?.mark === "„" || /^[\s.,。]*$/.test(text.slice(at + 1, at + 8)) ? "close" : "open";
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  if (mark === "'") {
    if (base === "zh") return undefined;
    if (open.some((one) => one.mark === "'")) return !isLetter(after) && !isSpace(before) ? "close" : undefined;
    return (isSpace(before) || before === "(" || before === '"' || before === "“") && isLetter(after)
      ? "open"
      : undefined;
  }
  if (mark === "‘")
    return (isLetter(before) && base !== "zh") || (isDigit(after) && base !== "zh") ? undefined : "open";
  if (mark === "’") {
    const isClosing = open.some((one) => one.mark === "‘") && !(isLetter(before) && isLetter(after) && base !== "zh");
    return isClosing ? "close" : undefined;
  }
  return roleOfStraight(
    before,
    after,
    base,
    open.some((one) => one.mark === '"'),
  );
}

/** A straight mark opens before a word and closes behind one; where that is not clear, it does what is due. */
function roleOfStraight(before: string, after: string, base: string, isOpen: boolean): "open" | "close" | undefined {
  if (isDigit(before) && !isOpen) return undefined;
  const due = isOpen ? "close" : "open";
  if (base === "zh") return due;
  const opens = (isSpace(before) || "([{«„“—–-/".includes(before)) && !isSpace(after);
  const closes = !isSpace(before) && (isSpace(after) || ".,!?;:)]}»”—–-…".includes(after));
  return opens === closes ? due : opens ? "open" : "close";
}

const isSpace = (character: string) => character.trim() === "";
const isDigit = (character: string) => character >= "0" && character <= "9";
const isLetter = (character: string) => /\p{L}/u.test(character);
