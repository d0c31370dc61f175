import { Extension } from "@tiptap/core";
import { history as plugin, redo, undo } from "@tiptap/pm/history";

/** Undo inside this segment, and never outside it. */
export const history = Extension.create({
  name: "history",
  addProseMirrorPlugins: () => [plugin({ newGroupDelay: 600 })],
  addKeyboardShortcuts() {
    const { view } = this.editor;
    const back = () => undo(view.state, view.dispatch) || true;
    const again = () => redo(view.state, view.dispatch) || true;
    // The second of each pair is where the key lies under ЙЦУКЕН.
    return { "Mod-z": back, "Mod-я": back, "Shift-Mod-z": again, "Shift-Mod-я": again, "Mod-y": again, "Mod-н": again };
  },
});
