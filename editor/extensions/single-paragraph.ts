import { Node } from "@tiptap/core";

export const document = Node.create({ name: "doc", topNode: true, content: "paragraph" });

export const paragraph = Node.create({
  name: "paragraph",
  content: "inline*",
  parseHTML: () => [{ tag: "p" }],
  renderHTML: () => ["p", 0],
});

export const text = Node.create({ name: "text", group: "inline" });
