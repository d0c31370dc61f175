import { Extension } from "@tiptap/core";
import { Fragment, type Node as Inline, type Schema, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { type Content, longestText } from "../../domain/content/content.ts";
import { normalise } from "../../domain/content/normalise.ts";

/** Why something that was pasted did not come in, or not as it was. */
export type PasteTrouble = "tooLong" | "noText" | "table";

interface Options {
  /** Several paragraphs were pasted, with ids of codes still to be given; answers whether somebody else takes them. */
  onSeveral(paragraphs: readonly Content[]): boolean;
  onTrouble(trouble: PasteTrouble): void;
}

/** A segment is one paragraph: several that are pasted are offered to the screen, and else become lines of it. */
export const segmentPaste = Extension.create<Options>({
  name: "segmentPaste",
  addOptions: () => ({ onSeveral: () => false, onTrouble: () => {} }),
  addProseMirrorPlugins() {
    const { onSeveral, onTrouble } = this.options;
    let pasted: Slice | undefined;
    return [
      new Plugin({
        props: {
          // Before anything is parsed: what is too much must not keep the browser busy either.
          handleDOMEvents: {
            paste: (view, event) => {
              const trouble = troubleWith(view, event.clipboardData);
              if (trouble) onTrouble(trouble);
              if (!trouble || trouble === "table") return false;
              event.preventDefault();
              return true;
            },
          },
          transformPasted: (slice, view) => {
            pasted = slice;
            return asLines(slice, view.state.schema);
          },
          handlePaste: () => {
            const paragraphs = pasted ? paragraphsOf(pasted) : [];
            pasted = undefined;
            return paragraphs.length > 1 && onSeveral(paragraphs);
          },
        },
      }),
    ];
  },
});

function troubleWith({ state }: EditorView, data: DataTransfer | null): PasteTrouble | undefined {
  const text = data?.getData("text/plain") ?? "";
  const html = data?.getData("text/html") ?? "";
  const { from, to } = state.selection;
  if (text.length + state.doc.content.size - (to - from) > longestText) return "tooLong";
  if (html.length > 20 * longestText) return "tooLong";
  if (text.trim() === "" && (data?.files.length || /<img\b/i.test(html))) return "noText";
  return /<table\b/i.test(html) ? "table" : undefined;
}

function asLines(slice: Slice, schema: Schema): Slice {
  const lines: Inline[] = [];
  slice.content.forEach((block, _, index) => {
    if (!block.isTextblock) {
      lines.push(block);
      return;
    }
    if (index > 0) lines.push(schema.nodes.hardBreak!.create());
    block.content.forEach((inline) => void lines.push(inline));
  });
  return new Slice(Fragment.fromArray(lines), 0, 0);
}

function paragraphsOf(slice: Slice): Content[] {
  const found: Content[] = [];
  slice.content.forEach((block) => {
    const content = block.isTextblock ? normalise((block.toJSON().content ?? []) as Content) : [];
    if (content.length > 0) found.push(content);
  });
  return found;
}
