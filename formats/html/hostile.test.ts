import { describe, expect, it } from "vitest";
import { bytesOf, codesOf, linesOf } from "../samples/bytes.ts";
import { readHtml } from "./read.ts";

const read = (file: string) => readHtml({ bytes: bytesOf(file) });

describe("hostile pages", () => {
  it.each<[string, string, string[], string[]]>([
    [
      "scripts and styles",
      '<script>a()</script><style>b{}</style><template>c</template><noscript>d</noscript><p onclick=e() style="background:url(javascript:f)">g</p>',
      ["paragraph: g"],
      [],
    ],
    [
      "embeds",
      "<p>a</p><iframe src=//b></iframe><object>c</object><video><p>d</p></video><svg><text>e</text></svg>",
      ["paragraph: a"],
      ["embedsLeftOut"],
    ],
    [
      "scripts as links",
      '<p><a href="javascript:a()">a</a> <a href="JaVa&#9;ScRiPt:b()">b</a> <a href=" &#1;javascript:c()">c</a> <a href="data:text/html,d">d</a> <a href="//e.example">e</a> <a href="vbscript:f">f</a> <a href="/\\g.example">g</a> <a href="/h">h</a>',
      ["paragraph: a b c d e f g ⟨link=/h|h⟩"],
      ["unsafeLinks"],
    ],
    [
      "pictures as scripts",
      '<p>a<img src="javascript:b" alt=b onerror=c><img src="data:image/svg+xml,d" alt=d><img src=/e.png>',
      ["paragraph: a"],
      ["imagesLeftOut"],
    ],
    [
      "controls in a text",
      "<p>a\u0001b&#x202e;c</p>",
      ["paragraph: ab\u202ec"],
      ["controlCharacters", "directionControls"],
    ],
  ])("%s", (_, page, lines, codes) => {
    const document = read(`<h1>Ferry</h1>${page}`);
    expect(linesOf(document)).toEqual(["headline: Ferry", ...lines]);
    expect(codesOf(document)).toEqual(codes);
  });

  it("counts every link that it drops", () => {
    expect(read('<p>a <a href="javascript:x">b</a><a href="data:x">c</a>').notices.at(-1)).toEqual({
      code: "unsafeLinks",
      count: 2,
    });
  });

  it.each([
    ["elements", "<div>".repeat(10_000)],
    ["lists", "<ul><li>".repeat(10_000)],
    ["tables", "<table><tr><td>".repeat(10_000)],
    ["marks", "<b><i>".repeat(10_000)],
    ["marks that are never closed", Array.from({ length: 5_000 }, (_, at) => `<p><font color=${at}>`).join("")],
    ["forms whose ends do not count", "<form><div></form>".repeat(10_000)],
    ["elements behind a wall", "<div><table><tr><td></div>".repeat(10_000)],
    ["elements of another language", `<svg>${"<td>".repeat(10_000)}</svg>`],
    ["ends with attributes", `</i ${Array.from({ length: 50_000 }, (_, at) => `a${at}`).join(" ")}>`],
    ["scripts with attributes", `<script ${Array.from({ length: 50_000 }, (_, at) => `a${at}`).join(" ")}></script>`],
    ["ruby", "<rt>".repeat(10_000)],
    ["elements that nobody knows", "<x-y>".repeat(10_000)],
  ])("%s by the thousand cost no text", { timeout: 60_000 }, (_, tags) => {
    expect(linesOf(read(`<p>one</p>${tags}<p>deep`)).map((line) => line.replace(/^.*: |[⟨⟩]|.*\|/g, ""))).toEqual([
      "one",
      "deep",
    ]);
  });

  it("says so where the parser goes deeper than was seen", () => {
    expect(() => read(`<svg><style>${"<td>".repeat(200_000)}`)).toThrow(
      expect.objectContaining({ code: "invalid", details: { field: "content", reason: "tooDeep" } }),
    );
  });

  it("does not take paragraphs that are never closed for nesting", () => {
    expect(read("<p>a <a name=x><b>b</b>".repeat(3_000)).blocks).toHaveLength(3_000);
  });

  it.each([
    ["a paragraph too long", `<p>a</p><p>${"b".repeat(100_001)}</p>`, { field: "content", most: 100_000, block: 2 }],
    ["too many blocks", "<p>a".repeat(50_001), { field: "content", most: 50_000 }],
    ["too many elements", "<i></i>".repeat(200_000), { field: "content", most: 50_000 }],
  ])("refuses %s", { timeout: 60_000 }, (_, page, details) => {
    expect(() => read(page)).toThrow(expect.objectContaining({ code: "tooLarge", details }));
  });
});
