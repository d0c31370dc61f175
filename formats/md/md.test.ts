import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEdition } from "../samples/any-edition.ts";
import { bytesOf, codesOf, groupsOf, linesOf } from "../samples/bytes.ts";
import { edition, ferry, text, unit } from "../samples/ferry.ts";
import { headingShift, spoken } from "../samples/spoken.ts";
import { readMd } from "./read.ts";
import { writeMd } from "./write.ts";

const read = (file: string) => readMd({ bytes: bytesOf(file) });

describe("blocks", () => {
  it.each<[string, string, string[]]>([
    [
      "the first heading is the headline",
      "# Ferry *sails*\n\nText.",
      ["headline: Ferry ⟨italic|sails⟩", "paragraph: Text."],
    ],
    [
      "a picture may stand above it",
      "![A](/a.png)\n\n# Ferry\n\nText.",
      ["headline: Ferry", "alt: A", "paragraph: Text."],
    ],
    ["a later one is none", "Text.\n\n# Ferry", ["paragraph: Text.", "heading2: Ferry"]],
    [
      "headings begin at the second level",
      "# A\n\nb\n\n### C\n\n#### D\n\ne",
      ["headline: A", "paragraph: b", "heading2: C", "heading3: D", "paragraph: e"],
    ],
    [
      "two headings of the first level",
      "# A\n\n# B\n\n## C\n\nd",
      ["headline: A", "heading2: B", "heading3: C", "paragraph: d"],
    ],
    ["lines of one paragraph", "One\ntwo.\n\n渡轮\n“开航”。", ["paragraph: One two.", "paragraph: 渡轮“开航”。"]],
    ["line breaks", "One  \ntwo\\\nthree<br>four", ["paragraph: One⏎two⏎three⏎four"]],
    [
      "marks",
      '**a** _b_ `c` [d](https://e.example "t") x<sup>2</sup> H<sub>2</sub>O ~~f~~',
      ["paragraph: ⟨bold|a⟩ ⟨italic|b⟩ ⟨code|c⟩ ⟨link=https://e.example|d⟩ x⟨superscript|2⟩ H⟨subscript|2⟩O f"],
    ],
    ["marks in marks", "***a** b* [**c**](/d)", ["paragraph: ⟨bold+italic|a⟩⟨italic| b⟩ ⟨link=/d+bold|c⟩"]],
    [
      "addresses, bare and by name",
      "https://a.example <https://b.example> [c][d]\n\n[d]: https://d.example",
      [
        "paragraph: ⟨link=https://a.example|https://a.example⟩ ⟨link=https://b.example|https://b.example⟩ ⟨link=https://d.example|c⟩",
      ],
    ],
    ["quotation marks and entities", "“A ‘b’ «c» — d…” &amp; &nbsp;e", ["paragraph: “A ‘b’ «c» — d…” & \u00a0e"]],
    ["code with its lines", "Text.\n\n```js\na\n  b\n```", ["paragraph: Text.", "paragraph: ⟨code|a⟩⏎⟨code|  b⟩"]],
    ["one tilde is a sign of its own", "5~10人，20~30元", ["paragraph: 5~10人，20~30元"]],
    ["a rule", "One.\n\n---\n\nTwo.", ["paragraph: One.", "paragraph: Two."]],
  ])("%s", (_, file, lines) => {
    expect(linesOf(read(file))).toEqual(lines);
  });

  it.each<[string, string, string[], string[]]>([
    [
      "a quotation of two paragraphs",
      "> a\n>\n> b\n\nc",
      ["quotation: a", "quotation: b", "paragraph: c"],
      ["blockquote"],
    ],
    [
      "lists in a list, and what belongs to an item",
      "3. a\n\n   a2\n   - b\n4. c",
      ["item: a", "paragraph: a2", "item: b", "item: c"],
      ["list ordered from 3", "list in 0"],
    ],
    [
      "a table with an empty cell",
      "| a | b |\n|---|---|\n| **c** | |",
      ["cell: a", "cell: b", "cell: ⟨bold|c⟩", "cell: "],
      ["table", "row in 0", "row in 0"],
    ],
    [
      "a picture and its words",
      '![Alt](/a.png "Title")\n\nText.',
      ["alt: Alt", "caption: Title", "paragraph: Text."],
      ["figure /a.png"],
    ],
    [
      "a picture and emphasis under it",
      "![Alt](/a.png)\n\n*Cap **b***\n\n*no caption*",
      ["alt: Alt", "caption: Cap ⟨bold|b⟩", "paragraph: ⟨italic|no caption⟩"],
      ["figure /a.png"],
    ],
    [
      "a picture in a text",
      "See ![the ferry](/a.png) here.",
      ["paragraph: See  here.", "alt: the ferry"],
      ["figure /a.png"],
    ],
    [
      "footnotes, by their order in the text",
      "A[^b] b[^a].\n\n[^a]: Second.\n[^b]: First\n\n    more.",
      [
        "paragraph: A⟨superscript|1⟩ b⟨superscript|2⟩.",
        "paragraph: ⟨superscript|1⟩ First",
        "paragraph: more.",
        "paragraph: ⟨superscript|2⟩ Second.",
      ],
      ["footnote", "footnote"],
    ],
  ])("%s", (_, file, lines, groups) => {
    const document = read(file);
    expect(linesOf(document)).toEqual(lines);
    expect(groupsOf(document)).toEqual(groups);
  });
});

