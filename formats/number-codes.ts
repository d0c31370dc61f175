import type { Content, Inline, Mark } from "../domain/content/content.ts";

/**
 * The content with its codes numbered "1", "2", … in the order in which they come. Neighbouring runs of one type (and,
 * for a link, one address) become one code: word processors cut runs where no reader sees a difference.
 */
export function numberCodes(content: Content): Content {
  let codes = 0;
  let before: readonly Mark[] = [];
  return content.map((node): Inline => {
    if (node.type === "paragraphBreak") {
      before = [];
      return { type: "paragraphBreak", attrs: { cid: `${++codes}` } };
    }
    const marks = (node.marks ?? []).map((mark) => continued(mark, before) ?? named(mark, `${++codes}`));
    before = marks;
    const marked = marks.length > 0 ? { marks } : {};
    return node.type === "text"
      ? { type: "text", text: node.text, ...marked }
      : { type: "hardBreak", attrs: { cid: `${++codes}` }, ...marked };
  });
}

function continued(mark: Mark, before: readonly Mark[]): Mark | undefined {
  return before.find((candidate) => candidate.type === mark.type && hrefOf(candidate) === hrefOf(mark));
}

const hrefOf = (mark: Mark) => (mark.type === "link" ? mark.attrs.href : undefined);

function named(mark: Mark, cid: string): Mark {
  return mark.type === "link"
    ? { type: "link", attrs: { cid, href: mark.attrs.href } }
    : { type: mark.type, attrs: { cid } };
}
