import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import type { Range, Severity } from "../../domain/checks/finding.ts";
import { rangeIn } from "../offsets.ts";

/** A stretch of the plain text in which something was found. */
export interface FindingMark extends Range {
  severity: Severity;
  /** Whether it is the one that the person is at. */
  current: boolean;
}

const key = new PluginKey<DecorationSet>("findingMarks");
// An input method that has just finished may still be putting its text in order, in ms.
const settling = 50;
const waiting = new WeakMap<EditorView, readonly FindingMark[]>();

/**
 * Underlines what the checks found. The marks move along with the text until it is checked anew; while an input method
 * composes they only move, since a change of the page around them would end the composition.
 */
export const findingMarks = Extension.create({
  name: "findingMarks",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(tr, marks) {
          const fresh = tr.getMeta(key) as readonly FindingMark[] | undefined;
          return fresh
            ? DecorationSet.create(
                tr.doc,
                fresh.flatMap((mark) => decorate(mark, rangeIn(tr.doc, mark))),
              )
            : marks.map(tr.mapping, tr.doc);
        },
      },
      props: {
        decorations: (state) => key.getState(state),
        handleDOMEvents: {
          compositionend: (view) => {
            setTimeout(() => {
              const marks = waiting.get(view);
              if (marks && !view.composing) showMarks(view, marks);
            }, settling);
            return false;
          },
        },
      },
    }),
  ],
});

/** Shows these marks and no others; while an input method composes, as soon as it has finished. */
export function showMarks(view: EditorView, marks: readonly FindingMark[]): void {
  if (view.composing) {
    waiting.set(view, marks);
    return;
  }
  waiting.delete(view);
  const hasNone = marks.length === 0 && key.getState(view.state) === DecorationSet.empty;
  if (!hasNone) view.dispatch(view.state.tr.setMeta(key, marks).setMeta("addToHistory", false));
}

/** The browser's own underline would stand beside ours. */
function decorate({ severity, current }: FindingMark, { from, to }: Range): Decoration[] {
  if (from >= to) return [];
  const look = { class: `finding finding-${severity}${current ? " finding-current" : ""}`, spellcheck: "false" };
  return [Decoration.inline(from, to, look, { inclusiveStart: false, inclusiveEnd: false })];
}
