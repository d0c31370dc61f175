import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { anyEdition } from "../samples/any-edition.ts";
import { codesOf, groupsOf, linesOf } from "../samples/bytes.ts";
import { edition, ferry, text, unit } from "../samples/ferry.ts";
import { headingShift, spoken } from "../samples/spoken.ts";
import { type Made, paragraph, run, style, wordPackage } from "../samples/word-package.ts";
import { readDocx } from "./read.ts";
import { writeDocx } from "./write.ts";

const read = (made?: Made) => readDocx({ bytes: wordPackage(made) });

describe("styles", () => {
  it.each<[string, string, string, string[]]>([
    [
      "a title",
      paragraph("A", "T") + paragraph("B", "S") + paragraph("C", "H1") + paragraph("D", "H2") + paragraph("e"),
      style("T", "Title") + style("S", "Subtitle") + style("H1", "heading 1") + style("H2", "heading 2"),
      ["headline: A", "standfirst: B", "heading2: C", "heading3: D", "paragraph: e"],
    ],
    [
      "a first heading where there is no title",
      paragraph("A", "H1") + paragraph("b") + paragraph("C", "H1") + paragraph("d"),
      style("H1", "heading 1"),
      ["headline: A", "paragraph: b", "heading2: C", "paragraph: d"],
    ],
    [
      "a title under something else",
      paragraph("Port") + paragraph("A", "H1") + paragraph("B", "T"),
      style("T", "Title") + style("H1", "heading 1"),
      ["headline: B", "paragraph: Port", "heading2: A"],
    ],
    [
      "styles that are named in Russian",
      paragraph("А", "a3") + paragraph("Б", "1") + paragraph("в", "2"),
      style("a3", "Название") + style("1", "Заголовок 1") + style("2", "Цитата 2"),
      ["headline: А", "heading2: Б", "quotation: в"],
    ],
    [
      "styles that are named in Chinese",
      paragraph("甲", "a") + paragraph("乙", "1") + paragraph("丙", "b"),
      style("a", "标题") + style("1", "标题 1") + style("b", "题注"),
      ["headline: 甲", "heading2: 乙", "caption: 丙"],
    ],
    [
      "quotations",
      paragraph("a", "Q") + paragraph("b", "Q") + paragraph("c"),
      style("Q", "Intense Quote"),
      ["quotation: a", "quotation: b", "paragraph: c"],
    ],
  ])("%s", async (_, body, styles, lines) => {
    expect(linesOf(await read({ body, styles }))).toEqual(lines);
  });

  it("are named where nobody knows them", async () => {
    const document = await read({
      body: paragraph("a", "X") + paragraph("b", "L") + paragraph("c", "X"),
      styles: style("X", "Pull Quote") + style("L", "List Paragraph"),
    });
    expect(document.notices.slice(1)).toEqual([{ code: "unknownStyle", count: 1, values: { styles: "Pull Quote" } }]);
  });
});

