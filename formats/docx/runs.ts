import { ExternalHyperlink, type IRunOptions, type ParagraphChild, Tab, TextRun } from "docx";
import type { Content, Mark, MarkType } from "../../domain/content/content.ts";
import { type MarkNode, markTree } from "../mark-tree.ts";

const properties: Readonly<Record<Exclude<MarkType, "link">, IRunOptions>> = {
  bold: { bold: true, boldComplexScript: true },
  italic: { italics: true, italicsComplexScript: true },
  superscript: { superScript: true },
  subscript: { subScript: true },
  code: { style: "Code" },
};

/** Content without paragraph breaks as runs of Word; `all` is said of each of them. */
export function runsOf(content: Content, all: IRunOptions = {}): ParagraphChild[] {
  return markTree(content).flatMap((node) => toRuns(node, all));
}

function toRuns(node: MarkNode, around: IRunOptions): ParagraphChild[] {
  if ("text" in node) return [new TextRun({ ...around, children: withTabs(node.text) })];
  if ("lineBreak" in node) return [new TextRun({ ...around, break: 1 })];
  const { mark, children } = node;
  const inside = { ...around, ...propertiesOf(mark) };
  const runs = children.flatMap((child) => toRuns(child, inside));
  return mark.type === "link" ? [new ExternalHyperlink({ link: mark.attrs.href, children: runs })] : runs;
}

const propertiesOf = (mark: Mark): IRunOptions =>
  mark.type === "link" ? { style: "Hyperlink" } : properties[mark.type];

/** In Word a tab is an element. */
function withTabs(text: string): (string | Tab)[] {
  return text
    .split("\t")
    .flatMap((piece, index) => [...(index > 0 ? [new Tab()] : []), ...(piece === "" ? [] : [piece])]);
}
