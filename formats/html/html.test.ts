import { describe, expect, it } from "vitest";
import { bytesOf, encodeAs, groupsOf, linesOf } from "../samples/bytes.ts";
import { readHtml } from "./read.ts";

const read = (file: string) => readHtml({ bytes: bytesOf(file) });

describe("a page", () => {
  it("has a language, a title, a head and a body", () => {
    const document = read(
      "<!doctype html><html lang=zh-TW><head><title> A\n b </title></head><body><h1>A</h1><p class=dek>B</p><address class=author>C</address><h3>D</h3>e<h4>F</h4><p>g</body>",
    );
    expect([document.language, document.title]).toEqual(["zh-Hant", "A b"]);
    expect(document.blocks.map(({ region }) => region)).toEqual([
      "head",
      "head",
      "head",
      "body",
      "body",
      "body",
      "body",
    ]);
    expect(linesOf(document)).toEqual([
      "headline: A",
      "standfirst: B",
      "byline: C",
      "heading2: D",
      "paragraph: e",
      "heading3: F",
      "paragraph: g",
    ]);
  });

  it.each([
    ["en", "Паром вышел из гавани в девять часов.", undefined],
    ["ru", "Паром вышел из гавани в девять часов.", "ru"],
    ["be", "Паром вышел из гавани в девять часов.", "be"],
    ["de", "Das Schiff verliess den Hafen um neun.", "de"],
    ["zh-TW", "渡轮九点开航，欢迎大家上船。", "zh-Hant"],
    ["en", "渡轮九点开航，欢迎大家上船。", undefined],
    ["ar", "غادرت العبّارة الميناء", "ar"],
  ])("in %s is believed unless its letters say otherwise: %s", (lang, words, language) => {
    expect(read(`<html lang=${lang}><p>${words}`).language).toBe(language);
  });

  it.each([
    ["in its head", `<meta charset="windows-1251"><p>Паром`],
    ["as XHTML", `<?xml version="1.0" encoding="windows-1251"?><html><body><p>Паром</p></body></html>`],
    ["as old pages do", `<META http-equiv=Content-Type content="text/html; charset=windows-1251"><p>Паром`],
  ])("says its encoding %s", (_, page) => {
    expect(linesOf(readHtml({ bytes: encodeAs(page, "windows-1251") }))).toEqual(["paragraph: Паром"]);
  });
});

describe("blocks", () => {
  it.each<[string, string, string[]]>([
    [
      "a first heading after text is no headline",
      "<p>a</p><h1>B</h1><p>c",
      ["paragraph: a", "heading2: B", "paragraph: c"],
    ],
    ["nor after bare text", "a<h1>B</h1><p>c", ["paragraph: a", "heading2: B", "paragraph: c"]],
    ["text without any elements", "one two", ["paragraph: one two"]],
    [
      "white space as HTML reads it",
      "<p> a\n  <b> b </b>\tc&nbsp;&nbsp;d <br> e </p>",
      ["paragraph: a ⟨bold|b ⟩c\u00a0\u00a0d⏎e"],
    ],
    ["a line end between Chinese characters", "<p>渡轮\n“开航”\n了</p>", ["paragraph: 渡轮“开航”了"]],
    [
      "marks by elements and by style",
      '<p><strong>a</strong><em>b</em><tt>c</tt><sup>d</sup><sub>e</sub><span style="font-weight:600">f</span><span style="font-style: italic">g</span><span style="vertical-align:super">h</span>',
      ["paragraph: ⟨bold|a⟩⟨italic|b⟩⟨code|c⟩⟨superscript|d⟩⟨subscript|e⟩⟨bold|f⟩⟨italic|g⟩⟨superscript|h⟩"],
    ],
    [
      "a mark that a style takes back",
      '<p><b>a<span style="font-weight:normal">b</span></b>',
      ["paragraph: ⟨bold|a⟩b"],
    ],
    ["runs that were cut for no reason", "<p><b>a</b><b>b</b> <b>c</b>", ["paragraph: ⟨bold|ab⟩ ⟨bold|c⟩"]],
    [
      "quotation marks that a browser draws",
      "<html lang=ru><p>Он: <q>Да, <q>Заря</q>!</q>",
      ["paragraph: Он: «Да, „Заря“!»"],
    ],
    [
      "two line breaks",
      "<div>a<br><br>b<br>\n&nbsp;<br>c</div>d",
      ["paragraph: a", "paragraph: b", "paragraph: c", "paragraph: d"],
    ],
    ["lines as they are", "<pre>a\n  <code>b</code></pre>", ["paragraph: a⏎  ⟨code|b⟩"]],
    ["terms and their descriptions", "<dl><dt>a<dd>b</dl>", ["paragraph: a", "paragraph: b"]],
    ["a heading in an item is its text", "<ul><li><h3>a</h3><p>b</ul>", ["item: a", "paragraph: b"]],
    [
      "what is not seen",
      '<p>a<span style="display:none">b</span><span hidden>c</span></p><nav>d</nav><button>e</button><div title=footer>5</div>',
      ["paragraph: a"],
    ],
    ["elements that nobody knows", "<x-teaser><p>a<o:p></o:p></p></x-teaser>", ["paragraph: a"]],
  ])("%s", (_, page, lines) => {
    expect(linesOf(read(page))).toEqual(lines);
  });

  it.each<[string, string, string[], string[]]>([
    [
      "lists in lists",
      "<ol start=3><li>a<ul><li>b</ul><li><p>c<p>d</ol>",
      ["item: a", "item: b", "item: c", "paragraph: d"],
      ["list ordered from 3", "list in 0"],
    ],
    [
      "a quotation with a list in it",
      "<blockquote>a<p>b<ul><li>c</ul></blockquote>",
      ["quotation: a", "quotation: b", "item: c"],
      ["blockquote", "list in 0"],
    ],
    [
      "a table",
      "<table><caption>t</caption><tr><th>a<th>b<tr><td>c<p>d<td><tr><td><td></table>",
      ["caption: t", "cell: a", "cell: b", "cell: c", "paragraph: d", "cell: "],
      ["table", "row in 0", "row in 0"],
    ],
    [
      "a table that only arranges the page",
      "<table role=presentation><tr><td><h2>a</h2><td>b</table><table><tr><td>c</table>",
      ["heading2: a", "paragraph: b", "paragraph: c"],
      [],
    ],
    [
      "a table in a table",
      "<table><tr><td>a<td><table><tr><td>b<td>c</table></table>",
      ["paragraph: a", "cell: b", "cell: c"],
      ["table", "row in 0"],
    ],
    [
      "a figure",
      '<figure><img src="/a b.png" alt="A"><figcaption>c <small class=credit>d</small></figcaption></figure>',
      ["alt: A", "caption: c", "credit: d"],
      ["figure /a%20b.png"],
    ],
    [
      "a picture in a paragraph",
      '<p>a <img src="https://e.example/b.png" alt="B"> c',
      ["paragraph: a c", "alt: B"],
      ["figure https://e.example/b.png"],
    ],
    [
      "a caption as WordPress writes it",
      '<div><img src=/a.png alt=A><p class="wp-caption-text">b</p></div>',
      ["alt: A", "caption: b"],
      ["figure /a.png"],
    ],
  ])("%s", (_, page, lines, groups) => {
    const document = read(page);
    expect(linesOf(document)).toEqual(lines);
    expect(groupsOf(document)).toEqual(groups);
  });
});
