import type { Image, ImageReference, PhrasingContent } from "mdast";
import type { Inline, Mark } from "../../domain/content/content.ts";
import { draftLink, draftMark, withMark } from "../draft.ts";
import { addBreak, addLineEnd, addText, type Flow } from "../flow.ts";
import { addNoteSign } from "../footnotes.ts";
import { readInlineHtml } from "./inline-html.ts";
import type { Reading } from "./reading.ts";

/** The text of a paragraph, and the pictures in it. */
export interface Phrasing {
  inline: Inline[];
  pictures: (Image | ImageReference)[];
}

interface Step {
  node: PhrasingContent;
  marks: readonly Mark[];
}

/** Goes through what stands in a paragraph, with a stack of its own: marks nest as deep as a hostile file likes. */
export function readPhrasing(reading: Reading, nodes: readonly PhrasingContent[]): Phrasing {
  const scan: Scan = { reading, flow: { inline: [] }, pictures: [], steps: [], raw: [] };
  descend(scan, nodes, []);
  for (let step = scan.steps.pop(); step; step = scan.steps.pop()) {
    const read = readers[step.node.type] as Reader<PhrasingContent> | undefined;
    if (read) read(scan, step.node, step.marks);
    else if ("children" in step.node) descend(scan, step.node.children, step.marks);
  }
  return { inline: scan.flow.inline, pictures: scan.pictures };
}

interface Scan {
  reading: Reading;
  flow: Flow;
  pictures: Phrasing["pictures"];
  /** What is still to come, the next one last. */
  steps: Step[];
  /** Marks that were opened by a tag of HTML. */
  raw: Mark[];
}
type Reader<N> = (scan: Scan, node: N, marks: readonly Mark[]) => void;

const readers: { [T in PhrasingContent["type"]]?: Reader<Extract<PhrasingContent, { type: T }>> } = {
  text: ({ flow, raw }, { value }, marks) => {
    for (const [index, line] of value.split("\n").entries()) {
      if (index > 0) addLineEnd(flow, [...marks, ...raw]);
      if (line !== "") addText(flow, line, [...marks, ...raw], "kept");
    }
  },
  inlineCode: ({ flow, raw }, { value }, marks) =>
    addText(flow, value, withMark([...marks, ...raw], draftMark("code")), "kept"),
  break: ({ flow, raw }, _node, marks) => addBreak(flow, [...marks, ...raw]),
  strong: (scan, { children }, marks) => descend(scan, children, withMark(marks, draftMark("bold"))),
  emphasis: (scan, { children }, marks) => descend(scan, children, withMark(marks, draftMark("italic"))),
  link: (scan, { url, children }, marks) =>
    descend(scan, children, withMark(marks, draftLink(scan.reading.draft, url))),
  linkReference: (scan, { identifier, children }, marks) => {
    const { draft, addresses } = scan.reading;
    descend(scan, children, withMark(marks, draftLink(draft, addresses.get(identifier)?.url ?? "")));
  },
  image: ({ pictures }, node) => pictures.push(node),
  imageReference: ({ pictures }, node) => pictures.push(node),
  footnoteReference: ({ reading: { numbers }, flow, raw }, { identifier }, marks) => {
    const number = numbers.get(identifier) ?? numbers.size + 1;
    numbers.set(identifier, number);
    addNoteSign(flow, number, [...marks, ...raw]);
  },
  html: ({ reading, flow, raw }, { value }, marks) => readInlineHtml(reading, value, { flow, raw, marks }),
};

function descend(scan: Scan, nodes: readonly PhrasingContent[], marks: readonly Mark[]): void {
  for (const node of nodes.toReversed()) scan.steps.push({ node, marks });
}
