import type { Check } from "./check.ts";
import type { Finding, Range } from "./finding.ts";
import type { Reading } from "./reading.ts";

/** How each language signs what the desk has put into a quotation: the usual form first. */
const forms: Record<string, { usual: string; pattern: RegExp }> = {
  en: {
    usual: "— ed.",
    pattern: /[-–—]{1,2} ?(?:ed\.|eds\.|editor's note|editor’s note)(?![\p{L}])|\beditor['’]s note\b|\bed\. note\b/giu,
  },
  ru: {
    usual: "— прим. ред.",
    pattern:
      /[-–—]{1,2} ?(?:прим(?:\.|ечание) ?ред(?:\.|акции)?|ред\.)|(?<!\p{L})прим(?:\.|ечание) ?(?:ред(?:\.|акции)?)/giu,
  },
  zh: { usual: "——编者注", pattern: /[-–—]{0,2}(?:编者注|編者注|编者按|編者按|编辑注|本报注|译者注|譯者注|编注)/g },
};
const traditional = "——編者注";

/** The desk's own notes: each once on both sides, signed as the language signs them. */
export const editorsNote: Check = {
  ids: ["note.missing", "note.extra", "note.form"],
  find({ source, target }) {
    if (!forms[source.base] || !forms[target.base] || target.text.trim() === "" || source.text.trim() === "") return [];
    const ours = source.once(notesIn);
    const theirs = target.once(notesIn);
    const foreign = ours.length > theirs.length ? foreignNotes(source.base, target) : [];
    if (foreign.length > 0) return foreign.map((range) => form(range, target));
    return [
      ...ours.slice(theirs.length).map((range) => said("note.missing", { source: [range], target: [] }, source, range)),
      ...theirs.slice(ours.length).map((range) => said("note.extra", { source: [], target: [range] }, target, range)),
    ];
  },
};

/** A pattern of its own each time: a global one remembers where it stopped. */
function notesIn({ base, text }: Reading): Range[] {
  const pattern = forms[base]?.pattern;
  if (!pattern) return [];
  return [...text.matchAll(pattern)]
    .slice(0, 20)
    .map(({ 0: note, index }) => ({ from: index, to: index + note.length }));
}

/** A note that is signed as the language of the source signs it. */
function foreignNotes(sourceBase: string, { base, text }: Reading): Range[] {
  if (sourceBase === base) return [];
  return [...text.matchAll(forms[sourceBase]!.pattern)].map(({ 0: note, index }) => ({
    from: index,
    to: index + note.length,
  }));
}

function form(range: Range, { base, language, text }: Reading): Finding {
  const replacement = language === "zh-Hant" ? traditional : forms[base]!.usual;
  return {
    check: "note.form",
    severity: "warning",
    source: [],
    target: [range],
    values: { target: text.slice(range.from, range.to), replacement },
    replacement,
  };
}

const said = (check: string, places: Pick<Finding, "source" | "target">, { text }: Reading, range: Range): Finding => ({
  check,
  severity: "warning",
  ...places,
  values: { note: text.slice(range.from, range.to) },
});
