import { renumberCodes } from "./codes.ts";
import type { Content, Inline } from "./content.ts";
import { normalise } from "./normalise.ts";

/** Content cut in two at an offset into its plain text (UTF-16 code units); spaces at the cut belong to neither. */
export function cutContent(content: Content, offset: number): [before: Content, after: Content] {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let position = 0;
  for (const node of content) {
    const end = position + lengthOf(node);
    if (end <= offset) before.push(node);
    else if (position >= offset || node.type !== "text") after.push(node);
    else {
      const at = characterStart(node.text, offset - position);
      before.push({ ...node, text: node.text.slice(0, at) });
      after.push({ ...node, text: node.text.slice(at) });
    }
    position = end;
  }
  return [trimEnd(normalise(before)), trimStart(normalise(after))];
}

/** One content after another, with `space` between them; the codes of the second are renumbered where they collide. */
export function joinContent(first: Content, second: Content, space: string): Content {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const between: Inline[] = space === "" ? [] : [{ type: "text", text: space }];
  return normalise([...first, ...between, ...renumberCodes(second, first)]);
}

/** The offset itself, or the start of the surrogate pair that it stands in. */
function characterStart(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text[offset] ?? "") ? offset - 1 : offset;
}

function lengthOf(node: Inline): number {
  if (node.type === "text") return node.text.length;
  return node.type === "hardBreak" ? 1 : 2;
}

function trimEnd(content: Content): Content {
  const last = content.at(-1);
  if (!last) return content;
  if (last.type !== "text" || last.text.trimEnd() === "") return trimEnd(content.slice(0, -1));
  return [...content.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}

function trimStart(content: Content): Content {
  const first = content[0];
  if (!first) return content;
  if (first.type !== "text" || first.text.trimStart() === "") return trimStart(content.slice(1));
  return [{ ...first, text: first.text.trimStart() }, ...content.slice(1)];
}
