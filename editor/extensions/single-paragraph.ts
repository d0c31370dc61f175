import { Extension, Node } from "@tiptap/core";
import { Fragment, type Node as Inline, type Schema, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";

export const document = Node.create({ name: "doc", topNode: true, content: "paragraph" });

export const paragraph = Node.create({
  name: "paragraph",
  content: "inline*",
  parseHTML: () => [{ tag: "p" }],
  renderHTML: () => ["p", 0],
});

export const text = Node.create({ name: "text", group: "inline" });

/** A segment is one paragraph: several that are pasted become lines of it. */
export const pasteAsLines = Extension.create({
  name: "pasteAsLines",
  addProseMirrorPlugins() {
    return [new Plugin({ props: { transformPasted: (slice, view) => asLines(slice, view.state.schema) } })];
  },
});

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
