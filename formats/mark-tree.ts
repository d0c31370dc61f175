import type { Content, Inline, Mark } from "../domain/content/content.ts";
import { sameMark } from "../domain/content/same-marks.ts";

/** Content as the languages of markup have it: a mark around what it marks. */
export type MarkNode = { text: string } | { lineBreak: true } | { mark: Mark; children: MarkNode[] };

/** The tree of content without paragraph breaks. */
export function markTree(content: Content): MarkNode[] {
  return treeFrom(content, 0);
}

function treeFrom(nodes: readonly Inline[], depth: number): MarkNode[] {
  const tree: MarkNode[] = [];
  for (let at = 0; at < nodes.length; ) {
    const mark = markAt(nodes[at]!, depth);
    const run = mark ? lengthOfRun(nodes, at, depth, mark) : 1;
    if (mark) tree.push({ mark, children: treeFrom(nodes.slice(at, at + run), depth + 1) });
    else tree.push(leaf(nodes[at]!));
    at += run;
  }
  return tree;
}

function markAt(node: Inline, depth: number): Mark | undefined {
  return node.type === "paragraphBreak" ? undefined : node.marks?.[depth];
}

function lengthOfRun(nodes: readonly Inline[], from: number, depth: number, mark: Mark): number {
  let end = from + 1;
  for (; end < nodes.length; end++) {
    const next = markAt(nodes[end]!, depth);
    if (!next || !sameMark(next, mark)) break;
  }
  return end - from;
}

function leaf(node: Inline): MarkNode {
  return node.type === "text" ? { text: node.text } : { lineBreak: true };
}
