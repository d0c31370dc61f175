import fc from "fast-check";
import type { Content, Inline, Mark, MarkType } from "../../domain/content/content.ts";
import { normalise } from "../../domain/content/normalise.ts";
import { plainText } from "../../domain/content/plain-text.ts";
import type { GroupKind, UnitKind } from "../../domain/segmentation/kinds.ts";
import type { EditionDocument, EditionGroup, EditionUnit } from "../format.ts";
import { hasText } from "../has-text.ts";
import { numberCodes } from "../number-codes.ts";
import { trimContent } from "../trim-content.ts";

const words = [
  "Harbour",
  "the",
  "“ferry”",
  "паром",
  "«Заря»",
  "—",
  "渡轮",
  "“开航”。",
  "don’t",
  "5",
  "№\u00a07",
  "e-mail",
  "ё",
];
// Signs that one format or another takes for its own.
const signs = "*_[]()<>&#+-.!|~`\\\"'=:;/@^{}$%,?1aяБ字\u00a0\u3000…🙂wps";
const anyWord = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 6 }) },
  fc.constantFrom(
    "www.a.example",
    "https://b.example/c?d=1&e=2",
    "a@b.example",
    "&amp;",
    "<b>",
    "1.",
    "-",
    "#",
    "![x](y)",
    "[^1]",
    "~~x~~",
  ),
);
const anyHref = fc.constantFrom(
  "https://example.org/a_b?c=1&d=(2)",
  "/здесь",
  "#a",
  "mailto:a@b.example",
  "https://example.org/*x*",
);

const attrs = { cid: "0" };
const anyMarks = fc
  .record({
    link: fc.option(anyHref, { freq: 6 }),
    types: fc.subarray<Exclude<MarkType, "link">>(["bold", "italic", "code"], { maxLength: 2 }),
    script: fc.option(fc.constantFrom("superscript" as const, "subscript" as const), { freq: 6 }),
  })
  .map(({ link, types, script }): Mark[] => [
    ...(link ? [{ type: "link" as const, attrs: { ...attrs, href: link } }] : []),
    ...[...types, ...(script ? [script] : [])].map((type) => ({ type, attrs })),
  ]);
const anyRun: fc.Arbitrary<Inline> = fc
  .record({
    words: fc.array(anyWord, { minLength: 1, maxLength: 4 }),
    marks: fc.oneof(fc.constant([]), anyMarks),
    space: fc.boolean(),
  })
  .filter((run) => hasText(run.words.join("")))
  .map(({ words, marks, space }) => ({ type: "text", text: words.join(" ") + (space ? " " : ""), marks }));

/** Text as people write it, and as nobody does: single spaces, breaks with no space beside them. */
export const anyContent: fc.Arbitrary<Content> = fc
  .array(fc.record({ run: anyRun, broken: fc.boolean() }), { minLength: 1, maxLength: 5 })
  .map((runs) => {
    const inline = runs.flatMap(({ run, broken }, index): Inline[] => {
      return broken && index > 0 ? [{ type: "hardBreak", attrs }, run] : [run];
    });
    return withoutDoubleSpaces(numberCodes(trimContent(normalise(inline))));
  })
  .filter((content) => hasText(plainText(content)));

/** What HTML would make of it: no two spaces, and none beside a break. */
function withoutDoubleSpaces(content: Content): Content {
  let before = "";
  const inline = content.map((node, index): Inline => {
    if (node.type !== "text") {
      before = " ";
      return node;
    }
    let text = node.text.replace(/ +/g, " ");
    if (before.endsWith(" ") && text.startsWith(" ")) text = text.slice(1);
    if (content[index + 1]?.type === "hardBreak") text = text.replace(/ $/, "");
    before = text === "" ? before : text;
    return { ...node, text };
  });
  return numberCodes(trimContent(normalise(inline)));
}

interface Bits {
  units: Omit<EditionUnit, "id">[];
  groups: EditionGroup[];
}
let ids = 0;
const unit = (kind: UnitKind, content: Content, group?: string, level?: number): Omit<EditionUnit, "id"> => ({
  kind,
  region: "body",
  content,
  state: "approved",
  ...(group ? { group } : {}),
  ...(level ? { level } : {}),
});
const group = (kind: GroupKind, attributes: EditionGroup["attributes"] = {}, parent?: string): EditionGroup => ({
  id: `g${++ids}`,
  kind,
  attributes,
  ...(parent ? { parent } : {}),
});
const several = fc.array(anyContent, { minLength: 1, maxLength: 3 });

