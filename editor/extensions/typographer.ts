import { Extension, InputRule } from "@tiptap/core";
import type { Language } from "../../domain/language/tag.ts";
import { apostropheAfter, quoteAfter, wideMarkAfter } from "../../domain/language/typing.ts";
import { writingOf } from "../../domain/language/writing.ts";

type Mark = (text: string, language: Language) => string | undefined;

/** What is typed, and what it becomes behind the text before it. */
const rules: readonly [RegExp, Mark][] = [
  [/"$/, quoteAfter],
  [/'$/, apostropheAfter],
  [/--$/, (_, language) => writingOf(language).dash.trim()],
  [/\.\.\.$/, (_, language) => writingOf(language).ellipsis],
  ...[",", ".", "?", "!", ":", ";", "(", ")"].map((mark): [RegExp, Mark] => [
    new RegExp(`\\${mark}$`),
    (text, language) => wideMarkAfter(text, mark, language),
  ]),
];

/** Marks become those of the language as they are typed; Backspace or undo at once gives back what was typed. */
export const typographer = Extension.create<{ language(): Language | undefined }>({
  name: "typographer",
  addOptions: () => ({ language: () => undefined }),
  addInputRules() {
    const { language } = this.options;
    return rules.map(
      ([find, mark]) =>
        new InputRule({
          find,
          handler: ({ state, range, match }) => {
            const tag = language();
            const before = state.doc.textBetween(0, range.from, undefined, "\n");
            const becomes = tag && mark(before, tag);
            if (!becomes || becomes === match[0]) return null;
            state.tr.insertText(becomes, range.from, range.to);
            return undefined;
          },
        }),
    );
  },
});
