import type { ReactNode } from "react";
import type { Content, Inline, Mark } from "../../domain/content/content.ts";
import { isLong } from "../../domain/content/is-long.ts";

/** Content as it is read: the same look as in the editor, so that nothing moves when one becomes the other. */
export function SegmentContent({ content }: { content: Content }) {
  const nodes = content.map((node, index) => <InlineNode key={index} node={node} />);
  return isLong(content) ? <span className="long">{nodes}</span> : nodes;
}

function InlineNode({ node }: { node: Inline }) {
  if (node.type === "paragraphBreak") return <span className="paragraph-break" />;
  const inner: ReactNode = node.type === "hardBreak" ? <br /> : node.text;
  const [mark, ...marks] = node.marks ?? [];
  if (!mark) return inner;
  return <Marked mark={mark}>{marks.length > 0 ? <InlineNode node={{ ...node, marks }} /> : inner}</Marked>;
}

const elements = { bold: "strong", italic: "em", superscript: "sup", subscript: "sub", code: "code" } as const;

function Marked({ mark, children }: { mark: Mark; children: ReactNode }) {
  if (mark.type === "link") {
    return (
      <a href={mark.attrs.href} target="_blank" rel="noopener noreferrer nofollow">
        {children}
      </a>
    );
  }
  const Element = elements[mark.type];
  return <Element>{children}</Element>;
}