const anyParagraph = anyContent.map((content): Bits => ({ units: [unit("paragraph", content)], groups: [] }));
const anyHeading = fc
  .tuple(anyContent, fc.integer({ min: 2, max: 6 }))
  .map(([content, level]): Bits => ({ units: [unit("heading", content, undefined, level)], groups: [] }));
const anyQuotation = several.map((contents): Bits => {
  const quote = group("blockquote");
  return { units: contents.map((content) => unit("quotation", content, quote.id)), groups: [quote] };
});
const numbering = fc.option(fc.integer({ min: 1, max: 30 })).map((start) => {
  return start === null ? {} : { ordered: true, ...(start === 1 ? {} : { start }) };
});
const anyList = fc
  .record({ outer: several, inner: fc.option(several), after: several, top: numbering, below: numbering })
  .map(({ outer, inner, after, top, below }): Bits => {
    const list = group("list", top);
    const nested = group("list", below, list.id);
    return {
      units: [
        ...outer.map((content) => unit("item", content, list.id)),
        ...(inner ?? []).map((content) => unit("item", content, nested.id)),
        ...after.map((content) => unit("item", content, list.id)),
      ],
      groups: inner ? [list, nested] : [list],
    };
  });
const anyTable = fc
  .integer({ min: 2, max: 3 })
  .chain((columns) =>
    fc.array(fc.array(anyContent, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 3 }),
  )
  .map((rows): Bits => {
    const table = group("table");
    const inRows = rows.map((cells) => ({ row: group("row", {}, table.id), cells }));
    return {
      units: inRows.flatMap(({ row, cells }) => cells.map((content) => unit("cell", content, row.id))),
      groups: [table, ...inRows.map(({ row }) => row)],
    };
  });
const anyFigure = fc
  .record({ alt: anyContent, caption: fc.option(anyContent), credit: fc.option(anyContent) })
  .map(({ alt, caption, credit }): Bits => {
    const figure = group("figure", { src: "https://example.org/ferry.jpg" });
    const bare: Content = [{ type: "text", text: plainText(alt).replace(/\n/g, "·") }];
    return {
      units: [
        unit("alt", bare, figure.id),
        ...(caption ? [unit("caption", caption, figure.id)] : []),
        ...(credit ? [unit("credit", credit, figure.id)] : []),
      ],
      groups: [figure],
    };
  });

const languages = fc.constantFrom("en", "ru", "zh-Hans", "zh-Hant");
const head = (kind: UnitKind, content: Content | null): Omit<EditionUnit, "id">[] =>
  content ? [{ ...unit(kind, content), region: "head" }] : [];

/** An edition with a headline and anything else that an article may hold. */
export const anyEdition: fc.Arbitrary<EditionDocument> = fc
  .record({
    headline: anyContent,
    standfirst: fc.option(anyContent),
    byline: fc.option(anyContent),
    language: languages,
    body: fc.array(fc.oneof(anyParagraph, anyParagraph, anyHeading, anyQuotation, anyList, anyTable, anyFigure), {
      maxLength: 5,
    }),
    title: fc.string({ minLength: 1, maxLength: 12 }),
  })
  .map(({ headline, standfirst, byline, language, body, title }): EditionDocument => {
    const units = [
      ...head("headline", headline),
      ...head("standfirst", standfirst),
      ...head("byline", byline),
      ...body.flatMap((bits) => bits.units),
    ];
    return {
      id: "a1",
      language,
      direction: "ltr",
      source: "en",
      units: units.map((entry, index) => ({ id: `u${index + 1}`, ...entry })),
      groups: body.flatMap((bits) => bits.groups),
      meta: {
        title,
        modified: "2026-11-23T12:00:00.000Z",
        translators: ["Anna Petrova", "林</script>月"],
        reviewers: ["Lin Yue"],
        reviewPolicy: "two-people",
      },
    };
  });
