import { describe, expect, it } from "vitest";
import { bytesOf, groupsOf, linesOf } from "../samples/bytes.ts";
import { readHtml } from "./read.ts";

const read = (file: string) => readHtml({ bytes: bytesOf(file) });

describe("what people paste", () => {
  it.each<[string, string, string[], string[]]>([
    [
      "from Word: title, text, list, footnote",
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><o:x>gone</o:x></xml><![endif]--><style><!-- p.MsoNormal {margin:0} --></style></head><body lang=EN-US><!--StartFragment-->
<p class=MsoTitle>Ferry<o:p></o:p></p>
<p class=MsoNormal><span lang=EN-US style='mso-ansi-language:EN-US'>It left</span><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a> at <b style='mso-bidi-font-weight:normal'>nine</b>.</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Pass</p>
<p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>2)<span>&nbsp; </span></span></span><![endif]>Coat</p>
<p class=MsoQuote>Said.</p>
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> From Lesnaya.</p></div></div><!--EndFragment--></body></html>`,
      [
        "headline: Ferry",
        "paragraph: It left⟨superscript|1⟩ at ⟨bold|nine⟩.",
        "item: Pass",
        "item: Coat",
        "quotation: Said.",
        "paragraph: ⟨superscript|1⟩ From Lesnaya.",
      ],
      ["list", "list ordered from 2 in 0", "blockquote", "footnote"],
    ],
    [
      "from Google Docs",
      `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-weight:400;white-space:pre-wrap;">Паром</span></h1><p dir="ltr"><span style="font-weight:700;font-style:normal;white-space:pre-wrap;">В  девять</span><span style="font-weight:400;font-style:italic;white-space:pre-wrap;"> утра</span></p><br /><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>a</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr"><span>b</span></p></li></ul></ul></b><br class="Apple-interchange-newline">`,
      ["headline: Паром", "paragraph: ⟨bold|В  девять⟩⟨italic| утра⟩", "item: a", "item: b"],
      ["list", "list in 0"],
    ],
    [
      "from LibreOffice",
      `<html><body lang="zh-CN"><h1 class="western">渡轮</h1><p style="line-height: 100%">九点<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym">1</a></sup><font face="Liberation Serif"><font size="3"><b>开航</b></font></font></p><ol><li><p>护照</p></li></ol><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>北京时间</p></div></body></html>`,
      [
        "headline: 渡轮",
        "paragraph: 九点⟨superscript|1⟩⟨bold|开航⟩",
        "item: 护照",
        "paragraph: ⟨superscript|1⟩ 北京时间",
      ],
      ["list ordered", "footnote"],
    ],
    [
      "from Gmail",
      `<div dir="ltr">a<div><br></div><div>b <a href="https://e.example" target="_blank">c</a></div><blockquote class="gmail_quote"><div>d</div></blockquote></div>`,
      ["paragraph: a", "paragraph: b ⟨link=https://e.example|c⟩", "quotation: d"],
      ["blockquote"],
    ],
  ])("%s", (_, page, lines, groups) => {
    const document = read(page);
    expect(linesOf(document)).toEqual(lines);
    expect(groupsOf(document)).toEqual(groups);
  });
});
