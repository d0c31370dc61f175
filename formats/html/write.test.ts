import fc from "fast-check";
import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { describe, expect, it } from "vitest";
import { isSafeHref } from "../../domain/content/link.ts";
import { anyEdition } from "../samples/any-edition.ts";
import { linesOf } from "../samples/bytes.ts";
import { bold, edition, ferry, paragraphBreak, text, unit } from "../samples/ferry.ts";
import { headingShift, spoken } from "../samples/spoken.ts";
import { readHtml } from "./read.ts";
import { htmlFragment, writeHtml } from "./write.ts";

describe("writing", () => {
  const written = new TextDecoder().decode(writeHtml(ferry));

  it("gives a page that says what it is", () => {
    expect(written).toMatch(/^<!doctype html><html lang="ru" dir="ltr"><head><meta charset="utf-8">/);
    expect(written).toContain("<title>Паром «Заря» снова выходит в море</title>");
    expect(written).toContain('<meta name="description" content="После трёх недель ремонта расписание прежнее.">');
    expect(written).toContain(
      '"inLanguage":"ru","dateModified":"2026-11-23T12:00:00.000Z","translator":[{"@type":"Person","name":"Anna Petrova"}]',
    );
  });

  it("nests what belongs together", () => {
    expect(written).toContain('<ol start="3"><li>Паспорт<ul><li>или справку</li></ul></li><li>Тёплую куртку</li></ol>');
    expect(written).toContain(
      "<blockquote><p>«Мы ждали „Зарю“ весь март», — говорит капитан.</p><p>И дождались.</p></blockquote>",
    );
    expect(written).toContain("<tr><td>Ребёнок</td><td></td></tr>");
    expect(written).toContain(
      '<figure><img src="https://example.org/ferry.jpg" alt="Паром у причала"><figcaption>«Заря» в порту<small class="credit">Фото: Лин Юэ</small></figcaption></figure>',
    );
    expect(written).toContain("<p>Первый рейс прошёл спокойно.</p><p>Второй — тоже.</p>");
  });

  it("writes right to left where the language does", () => {
    expect(
      new TextDecoder().decode(writeHtml(edition([unit("paragraph", "عبّارة")], { language: "ar", direction: "rtl" }))),
    ).toContain('<html lang="ar" dir="rtl">');
  });

  it("names no translators of the source", () => {
    expect(new TextDecoder().decode(writeHtml(edition([unit("headline", "A")])))).not.toContain("translator");
  });

  it("gives the text alone for copying", () => {
    const document = edition([
      unit("headline", "A"),
      unit("item", [text("b"), paragraphBreak("1"), text("c", bold("2"))]),
    ]);
    expect(htmlFragment(document)).toBe(
      "<header><h1>A</h1></header><ul><li><p>b</p><p><strong>c</strong></p></li></ul>",
    );
  });

  it("does not let a text break out", () => {
    const document = edition(
      [
        unit("headline", "</script><script>alert(1)</script>"),
        unit("alt", '"><script>', { group: "f" }),
        unit("seoTitle", "</title><b>"),
      ],
      {
        groups: [{ id: "f", kind: "figure", attributes: { src: "/a.png" } }],
      },
    );
    const page = fromHtml(writeHtml(document));
    expect(elementsIn(page).filter(({ tagName }) => tagName === "script")).toHaveLength(1);
    expect(elementsIn(page).some(({ tagName }) => tagName === "b")).toBe(false);
  });

  it("reads back what it wrote: kinds, text and marks", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyEdition, (document) => {
        const back = readHtml({ bytes: writeHtml(document) });
        const shift = headingShift(document.units);
        expect(linesOf(back)).toEqual(document.units.map((entry) => spoken(entry, shift)));
        expect(back.groups.map(({ kind, attributes }) => ({ kind, attributes }))).toEqual(
          document.groups.map(({ kind, attributes }) => ({ kind, attributes })),
        );
      }),
    );
  });

  it("writes only elements and attributes that are on a list", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyEdition, (document) => {
        for (const { tagName, properties } of elementsIn(fromHtml(writeHtml(document)))) {
          expect(allowed).toHaveProperty(tagName);
          for (const name of Object.keys(properties)) expect(allowed[tagName]).toContain(name);
          for (const address of [properties.href, properties.src])
            if (address) expect(isSafeHref(String(address))).toBe(true);
        }
      }),
    );
  });
});

const none: string[] = [];
const allowed: Record<string, string[]> = {
  html: ["lang", "dir"],
  meta: ["charSet", "name", "content", "property"],
  script: ["type"],
  a: ["href"],
  img: ["src", "alt"],
  p: ["className"],
  small: ["className"],
  div: ["className"],
  ol: ["start"],
  ...Object.fromEntries(
    "head title style body article header h1 h2 h3 h4 h5 h6 blockquote ul li table caption tbody tr td figure figcaption strong em code sup sub br"
      .split(" ")
      .map((name) => [name, none]),
  ),
};

function elementsIn(node: Nodes): Element[] {
  const inside = "children" in node ? node.children.flatMap((child) => elementsIn(child)) : [];
  return node.type === "element" ? [node, ...inside] : inside;
}
