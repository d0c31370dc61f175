import type { Mark, MarkType } from "../../domain/content/content.ts";
import { countIn, draftMark } from "../draft.ts";
import { addBreak, type Flow } from "../flow.ts";
import type { Reading } from "./reading.ts";

const understood: Readonly<Record<string, Exclude<MarkType, "link">>> = {
  sup: "superscript",
  sub: "subscript",
  code: "code",
};
const tag = /^<(\/?)(sup|sub|code|br|small)\s*\/?>$/i;
const comment = /^<!--/;

interface Around {
  flow: Flow;
  /** Marks that such tags have opened. */
  raw: Mark[];
  marks: readonly Mark[];
}

/** A tag of HTML inside a paragraph: what Markdown has no sign for is understood, other tags go, the text in them stays. */
export function readInlineHtml({ draft }: Reading, html: string, { flow, raw, marks }: Around): void {
  const [, closes, name = ""] = tag.exec(html) ?? [];
  const type = understood[name.toLowerCase()];
  if (name.toLowerCase() === "br") addBreak(flow, [...marks, ...raw]);
  else if (type && !closes) raw.push(draftMark(type));
  else if (type) removeLast(raw, type);
  else if (!name && !comment.test(html)) countIn(draft, "rawHtml");
}

function removeLast(raw: Mark[], type: MarkType): void {
  const at = raw.findLastIndex((mark) => mark.type === type);
  if (at >= 0) raw.splice(at, 1);
}