describe("front matter", () => {
  it("gives the head, the title and the language", () => {
    const document = read(
      "---\ntitle: ferry-march\nheadline: 'Ferry: it sails'\ndescription: After a month.\nauthor: [Anna, Lin]\nlang: en-GB\ntags: [a]\n---\nText.",
    );
    expect(linesOf(document)).toEqual([
      "headline: Ferry: it sails",
      "standfirst: After a month.",
      "byline: Anna, Lin",
      "paragraph: Text.",
    ]);
    expect(document.blocks.map((block) => block.region)).toEqual(["head", "head", "head", "body"]);
    expect([document.title, document.language]).toEqual(["ferry-march", "en-GB"]);
  });

  it("is not said twice where the text begins with the same words", () => {
    const file = "---\ntitle: Ferry\ndescription: After a month.\n---\n# The ferry\n\nAfter a *month*.\n\nText.";
    expect(linesOf(read(file))).toEqual([
      "headline: The ferry",
      "standfirst: After a ⟨italic|month⟩.",
      "paragraph: Text.",
    ]);
  });

  it("knows its words under a picture too", () => {
    const file = "---\ndescription: After a month.\n---\n![A](/a.png)\n\n# Ferry\n\nAfter a month.\n\nText.";
    expect(linesOf(read(file))).toEqual([
      "headline: Ferry",
      "standfirst: After a month.",
      "alt: A",
      "paragraph: Text.",
    ]);
  });

  it.each([
    ["no YAML", "---\n[a: b\n---\n\nText.", ["heading2: [a: b", "paragraph: Text."]],
    ["only a word", "---\nFerry\n---\n\nText.", ["heading2: Ferry", "paragraph: Text."]],
  ])("is text where it is %s", (_, file, lines) => {
    expect(linesOf(read(file))).toEqual(lines);
  });
});

describe("HTML and hostile things", () => {
  it.each<[string, string, string[], string[]]>([
    ["tags in a text", "A <u>b</u> <kbd>c</kbd>.", ["paragraph: A b c."], ["noHeadline", "rawHtml"]],
    [
      "a block",
      "<div><p>a</p><script>x()</script></div>\n\nb",
      ["paragraph: a", "paragraph: b"],
      ["noHeadline", "rawHtml"],
    ],
    ["comments", "<!-- a -->\n\nb <!-- c -->", ["paragraph: b"], ["noHeadline"]],
    [
      "a script as a link",
      "[a](javascript:alert(1)) [b](//c.example) <javascript:x>",
      ["paragraph: a b javascript:x"],
      ["noHeadline", "unsafeLinks"],
    ],
    ["a picture out of data", "a ![b](data:image/png;base64,xx)", ["paragraph: a"], ["noHeadline", "imagesLeftOut"]],
  ])("%s", (_, file, lines, codes) => {
    const document = read(file);
    expect(linesOf(document)).toEqual(lines);
    expect(codesOf(document)).toEqual(codes);
  });

  it.each([
    ["quotations in quotations", `${"> ".repeat(20_000)}deep`],
    ["lists in lists", `${"- ".repeat(20_000)}deep`],
    [
      "lists that stand in further and further",
      Array.from({ length: 300 }, (_, depth) => `${" ".repeat(2 * depth)}- deep`).join("\n"),
    ],
  ])("%s cost no text", { timeout: 30_000 }, (_, file) => {
    expect(linesOf(read(file)).at(-1)).toMatch(/deep/);
  });

  it.each([
    ["signs that open and never close", "**a".repeat(5_000)],
    ["brackets", "[".repeat(5_000)],
    ["code that is never closed", Array.from({ length: 1_500 }, (_, size) => "`".repeat(size + 1)).join("a")],
  ])("%s are refused at once", (_, file) => {
    expect(() => read(file)).toThrow(
      expect.objectContaining({ code: "invalid", details: { field: "content", reason: "tooDeep" } }),
    );
  });
});

describe("writing", () => {
  it("puts what is known before the text, and the text as GitHub reads it", () => {
    const written = new TextDecoder().decode(writeMd(ferry));
    expect(written).toContain("---\ntitle: Паром «Заря» снова выходит в море\ndescription: ");
    expect(written).toContain(
      "lang: ru\nslug: ferry-sails-again\nauthor: Анна Петрова, Гавань\ntranslators:\n  - Anna Petrova\n",
    );
    expect(written).toContain("# Паром «Заря» *снова* выходит в море\n");
    expect(written).toContain("3. Паспорт\n   - или справку\n4. Тёплую куртку\n");
    expect(written).toContain("отходит в 9:30 — [расписание](https://example.org/a?b=1\\&c=2).\\\nБилет стоит 5 €.");
  });

  it("is called by its headline, or as searchers shall find it, and not as the desk calls it", () => {
    const written = (units: Parameters<typeof edition>[0]) => new TextDecoder().decode(writeMd(edition(units)));
    expect(written([unit("seoTitle", "Ferry times"), unit("headline", "She sails")])).toContain(
      "---\ntitle: Ferry times\nheadline: She sails\n",
    );
    expect(written([unit("headline", "She sails")])).toContain("---\ntitle: She sails\nlang: ");
  });

  it("does not let a name break out of the front matter", () => {
    const document = edition([unit("headline", "A"), unit("byline", 'x"\n---\nlang: xx')]);
    expect(read(new TextDecoder().decode(writeMd(document))).language).toBe("en");
  });

  it("keeps emphasis between characters that have no spaces", () => {
    const document = edition([
      unit("headline", "渡轮"),
      unit("paragraph", [text("他说"), text("“开航”", { type: "bold", attrs: { cid: "1" } }), text("了。")]),
    ]);
    expect(linesOf(readMd({ bytes: writeMd(document) }))[1]).toBe("paragraph: 他说⟨bold|“开航”⟩了。");
  });

  it("reads back what it wrote: kinds, text and marks", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyEdition, (document) => {
        const shift = headingShift(document.units);
        expect(linesOf(readMd({ bytes: writeMd(document) }))).toEqual(
          document.units.map((entry) => spoken(entry, shift)),
        );
      }),
    );
  });
});
