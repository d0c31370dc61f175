import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { newCode } from "../../domain/content/codes.ts";
import type { MarkType } from "../../domain/content/content.ts";
import { isChord } from "../chord.ts";
import { belongsToInputMethod } from "../input-method.ts";
import { toggleCode } from "../toggle-code.ts";

const marks: readonly [string, MarkType][] = [
  ["Mod+b", "bold"],
  ["Mod+i", "italic"],
];

/** The keys of a text: chords only, since single keys are text. What the text does not know, the screen is asked about. */
export const segmentKeys = Extension.create<{ onKeyDown(event: KeyboardEvent): boolean }>({
  name: "segmentKeys",
  addOptions: () => ({ onKeyDown: () => false }),
  addProseMirrorPlugins() {
    const { onKeyDown } = this.options;
    return [new Plugin({ props: { handleKeyDown: (view, event) => handle(view, event, onKeyDown) } })];
  },
});

function handle(view: EditorView, event: KeyboardEvent, onKeyDown: (event: KeyboardEvent) => boolean): boolean {
  if (view.composing || belongsToInputMethod(event)) return false;
  const mark = marks.find(([chord]) => isChord(event, chord));
  if (mark) return toggleCode(view, mark[1]);
  if (isChord(event, "Shift+Enter")) return breakLine(view);
  // Bare Enter never submits, and never makes a second paragraph.
  return onKeyDown(event) || event.key === "Enter";
}

function breakLine({ state, dispatch }: EditorView): boolean {
  dispatch(
    state.tr.replaceSelectionWith(state.schema.nodes.hardBreak!.create({ cid: newCode }), true).scrollIntoView(),
  );
  return true;
}
