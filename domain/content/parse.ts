import { invalid, Refusal } from "../refusal.ts";
import { isCleanText } from "./characters.ts";
import { type Content, type Inline, longestText, type Mark, type MarkType, markTypes } from "./content.ts";
import { isSafeHref } from "./link.ts";
import { sameMarks } from "./same-marks.ts";

const cidForm = /^[A-Za-z0-9_-]{1,16}$/;
const mostNodes = 20_000;

/**
 * Content from outside, checked node by node. What is not in its normal form is refused and never mended, so that
 * the hash that both sides compute is of the same thing.
 * @throws Refusal `invalid` (field `content`, a reason and the index of the node), `tooLarge` beyond 100,000 characters
 */
export function parseContent(value: unknown): Content {
  if (!Array.isArray(value)) throw invalid("content", "notInline");
  if (value.length > mostNodes) throw new Refusal("tooLarge", { field: "content", most: mostNodes });
  let length = 0;
  let last: Inline | undefined;
  for (const [index, node] of value.entries()) {
    const fault = faultOf(node, last);
    if (fault) throw invalid("content", fault, { node: index });
    last = node as Inline;
    length += last.type === "text" ? last.text.length : 1;
  }
  if (length > longestText) throw new Refusal("tooLarge", { field: "content", most: longestText });
  return value as Content;
}

type Fault = "notInline" | "badCharacter" | "badCode" | "badMark" | "badLink" | "notNormalised";

function faultOf(node: unknown, last: Inline | undefined): Fault | undefined {
  if (!isRecord(node)) return "notInline";
  switch (node.type) {
    case "text":
      return faultOfText(node, last);
    case "hardBreak":
      return hasOnly(node, "type", "attrs", "marks")
        ? (faultOfCode(node.attrs) ?? faultOfMarks(node.marks))
        : "notInline";
    case "paragraphBreak":
      return hasOnly(node, "type", "attrs") ? faultOfCode(node.attrs) : "notInline";
    default:
      return "notInline";
  }
}

function faultOfText(node: Record<string, unknown>, last: Inline | undefined): Fault | undefined {
  if (!hasOnly(node, "type", "text", "marks") || typeof node.text !== "string") return "notInline";
  if (!isCleanText(node.text)) return "badCharacter";
  const fault = faultOfMarks(node.marks);
  if (fault) return fault;
  const joins = last?.type === "text" && sameMarks(last.marks, node.marks as readonly Mark[] | undefined);
  return node.text === "" || joins ? "notNormalised" : undefined;
}

function faultOfMarks(marks: unknown): Fault | undefined {
  if (marks === undefined) return undefined;
  if (!Array.isArray(marks)) return "badMark";
  if (marks.length === 0) return "notNormalised";
  let rank = -1;
  for (const mark of marks) {
    if (!isRecord(mark) || !hasOnly(mark, "type", "attrs")) return "badMark";
    const next = markTypes.indexOf(mark.type as MarkType);
    if (next < 0) return "badMark";
    if (next <= rank) return "notNormalised";
    rank = next;
    const fault = mark.type === "link" ? faultOfLink(mark.attrs) : faultOfCode(mark.attrs);
    if (fault) return fault;
  }
  return undefined;
}

function faultOfLink(attrs: unknown): Fault | undefined {
  if (!isRecord(attrs) || !hasOnly(attrs, "cid", "href")) return "badLink";
  if (typeof attrs.cid !== "string" || !cidForm.test(attrs.cid)) return "badCode";
  return typeof attrs.href === "string" && isSafeHref(attrs.href) ? undefined : "badLink";
}

function faultOfCode(attrs: unknown): Fault | undefined {
  const good = isRecord(attrs) && hasOnly(attrs, "cid") && typeof attrs.cid === "string" && cidForm.test(attrs.cid);
  return good ? undefined : "badCode";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasOnly(record: Record<string, unknown>, ...names: string[]): boolean {
  for (const key in record) if (!names.includes(key)) return false;
  return true;
}
