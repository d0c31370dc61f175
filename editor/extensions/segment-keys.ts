import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { MarkType } from "../../domain/content/content.ts";
import { belongsToInputMethod, latinKey } from "../input-method.ts";
import { toggleCode } from "../toggle-code.ts";
import { newCode } from "./code-mark.ts";

/** What a key in the text asks of the screen around it. */
export type SegmentKey = "advance" | "leave" | "next" | "previous" | "save" | "enter";

const marks: Record<string, MarkType> = { b: "bold", i: "italic" };

/** The keys of a segment: chords only, since single keys are text. Bare Enter never submits. */
export const segmentKeys = Extension.create<{ onKey(key: SegmentKey): void }>({
  name: "segmentKeys",
  addOptions: () => ({ onKey: () => {} }),
  addProseMirrorPlugins() {
    const { onKey } = this.options;
    return [new Plugin({ props: { handleKeyDown: (view, event) => handle(view, event, onKey) } })];
  },
});

function handle(view: EditorView, event: KeyboardEvent, onKey: (key: SegmentKey) => void): boolean {
  if (view.composing || belongsToInputMethod(event)) return false;
  const chord = event.ctrlKey || event.metaKey;
  const key = latinKey(event);
  const mark = chord && !event.altKey && !event.shiftKey ? marks[key] : undefined;
  if (mark) return toggleCode(view, mark);
  if (key === "Enter" && event.shiftKey && !chord) return breakLine(view);
  const asked = askedBy(key, chord, event.altKey);
  if (!asked) return false;
  onKey(asked);
  return true;
}

function askedBy(key: string, chord: boolean, alt: boolean): SegmentKey | undefined {
  if (key === "Enter") return chord ? "advance" : "enter";
  if (key === "Escape") return "leave";
  if (alt && key === "ArrowDown") return "next";
  if (alt && key === "ArrowUp") return "previous";
  return chord && key === "s" ? "save" : undefined;
}

function breakLine({ state, dispatch }: EditorView): boolean {
  dispatch(
    state.tr.replaceSelectionWith(state.schema.nodes.hardBreak!.create({ cid: newCode }), true).scrollIntoView(),
  );
  return true;
}
