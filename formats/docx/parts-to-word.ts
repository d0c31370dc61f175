import {
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from "docx";
import type { Content } from "../../domain/content/content.ts";
import { type GroupKind, topHeading, type UnitKind } from "../../domain/segmentation/kinds.ts";
import { paragraphsOf } from "../edition-parts.ts";
import type { EditionUnit } from "../format.ts";
import { cellsOf, isOf, type Part } from "../nest-units.ts";
import { addList, indentAt, type Numbering } from "./numbering.ts";
import { runsOf } from "./runs.ts";

/** What surrounds a part. */
export interface Setting {
  numbering: Numbering;
  isRtl: boolean;
  /** How many lists deep. */
  depth: number;
  /** What is said of units here that say nothing of themselves. */
  plain: IParagraphOptions;
  item: IParagraphOptions;
}

type Block = Paragraph | Table;

/** The paragraphs and tables that an article is in Word. */
export function partsToWord(parts: readonly Part[], setting: Setting): Block[] {
  return parts.flatMap((part) =>
    "unit" in part ? unitToWord(part.unit, setting) : groups[part.group.kind](part, setting),
  );
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
];

// The headline is the title of the document, so its headings begin at the first level.
const options: Partial<Record<UnitKind, (unit: EditionUnit) => IParagraphOptions>> = {
  headline: () => ({ heading: HeadingLevel.TITLE }),
  standfirst: () => ({ style: "Subtitle" }),
  byline: () => ({ style: "Byline" }),
  heading: ({ level = topHeading }) => ({ heading: headings[level - topHeading] ?? HeadingLevel.HEADING_1 }),
  quotation: () => ({ style: "Quote" }),
  caption: () => ({ style: "Caption" }),
  credit: () => ({ style: "Credit" }),
  alt: () => ({ style: "AlternativeText" }),
};

function unitToWord(unit: EditionUnit, setting: Setting): Paragraph[] {
  const own = unit.kind === "item" ? setting.item : (options[unit.kind]?.(unit) ?? setting.plain);
  const next = unit.kind === "item" ? setting.plain : own;
  return paragraphsOf(unit.content).map((content, index) => paragraph(content, setting, index === 0 ? own : next));
}

function paragraph(content: Content, { isRtl }: Setting, about: IParagraphOptions): Paragraph {
  const all: IRunOptions = isRtl ? { rightToLeft: true } : {};
  return new Paragraph({ ...about, ...(isRtl ? { bidirectional: true } : {}), children: runsOf(content, all) });
}

type Group = Extract<Part, { parts: Part[] }>;

const groups: Readonly<Record<GroupKind, (group: Group, setting: Setting) => Block[]>> = {
  list: ({ group, parts }, setting) => {
    const numbering = addList(setting.numbering, group.attributes, setting.depth);
    const plain = { indent: { left: indentAt(numbering.level) } };
    const item = { style: "ListParagraph", numbering };
    return partsToWord(parts, { ...setting, depth: setting.depth + 1, plain, item });
  },
  table: ({ parts }, setting) => {
    const captions = parts.filter((part) => isOf(part, "caption"));
    const rows = parts.filter((part) => !isOf(part, "caption"));
    return [...partsToWord(captions, setting), ...tableOf(rows, setting)];
  },
  row: (row, setting) => tableOf([row], setting),
  figure: ({ group, parts }, setting) =>
    partsToWord(
      parts.map((part) => (isOf(part, "alt") ? linked(part, group.attributes.src) : part)),
      setting,
    ),
  blockquote: ({ parts }, setting) => partsToWord(parts, { ...setting, plain: { style: "Quote" } }),
  footnote: ({ parts }, setting) => partsToWord(parts, { ...setting, plain: { style: "FootnoteText" } }),
};

/** The picture itself is not in the file: its alternative text leads to it. */
function linked(part: { unit: EditionUnit }, src: string | undefined): Part {
  if (!src) return part;
  const mark = { type: "link" as const, attrs: { cid: "0", href: src } };
  const content = part.unit.content.map((node) => (node.type === "paragraphBreak" ? node : { ...node, marks: [mark] }));
  return { unit: { ...part.unit, content } };
}

function tableOf(rows: readonly Part[], setting: Setting): Table[] {
  const inCell = { ...setting, depth: 0, plain: {} };
  const cell = (inside: readonly Part[]) => {
    const blocks = partsToWord(inside, inCell);
    // Word wants a paragraph at the end of every cell.
    return new TableCell({ children: blocks.at(-1) instanceof Paragraph ? blocks : [...blocks, new Paragraph({})] });
  };
  const made = rows.map((row) => new TableRow({ children: cellsOf(row).map(cell) }));
  return made.length === 0 ? [] : [new Table({ rows: made, width: { size: 100, type: WidthType.PERCENTAGE } })];
}
