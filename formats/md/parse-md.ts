import type { Definition, FootnoteDefinition, Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { refuseTooDeep } from "../too-deep.ts";
import { boundContainers } from "./bound-containers.ts";
import { cutMarkdown } from "./cut-markdown.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { refuseKnots } from "./refuse-knots.ts";

export interface ParsedMd {
  root: Root;
  front: FrontMatter;
}

/** Markdown as a tree. What looks like front matter and is none is text. */
export function parseMd(markdown: string): ParsedMd {
  const text = boundContainers(markdown.replace(/\r\n?/g, "\n"));
  refuseKnots(text);
  const root = parse(text, "with front matter");
  const [first] = root.children;
  const front = first?.type === "yaml" ? readFrontMatter(first.value) : {};
  return front ? { root, front } : { root: parse(text, "text only"), front: {} };
}

function parse(text: string, start: "with front matter" | "text only"): Root {
  const children = cutMarkdown(text).flatMap((piece, index) => {
    const isStart = index === 0 && start === "with front matter";
    return refuseTooDeep(() => fromMarkdown(piece, isStart ? withFrontMatter : textOnly)).children;
  });
  return { type: "root", children };
}

// One tilde is a sign of its own in many languages: 5~10 人.
const ofGfm = gfm({ singleTilde: false });
// The transform would look for addresses in text once more, and make links of those that were escaped to be none.
const treeOfGfm = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);
const textOnly = { extensions: [ofGfm], mdastExtensions: treeOfGfm };
const withFrontMatter = {
  extensions: [ofGfm, frontmatter(["yaml"])],
  mdastExtensions: [...treeOfGfm, frontmatterFromMarkdown(["yaml"])],
};

/** What is defined apart from where it is used, by its name: addresses of links, texts of footnotes. */
export function findDefinitions(root: Root) {
  const addresses = new Map<string, Definition>();
  const notes = new Map<string, FootnoteDefinition>();
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    // The first of a name holds; the stack gives the last one first.
    if (node.type === "definition") addresses.set(node.identifier, node);
    if (node.type === "footnoteDefinition") notes.set(node.identifier, node);
    if ("children" in node) waiting.push(...node.children);
  }
  return { addresses, notes };
}
