import type { Nodes } from "mdast";
import { addGroup, countIn, draftBreak, draftMark, draftText } from "../draft.ts";
import { draftOfHtml } from "../html/draft-of-html.ts";
import { pictureKinds } from "../kinds-before-text.ts";
import { mergeDraft } from "../merge-draft.ts";
import { takeKind } from "../opener.ts";
import { isCaption, takeCaption } from "./captions.ts";
import type { Place, Reading } from "./reading.ts";
import { addText } from "./texts.ts";

interface Step {
  node: Nodes;
  place: Place;
}

/** Goes through blocks, with a stack of its own. */
export function readBlocks(reading: Reading, nodes: readonly Nodes[], place: Place): void {
  const steps: Step[] = [];
  const descend = (children: readonly Nodes[], inside: Place) => {
    for (const node of children.toReversed()) steps.push({ node, place: inside });
  };
  descend(nodes, place);
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node } = step;
    if (node.type !== "paragraph") reading.figure = undefined;
    const read = readers[node.type] as Reader<Nodes> | undefined;
    read?.(reading, node, step.place, descend);
  }
}

type Descend = (children: readonly Nodes[], inside: Place) => void;
type Reader<N> = (reading: Reading, node: N, place: Place, descend: Descend) => void;

// Not among them: thematic breaks and definitions, which are no text.
const readers: { [T in Nodes["type"]]?: Reader<Extract<Nodes, { type: T }>> } = {
  heading: (reading, { depth, children }, place) => {
    const isFirst =
      depth === 1 && place.group === undefined && reading.draft.blocks.every(({ kind }) => pictureKinds.has(kind));
    // In an item a heading is only how the text looks.
    if (place.openers.length > 0) addText(reading, children, place);
    else addText(reading, children, { ...place, kind: isFirst ? "headline" : "heading" }, depth);
  },
  paragraph: (reading, node, place) => {
    if (isCaption(reading, node)) takeCaption(reading, node);
    else addText(reading, node.children, place);
  },
  blockquote: ({ draft }, { children }, place, descend) =>
    descend(children, { ...inGroup(place, addGroup(draft, "blockquote", place.group)), kind: "quotation" }),
  list: ({ draft }, { ordered, start, children }, place, descend) => {
    const numbering = ordered ? { ordered, ...(start != null && start !== 1 ? { start } : {}) } : {};
    descend(children, inGroup(place, addGroup(draft, "list", place.group, numbering)));
  },
  listItem: (_reading, { children }, place, descend) => {
    const openers = [...place.openers, { kind: "item" as const, used: false }];
    descend(children, { ...place, openers, opens: true });
  },
  table: ({ draft }, { children }, place, descend) =>
    descend(children, inGroup(place, addGroup(draft, "table", place.group))),
  tableRow: ({ draft }, { children }, place, descend) =>
    descend(children, { ...inGroup(place, addGroup(draft, "row", place.group)), kind: "cell" }),
  tableCell: (reading, { children }, place) => addText(reading, children, place),
  code: ({ draft }, { value }, place) => {
    const mark = [draftMark("code")];
    const inline = value.split("\n").flatMap((line, index) => {
      return index > 0 ? [draftBreak(mark), draftText(line, mark)] : [draftText(line, mark)];
    });
    draft.blocks.push({ kind: takeKind(place), group: place.group, inline });
  },
  html: ({ draft }, { value }, { group }) => {
    if (/^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/.test(value)) return;
    countIn(draft, "rawHtml");
    mergeDraft(draft, draftOfHtml(value), group);
  },
};

function inGroup(place: Place, group: number): Place {
  return { kind: "paragraph", group, openers: place.openers, opens: false };
}
