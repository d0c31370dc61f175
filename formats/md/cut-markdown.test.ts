import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { expect, it } from "vitest";
import { cutMarkdown } from "./cut-markdown.ts";

const parse = (text: string) =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: gfmFromMarkdown() }).children;

/** A tree without the places of its nodes. */
const shape = (nodes: readonly Nodes[]) =>
  JSON.stringify(nodes, (key, value) => (key === "position" ? undefined : value));

const text = `# Ferry

Text *one
two*.

1. a

   b

2. c
- d

> e
f

“G.”

| h | i |
|---|---|
| j | k |

Setext
---

    code

    more

<div>

l

</div>

![m](/m.png)

*n*

2. two

渡轮。

— Да.
`;

it("cuts only where the pieces mean the same as the whole", () => {
  const pieces = cutMarkdown(text, 1);
  expect(pieces.map((piece) => piece.trimStart().split("\n")[0])).toEqual([
    ...["# Ferry", "Text *one", "“G.”", "Setext", "l", "渡轮。", "— Да."],
  ]);
  expect(pieces.join("")).toBe(text);
  expect(shape(pieces.flatMap(parse))).toBe(shape(parse(text)));
});

it.each([
  ["a link is defined elsewhere", "[a][b]\n\nText.\n\n[b]: /b\n"],
  ["a note is", "a[^b]\n\nText.\n\n[^b]: Note.\n"],
  ["code goes on over blank lines", "```\na\n\nb\n```\n\nText.\n"],
  ["HTML does", "<script>\na\n\nb\n</script>\n\nText.\n"],
  ["a comment does", "Text.\n\n<!--\na\n\nb\n-->\n"],
  ["it is short", "Text.\n\nMore.\n", 1_000],
])("does not cut where %s", (_, file, longEnough = 1) => {
  expect(cutMarkdown(file, longEnough)).toEqual([file]);
});

it("does not cut in the front matter", () => {
  const [first, second] = cutMarkdown("---\ntitle: a\n\nlang: en\n---\n\nText.\n\nMore.\n", 1);
  expect([first, second]).toEqual(["---\ntitle: a\n\nlang: en\n---\n\nText.\n", "\nMore.\n"]);
});
