import type { Content, Inline, Mark } from "../../domain/content/content.ts";
import type { UnitKind } from "../../domain/segmentation/kinds.ts";
import type { EditionDocument, EditionGroup, EditionUnit, Labels, ReviewDocument } from "../format.ts";

export const text = (value: string, ...marks: Mark[]): Inline => ({
  type: "text",
  text: value,
  ...(marks.length > 0 ? { marks } : {}),
});
export const bold = (cid: string): Mark => ({ type: "bold", attrs: { cid } });
export const italic = (cid: string): Mark => ({ type: "italic", attrs: { cid } });
export const link = (cid: string, href: string): Mark => ({ type: "link", attrs: { cid, href } });
export const lineBreak = (cid: string): Inline => ({ type: "hardBreak", attrs: { cid } });
export const paragraphBreak = (cid: string): Inline => ({ type: "paragraphBreak", attrs: { cid } });

export function unit(kind: UnitKind, content: string | Content, about: Partial<EditionUnit> = {}): EditionUnit {
  const region = kind === "headline" || kind === "standfirst" || kind === "byline" ? "head" : "body";
  const words = typeof content === "string" ? [text(content)] : content;
  return { id: `u-${kind}`, kind, region, content: words, state: "approved", ...about };
}

export function edition(units: EditionUnit[], about: Partial<EditionDocument> = {}): EditionDocument {
  return {
    id: "a1",
    language: "en",
    direction: "ltr",
    source: "en",
    units,
    groups: [],
    meta: {
      title: "ferry-march",
      slug: "ferry-sails-again",
      modified: "2026-11-23T12:00:00.000Z",
      translators: ["Anna Petrova"],
      reviewers: ["Lin Yue"],
      reviewPolicy: "two-people",
    },
    ...about,
  };
}

const groups: EditionGroup[] = [
  { id: "needs", kind: "list", attributes: { ordered: true, start: 3 } },
  { id: "papers", kind: "list", parent: "needs", attributes: {} },
  { id: "quote", kind: "blockquote", attributes: {} },
  { id: "table", kind: "table", attributes: {} },
  { id: "row1", kind: "row", parent: "table", attributes: {} },
  { id: "row2", kind: "row", parent: "table", attributes: {} },
  { id: "picture", kind: "figure", attributes: { src: "https://example.org/ferry.jpg" } },
];

/** An article with some of everything, in Russian, made from English. */
export const ferry: EditionDocument = edition(
  [
    unit("headline", [text("Паром «Заря» "), text("снова", italic("1")), text(" выходит в море")]),
    unit("standfirst", "После трёх недель ремонта расписание прежнее."),
    unit("byline", "Анна Петрова, Гавань"),
    unit("paragraph", [
      text("Паром, "),
      text("построенный", bold("1")),
      text(" в 1987 году, отходит в 9:30 — "),
      text("расписание", link("2", "https://example.org/a?b=1&c=2")),
      text("."),
      lineBreak("3"),
      text("Билет стоит 5 €."),
    ]),
    unit("heading", "Что взять с собой", { level: 2 }),
    unit("item", "Паспорт", { group: "needs" }),
    unit("item", "или справку", { group: "papers" }),
    unit("item", "Тёплую куртку", { group: "needs" }),
    unit("quotation", "«Мы ждали „Зарю“ весь март», — говорит капитан.", { group: "quote" }),
    unit("quotation", "И дождались.", { group: "quote" }),
    unit("heading", "Цены", { level: 3 }),
    unit("cell", "Взрослый", { group: "row1" }),
    unit("cell", "5 €", { group: "row1" }),
    unit("cell", "Ребёнок", { group: "row2" }),
    unit("cell", [], { group: "row2" }),
    unit("alt", "Паром у причала", { group: "picture" }),
    unit("caption", "«Заря» в порту", { group: "picture" }),
    unit("credit", "Фото: Лин Юэ", { group: "picture" }),
    unit("paragraph", [text("Первый рейс прошёл спокойно."), paragraphBreak("1"), text("Второй — тоже.")]),
  ],
  { language: "ru", groups },
);

export const labels: Labels = {
  locale: "en",
  kinds: {
    headline: "Headline",
    standfirst: "Standfirst",
    byline: "Byline",
    heading: "Heading",
    paragraph: "Paragraph",
    quotation: "Quotation",
    item: "List item",
    cell: "Cell",
    caption: "Caption",
    alt: "Alternative text",
    credit: "Credit",
    seoTitle: "Search title",
    description: "Description",
  },
  states: { empty: "empty", draft: "draft", returned: "returned", confirmed: "confirmed", approved: "approved" },
  omissions: { joined: "joined to the one before", "left-out": "left out" },
  stale: "stale",
  languages: { en: "English", ru: "Russian", "zh-Hans": "Chinese", ar: "Arabic" },
  number: "No.",
  kind: "Kind",
  remarks: "Remarks",
  missing: "nothing yet",
  made: "Made",
};

export const sheet: ReviewDocument = {
  title: "Ferry <march>",
  languages: ["en", "ru", "zh-Hans"],
  made: "2026-11-23T12:00:00.000Z",
  rows: [
    {
      position: 1,
      kind: "headline",
      texts: {
        en: { content: [text("The ferry sails again")], state: "approved", stale: false },
        ru: { content: [text("Паром снова выходит")], state: "confirmed", stale: true },
        "zh-Hans": { content: [text("渡轮"), text("重新", bold("1")), text("开航")], state: "draft", stale: false },
      },
    },
    {
      position: 2,
      kind: "heading",
      level: 2,
      texts: {
        en: { content: [text("What to take")], state: "approved", stale: false },
        ru: { content: [], state: "empty", stale: false, omission: "joined" },
        "zh-Hans": { content: [], state: "empty", stale: false },
      },
    },
  ],
};