describe("text", () => {
  it.each<[string, string, string[], string[]]>([
    [
      "runs that were cut for no reason",
      paragraph(run("a") + run("b", "<w:b/>") + run("c", "<w:b/><w:i/>") + run("  d")),
      ["paragraph: a⟨bold|b⟩⟨bold+italic|c⟩  d"],
      [],
    ],
    [
      "tabs, breaks and signs",
      paragraph(
        "<w:r><w:t>5</w:t><w:noBreakHyphen/><w:t>6</w:t><w:tab/><w:t>a&amp;b</w:t><w:br/><w:t>«ё»\u00a0“渡”</w:t></w:r>",
      ),
      ["paragraph: 5\u20116\ta&b⏎«ё»\u00a0“渡”"],
      [],
    ],
    [
      "a footnote",
      paragraph(`${run("a")}<w:r><w:footnoteReference w:id="2"/></w:r>${run("b")}`),
      ["paragraph: a⟨superscript|1⟩b", "paragraph: ⟨superscript|1⟩ Note."],
      ["footnotesAtEnd"],
    ],
    [
      "changes that are tracked",
      paragraph(
        `${run("a")}<w:ins w:id="1" w:author="x">${run("b")}</w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>c</w:delText></w:r></w:del>`,
      ),
      ["paragraph: ab"],
      ["trackedChanges"],
    ],
    [
      "a comment",
      paragraph(`${run("a")}<w:r><w:commentReference w:id="0"/></w:r>`),
      ["paragraph: a"],
      ["commentsLeftOut"],
    ],
    [
      "a formula",
      `${paragraph("a")}<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>`,
      ["paragraph: a"],
      ["formulasLeftOut"],
    ],
    [
      "a script as a link",
      paragraph(`<w:hyperlink r:id="r3">${run("a")}</w:hyperlink>`),
      ["paragraph: a"],
      ["unsafeLinks"],
    ],
    [
      "a table",
      `<w:tbl><w:tr><w:tc>${paragraph("a")}</w:tc><w:tc>${paragraph("b")}${paragraph("c")}</w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc>${paragraph("d")}</w:tc></w:tr></w:tbl>`,
      ["cell: a", "cell: b", "paragraph: c", "cell: ", "cell: d"],
      [],
    ],
  ])("%s", async (_, body, lines, codes) => {
    const footnotes = `<w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(" Note.")}`)}</w:footnote>`;
    const document = await read({ body, footnotes });
    expect(linesOf(document)).toEqual(lines);
    expect(codesOf(document)).toEqual(["noHeadline", ...codes]);
  });
});

describe("writing", () => {
  it("gives the same bytes for the same document", async () => {
    expect(Buffer.compare(await writeDocx(ferry), await writeDocx(ferry))).toBe(0);
  });

  it("has lists, tables, links and the head, and reads them back", async () => {
    const document = await readDocx({ bytes: await writeDocx(ferry) });
    expect(linesOf(document).slice(0, 8)).toEqual([
      "headline: Паром «Заря» ⟨italic|снова⟩ выходит в море",
      "standfirst: После трёх недель ремонта расписание прежнее.",
      "byline: Анна Петрова, Гавань",
      "paragraph: Паром, ⟨bold|построенный⟩ в 1987 году, отходит в 9:30 — ⟨link=https://example.org/a?b=1&c=2|расписание⟩.⏎Билет стоит 5 €.",
      "heading2: Что взять с собой",
      "item: Паспорт",
      "item: или справку",
      "item: Тёплую куртку",
    ]);
    expect(groupsOf(document)).toEqual([
      "list ordered",
      "list in 0",
      "blockquote",
      "table",
      "row in 3",
      "row in 3",
      "figure https://example.org/ferry.jpg",
    ]);
    expect([document.language, document.title]).toEqual(["ru", "Паром «Заря» снова выходит в море"]);
  });

  it.each([
    ["en", "ltr", '<w:lang w:val="en-US" w:bidi="en-US"/>'],
    ["ru", "ltr", '<w:lang w:val="ru-RU" w:bidi="ru-RU"/>'],
    ["zh-Hans", "ltr", '<w:lang w:val="zh-CN" w:eastAsia="zh-CN" w:bidi="zh-CN"/>'],
    ["zh-Hant", "ltr", '<w:lang w:val="zh-TW" w:eastAsia="zh-TW" w:bidi="zh-TW"/>'],
    ["ar", "rtl", '<w:lang w:val="ar-EG" w:bidi="ar-EG"/>'],
  ] as const)("tells Word about %s", async (language, direction, tag) => {
    const parts = unzipSync(await writeDocx(edition([unit("paragraph", [text("a")])], { language, direction })));
    expect(strFromU8(parts["word/styles.xml"]!)).toContain(tag);
    expect(strFromU8(parts["docProps/core.xml"]!)).toContain(`<dc:language>${language}</dc:language>`);
    expect(strFromU8(parts["word/document.xml"]!).includes("<w:bidi/>")).toBe(direction === "rtl");
  });

  it("keeps tabs and does not let a text break out of the XML", async () => {
    const words = "a\tb</w:t>&amp;<w:br/>]]>";
    const back = await readDocx({
      bytes: await writeDocx(edition([unit("headline", words), unit("paragraph", words)])),
    });
    expect(linesOf(back)).toEqual([`headline: ${words}`, `paragraph: ${words}`]);
  });

  it("reads back what it wrote: kinds, text and marks", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyEdition, async (document) => {
        const shift = headingShift(document.units);
        expect(linesOf(await readDocx({ bytes: await writeDocx(document) }))).toEqual(
          document.units.map((entry) => spoken(entry, shift)),
        );
      }),
      { numRuns: 60 },
    );
  });
});
