import type { UnspacedRules } from "./sentence-rules.ts";

const opening = "“‘「『（《〈【([";
const closing = "”’」』）》〉】)]";
const candidate = /([。！？!?｡…⋯]+|(?<=[\p{Script=Han}”」）])\.(?=\s|$))([”’」』）》〉】)\]"']*)/gu;
const clause = 3;
/** How far back an opening mark is looked for, so that a text without an end costs no more than another. */
const nearby = 600;

/**
 * Where the sentences of one line end, but the last: offsets behind the marks that close them. A quotation or a
 * bracket that stands inside a sentence is never parted from it, nor from its own closing mark.
 */
export function unspacedEnds(text: string, rules: UnspacedRules): number[] {
  const ends: number[] = [];
  let start = 0;
  for (const match of text.matchAll(candidate)) {
    const [whole, ending = "", closers = ""] = match;
    const end = match.index + whole.length;
    const after = text.slice(end);
    if (after.trim() === "") break;
    if (!endsHere(text, { start, index: match.index, ending, closers, after: after.trimStart() }, rules)) continue;
    ends.push(end);
    start = end;
  }
  return ends;
}

interface Place {
  start: number;
  index: number;
  ending: string;
  closers: string;
  after: string;
}

function endsHere(text: string, place: Place, rules: UnspacedRules): boolean {
  const { index, ending, closers, after } = place;
  const start = Math.max(place.start, index - nearby);
  if (/^[，、；：,;:—）”」』》]/u.test(after)) return false;
  const open = openBrackets(text.slice(start, index));
  const ellipsis = /^[…⋯]+$/u.test(ending);
  if (closers === "") {
    // Inside a title or brackets a mark belongs to the name or the aside; inside a quotation it ends a sentence.
    if (open.some(({ mark }) => !/[“「『‘]/u.test(mark))) return false;
    const quoted = open[0];
    if (quoted && !speechBegins(text.slice(start, start + quoted.at))) return false;
    return ellipsis ? endsInEllipsis(text.slice(start, index), after, rules) : true;
  }
  const outer = open[Math.max(0, open.length - closers.length)];
  if (!outer) return rules.attribution.test(after) ? false : !ellipsis;
  const lead = text.slice(start, start + outer.at);
  if (!/[“「『‘"]/u.test(outer.mark)) return lead.trim() === "" && /[（(【]/u.test(outer.mark);
  if (lead.trim() === "") return !rules.attribution.test(after) && !(ellipsis && !rules.firstWords.test(after));
  return speechBegins(lead) || ending === "。";
}

/** Whether a quotation after these words is somebody's speech, rather than a word of the sentence. */
function speechBegins(lead: string): boolean {
  return lead.trim() === "" || /[：:，,]\s*$/u.test(lead);
}

/** A pause or an end: the clause has been said, and what follows begins as sentences do. */
function endsInEllipsis(before: string, after: string, rules: UnspacedRules): boolean {
  const last =
    before
      .slice(-2 * clause)
      .split(/[，；：,;:“”「」『』]|…+/u)
      .at(-1) ?? "";
  return last.length >= clause && rules.firstWords.test(after);
}

interface Opened {
  mark: string;
  at: number;
}

/** The brackets and quotation marks that are open at the end of a text, the outermost first. */
function openBrackets(text: string): Opened[] {
  const open: Opened[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? "";
    if (opening.includes(mark)) open.push({ mark, at });
    else if (closing.includes(mark)) open.pop();
  }
  return open;
}
