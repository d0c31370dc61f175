import { Node } from "@tiptap/core";
import { newCode } from "../../domain/content/codes.ts";

export const hardBreak = Node.create({
  name: "hardBreak",
  group: "inline",
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  addAttributes: () => ({ cid: { default: newCode, parseHTML: () => newCode, rendered: false } }),
  parseHTML: () => [{ tag: "br" }],
  renderHTML: () => ["br"],
  renderText: () => "\n",
});
