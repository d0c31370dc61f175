import type { PhrasingContent } from "mdast";
import type { Content } from "../../domain/content/content.ts";
import { normalise } from "../../domain/content/normalise.ts";
import { type MarkNode, markTree } from "../mark-tree.ts";
import { numberCodes } from "../number-codes.ts";

/**
 * Content without paragraph breaks as what may stand in a paragraph of Markdown. What Markdown has no sign for is
 * HTML; a line break is that too where a line end would end the block.
 */
export function contentToMdast(content: Content, breaks: "signs" | "html" = "signs"): PhrasingContent[] {
  // Neighbouring runs of one kind would run together: **a****b** is no bold text.
  return markTree(normalise(numberCodes(content))).flatMap((node) => toMdast(node, breaks));
}

function toMdast(node: MarkNode, breaks: "signs" | "html"): PhrasingContent[] {
  if ("text" in node) return [{ type: "text", value: node.text }];
  if ("lineBreak" in node) return [breaks === "html" ? { type: "html", value: "<br>" } : { type: "break" }];
  const inside = node.children.flatMap((child) => toMdast(child, breaks));
  const { mark } = node;
  switch (mark.type) {
    case "link":
      return [{ type: "link", url: mark.attrs.href, children: inside }];
    case "bold":
      return [{ type: "strong", children: inside }];
    case "italic":
      return [{ type: "emphasis", children: inside }];
    case "superscript":
      return between("sup", inside);
    case "subscript":
      return between("sub", inside);
    case "code":
      // Nothing is marked inside code: it is the innermost mark.
      return inside.flatMap((child) => (child.type === "text" ? codeToMdast(child.value) : [child]));
  }
}

/** In a table, a pipe behind a backslash has no form inside Markdown's own code. */
function codeToMdast(value: string): PhrasingContent[] {
  return value.includes("\\|") ? between("code", [{ type: "text", value }]) : [{ type: "inlineCode", value }];
}

function between(tagName: string, inside: PhrasingContent[]): PhrasingContent[] {
  return [{ type: "html", value: `<${tagName}>` }, ...inside, { type: "html", value: `</${tagName}>` }];
}
