import { Mark } from "@tiptap/core";
import { newCode } from "../../domain/content/codes.ts";
import type { MarkType } from "../../domain/content/content.ts";

interface CodeMark {
  name: Exclude<MarkType, "link">;
  /** The element that it is shown as, and those that it is read from. */
  tag: string;
  also?: readonly string[];
}

/** A mark that is a code: its id is part of what it is, so that two bold words stay two codes. */
export function codeMark({ name, tag, also = [] }: CodeMark) {
  return Mark.create({
    name,
    inclusive: true,
    addAttributes: () => ({ cid: { default: newCode, parseHTML: () => newCode, rendered: false } }),
    parseHTML: () => [tag, ...also].map((element) => ({ tag: element })),
    renderHTML: () => [tag, 0],
  });
}
