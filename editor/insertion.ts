import type { Editor } from "@tiptap/core";
import type { Mark } from "../domain/content/content.ts";
import type { Language } from "../domain/language/tag.ts";
import { writingOf } from "../domain/language/writing.ts";

/** What a key puts into a text, as the language writes it. */
const signs = {
  openQuote: (language: Language) => writingOf(language).quotes[0][0],
  closeQuote: (language: Language) => writingOf(language).quotes[0][1],
  openInnerQuote: (language: Language) => writingOf(language).quotes[1][0],
  closeInnerQuote: (language: Language) => writingOf(language).quotes[1][1],
  dash: (language: Language) => writingOf(language).dash,
  noBreakSpace: () => "\u00a0",
};
export type Insertion = keyof typeof signs | { text: string };

/** Puts a sign or a text where the cursor is; an opening mark goes around what is selected. */
export function insertInto(editor: Editor, what: Insertion, language: Language): void {
  const { from, to, empty } = editor.state.selection;
  const text = typeof what === "string" ? signs[what](language) : what.text;
  const closing =
    what === "openQuote"
      ? signs.closeQuote(language)
      : what === "openInnerQuote"
        ? signs.closeInnerQuote(language)
        : "";
  const { tr } = editor.state;
  if (closing === "" || empty) tr.insertText(trimmedFor(editor, text), from, to);
  else tr.insertText(closing, to).insertText(text, from);
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
}

/** A mark with the id that it has in the source: on what is selected, else on words that come with it. */
export function insertCode(editor: Editor, { type, attrs }: Mark, words: string): void {
  const { schema, tr, selection } = editor.state;
  const mark = schema.marks[type]?.create(attrs);
  if (!mark) return;
  if (selection.empty) tr.replaceSelectionWith(schema.text(words, [mark]), false);
  else tr.addMark(selection.from, selection.to, mark);
  editor.view.dispatch(tr.removeStoredMark(mark).scrollIntoView());
  editor.view.focus();
}

/** A dash brings its spaces along, but not a second time. */
function trimmedFor(editor: Editor, text: string): string {
  const { from } = editor.state.selection;
  const before = editor.state.doc.textBetween(Math.max(0, from - 1), from);
  return /\s$/.test(before) ? text.trimStart() : text;
}
