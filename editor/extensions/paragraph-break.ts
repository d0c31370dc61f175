import { Node } from "@tiptap/core";
import { newCode } from "../../domain/content/codes.ts";

/** Two paragraphs in this language where the source has one. */
export const paragraphBreak = Node.create({
  name: "paragraphBreak",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({ cid: { default: newCode, parseHTML: () => newCode, rendered: false } }),
  parseHTML: () => [{ tag: "span.paragraph-break" }],
  renderHTML: () => ["span", { class: "paragraph-break" }],
  renderText: () => "\n\n",
});
