import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { type Anchor, findAnchor } from "../../domain/threads/anchor.ts";
import { rangeIn, textOfDocument } from "../offsets.ts";
import { markAttributes, type ThreadMark } from "../thread-mark.ts";

interface Shown {
  marks: readonly ThreadMark[];
  drawn: DecorationSet;
}
const key = new PluginKey<Shown>("threadMarks");

/**
 * Marks the words that threads point to. A mark goes with its words through every change, also while an input method
 * composes; it is looked for only when it is new, and then not before the composition is over.
 */
export const threadMarks = Extension.create({
  name: "threadMarks",
  addProseMirrorPlugins: () => [
    new Plugin<Shown>({
      key,
      state: {
        init: () => ({ marks: [], drawn: DecorationSet.empty }),
        apply(transaction, { marks, drawn }, _, { doc }) {
          const moved = drawn.map(transaction.mapping, doc);
          const next = transaction.getMeta(key) as readonly ThreadMark[] | undefined;
          return next ? { marks: next, drawn: draw(doc, next, { marks, drawn: moved }) } : { marks, drawn: moved };
        },
      },
      props: { decorations: (state) => key.getState(state)?.drawn },
    }),
  ],
});

/** Shows these marks and no others. */
export function setThreadMarks(view: EditorView, marks: readonly ThreadMark[]): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const set = () => {
    if (view.isDestroyed || key.getState(view.state)?.marks === marks) return;
    if (view.composing) waiting = setTimeout(set, afterComposition);
    else view.dispatch(view.state.tr.setMeta(key, marks).setMeta("addToHistory", false));
  };
  set();
  return () => clearTimeout(waiting);
}
// The browser is not done with the text yet when it says that a composition has ended.
const afterComposition = 50;

type Document = Parameters<typeof textOfDocument>[0];

function draw(document: Document, marks: readonly ThreadMark[], before: Shown): DecorationSet {
  const text = textOfDocument(document);
  const drawn = marks.flatMap((mark): Decoration[] => {
    const known = before.marks.find(({ id }) => id === mark.id);
    const stands = known && isSame(known.anchor, mark.anchor) ? find(before.drawn, mark.id) : undefined;
    const found = stands ? undefined : findAnchor(text, mark.anchor);
    const { from, to } = stands ?? (found ? rangeIn(document, found) : { from: 0, to: 0 });
    if (from >= to) return [];
    return [Decoration.inline(from, to, { nodeName: "mark", ...markAttributes(mark) }, { thread: mark.id })];
  });
  return DecorationSet.create(document, drawn);
}

const find = (drawn: DecorationSet, id: string) => drawn.find(undefined, undefined, (spec) => spec.thread === id)[0];

/** The same words: where they stand is what a mark that is there knows better. */
const isSame = (a: Anchor, b: Anchor) => a.quote === b.quote && a.prefix === b.prefix && a.suffix === b.suffix;
