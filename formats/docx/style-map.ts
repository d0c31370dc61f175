/**
 * What paragraphs are by the names and ids of their styles. Word stores the built-in ones in English whatever it
 * speaks; WPS, older converters and people who make their own do not.
 */
const paragraphs: readonly (readonly [target: string, ids: string, names: string])[] = [
  ["h1.title:fresh", "Title", "Title|Название|标题|標題"],
  ["p.standfirst:fresh", "Subtitle", "Subtitle|Подзаголовок|副标题|副標題"],
  ["h1:fresh", "Heading1", "Heading 1|Заголовок 1|标题 1|標題 1"],
  ["h2:fresh", "Heading2", "Heading 2|Заголовок 2|标题 2|標題 2"],
  ["h3:fresh", "Heading3", "Heading 3|Заголовок 3|标题 3|標題 3"],
  ["h4:fresh", "Heading4", "Heading 4|Заголовок 4|标题 4|標題 4"],
  ["h5:fresh", "Heading5", "Heading 5|Заголовок 5|标题 5|標題 5"],
  ["h6:fresh", "Heading6", "Heading 6|Заголовок 6|标题 6|標題 6|Heading 7|Heading 8|Heading 9"],
  [
    "blockquote > p:fresh",
    "Quote|IntenseQuote",
    "Quote|Intense Quote|Quotations|Block Text|Цитата|Цитата 2|Выделенная цитата|引用|明显引用|引文|鮮明引文",
  ],
  ["p.caption:fresh", "Caption", "Caption|Image Caption|Table Caption|Название объекта|题注|標號"],
  ["p.byline:fresh", "Byline", "Byline|Author|Автор|作者"],
  ["p.credit:fresh", "Credit", "Credit"],
  ["p.alternative-text:fresh", "AlternativeText", "Alternative Text"],
];

const runs: readonly (readonly [target: string, names: string])[] = [
  ["strong", "Strong|Строгий|要点"],
  ["em", "Emphasis|Выделение|强调"],
  ["code", "Code|HTML Code|Source Text|Verbatim Char|Inline Code"],
];

export const styleMap: readonly string[] = [
  ...paragraphs.flatMap(([target, ids, names]) => [
    ...ids.split("|").map((id) => `p.${id} => ${target}`),
    ...names.split("|").map((name) => `p[style-name='${name}'] => ${target}`),
  ]),
  ...runs.flatMap(([target, names]) => names.split("|").map((name) => `r[style-name='${name}'] => ${target}`)),
];

const unrecognised = /^Unrecognised paragraph style: '(.*)' \(Style ID: .*\)$/;
// Paragraphs are what these are taken for.
const ordinary =
  /^(?:normal.*|body text.*|text body|first paragraph|compact|list.*|no spacing|plain text|default.*|standard|table contents|table heading|footnote.*|endnote.*|date|toc.*|header|footer|обычный.*|основной текст.*|абзац списка|без интервала|正文.*|列表.*|列出段落)$/i;

/** The name of a style that a message of mammoth's says it does not know, if that may have meant something. */
export function unknownStyleIn(message: string): string | undefined {
  const name = unrecognised.exec(message)?.[1];
  return name && !ordinary.test(name) ? name : undefined;
}
