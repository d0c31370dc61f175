import { Mark } from "@tiptap/core";
import { newCode } from "../../domain/content/codes.ts";
import { isSafeHref } from "../../domain/content/link.ts";

/** A link. It is shown, but leads nowhere while the text is being written. */
export const link = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes: () => ({
    cid: { default: newCode, parseHTML: () => newCode, rendered: false },
    href: { default: "", parseHTML: (element) => element.getAttribute("href") },
  }),
  parseHTML: () => [
    { tag: "a[href]", getAttrs: (element) => (isSafeHref(element.getAttribute("href") ?? "") ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => ["span", { class: "link", title: HTMLAttributes.href }, 0],
});
