import type { ElementContent } from "hast";
import type { Content, Mark, MarkType } from "../../domain/content/content.ts";
import { type MarkNode, markTree } from "../mark-tree.ts";
import { element } from "./element.ts";

const tags: Readonly<Record<MarkType, string>> = {
  link: "a",
  bold: "strong",
  italic: "em",
  superscript: "sup",
  subscript: "sub",
  code: "code",
};

/** Content without paragraph breaks as what may stand in a paragraph. */
export function contentToHast(content: Content): ElementContent[] {
  return markTree(content).map(toHast);
}

function toHast(node: MarkNode): ElementContent {
  if ("text" in node) return { type: "text", value: node.text };
  if ("lineBreak" in node) return element("br", {});
  return element(tags[node.mark.type], propertiesOf(node.mark), ...node.children.map(toHast));
}

function propertiesOf(mark: Mark) {
  return mark.type === "link" ? { href: mark.attrs.href } : {};
}
