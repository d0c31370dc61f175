import { describe, expect, it } from "vitest";
import { bytesOf, groupsOf, linesOf } from "../samples/bytes.ts";
import { edition, ferry, paragraphBreak, text, unit } from "../samples/ferry.ts";
import { readTxt } from "./read.ts";
import { writeTxt } from "./write.ts";

const read = (file: string) => readTxt({ bytes: bytesOf(file) });

// The shape of an article as an agency sends it: no headline, headings between blank lines, all the quotation marks.
const article = `The port of Lesnaya sends a ferry south. On March 3 the crew painted the last door of the “Zarya”. The tickets are on sale.

Nobody slept on the quay that night — the cook alone baked two hundred rolls by 5 a.m. and then some.

A Cook’s Night Before the Voyage

“I counted the flour twice (the galley holds nine sacks — ed.),” she said. “Then my brother shouted ‘add raisins’ from the stairs.”

Cook: Nobody Leaves Hungry

Her rule is old: “Feed them first, then sail.” The pilot agrees. I eat before every storm,” he told us.

Cabins and Prices for Slow Travellers

Pyotr Lesnoy, shipwright and historian (Lesnaya):

“To me a ferry is a street that moves, ‘with a kitchen in the middle.’”

So when does it leave?

Lesnaya - Haikou: Timetable and Rumours`;

describe("an article without a headline", () => {
  it("has its paragraphs and headings told apart, and every character kept", () => {
    const document = read(article);
    expect(document.blocks.map((block) => block.kind)).toEqual([
      ...["paragraph", "paragraph", "heading", "paragraph", "heading", "paragraph", "heading"],
      ...["paragraph", "paragraph", "paragraph", "heading"],
    ]);
    expect(
      linesOf(document)
        .map((line) => line.replace(/^\w+: /, ""))
        .join("\n\n"),
    ).toBe(article);
    expect(
      document.blocks.every((block) => block.region === "body" && (block.kind !== "heading" || block.level === 2)),
    ).toBe(true);
  });

  it("is given a proposal for one, and a word about the heading at its end", () => {
    expect(read(article).notices).toEqual([
      { code: "noHeadline", values: { proposal: "The port of Lesnaya sends a ferry south" } },
      { code: "headingWithoutText", block: 10 },
    ]);
  });
});

describe("blocks", () => {
  it.each<[string, string, string[]]>([
    [
      "a headline above text",
      "Ferry Sails\n\nIt left at nine.",
      ["headline: Ferry Sails", "paragraph: It left at nine."],
    ],
    [
      "a byline under it",
      "Ferry Sails\n\nBy Anna Petrova and Lin Yue\n\nIt left.",
      ["headline: Ferry Sails", "byline: By Anna Petrova and Lin Yue", "paragraph: It left."],
    ],
    [
      "a Russian byline",
      "Паром вышел\nАвтор: Анна Петрова\nОн отошёл.",
      ["headline: Паром вышел", "byline: Автор: Анна Петрова", "paragraph: Он отошёл."],
    ],
    [
      "a Chinese byline",
      "渡轮开航\n\n本报记者 林月\n\n九点开航。",
      ["headline: 渡轮开航", "byline: 本报记者 林月", "paragraph: 九点开航。"],
    ],
    [
      "no byline in a sentence",
      "Ferry Sails\n\nBy Tuesday it was gone.",
      ["headline: Ferry Sails", "paragraph: By Tuesday it was gone."],
    ],
    [
      "lines without any blank ones",
      "Ferry Sails\nIt left at nine.\nTickets\nThey cost 5.",
      ["headline: Ferry Sails", "paragraph: It left at nine.", "heading2: Tickets", "paragraph: They cost 5."],
    ],
    [
      "a heading right on its text",
      "One.\n\nTickets\nThey cost 5.\n\nTwo.",
      ["paragraph: One.", "heading2: Tickets", "paragraph: They cost 5.", "paragraph: Two."],
    ],
    [
      "short lines that are no headings",
      "One.\n\nRoses\nViolets\nSugar\n\nTwo.",
      ["paragraph: One.", "paragraph: Roses", "paragraph: Violets", "paragraph: Sugar", "paragraph: Two."],
    ],
    [
      "a line that goes on",
      "One.\n\nHe said:\n\n— Yes,\n\nand left.",
      ["paragraph: One.", "paragraph: He said:", "paragraph: — Yes,", "paragraph: and left."],
    ],
    ["dialogue", "Он вошёл.\n\n— Да\n\n– Нет", ["paragraph: Он вошёл.", "paragraph: — Да", "paragraph: – Нет"]],
    [
      "a question in quotation marks",
      "One.\n\n“Will it sail?”\n\n«Выйдет?»",
      ["paragraph: One.", "paragraph: “Will it sail?”", "paragraph: «Выйдет?»"],
    ],
    [
      "a heading that ends in a quotation",
      "One.\n\nA Day on the “Zarya”\n\nTwo.",
      ["paragraph: One.", "heading2: A Day on the “Zarya”", "paragraph: Two."],
    ],
    ["stars between parts", "One.\n\n* * *\n\nTwo.", ["paragraph: One.", "paragraph: * * *", "paragraph: Two."]],
    ["Windows line ends and tabs", "One\tmore.\r\n\r\n\tTwo. \r\n", ["paragraph: One\tmore.", "paragraph: Two."]],
    ["Word's line breaks", "One.\u000bTwo.\n\nThree.", ["paragraph: One.⏎Two.", "paragraph: Three."]],
    [
      "NBSP and U+3000",
      "\u3000\u3000渡轮九点。\n\nПять\u00a0€.\n\n\u00a0\n",
      ["paragraph: \u3000\u3000渡轮九点。", "paragraph: Пять\u00a0€."],
    ],
  ])("%s", (_, file, lines) => {
    expect(linesOf(read(file))).toEqual(lines);
  });

  it.each([
    [
      "English",
      "The ferry left the harbour of Lesnaya at nine in the morning, with a",
      "hundred people aboard who had waited for it since the middle of last",
      "month.",
      " ",
    ],
    [
      "Russian",
      "Паром вышел из гавани Лесной в девять часов утра, и на его борту было",
      "сто человек, которые ждали этого с середины прошлого месяца, и экипаж",
      "корабля.",
      " ",
    ],
    [
      "Chinese",
      "渡轮上午九点离开了港口，船上有一百多人，他们从上个月中旬起就一直在等待，",
      "船员们也早已做好了一切准备，天气晴朗，海面平静，船长说一切都很顺利，",
      "“我们走吧”。",
      "",
    ],
  ])("%s that was wrapped at a column is one paragraph", (_, first, second, third, space) => {
    const file = `${first}\n${second}\n${third}\n\nEnd.`;
    expect(linesOf(read(file))[0]).toBe(`paragraph: ${[first, second, third].join(space)}`);
  });

  it("does not join long lines that are sentences", () => {
    const lines = [
      "The ferry left the harbour of Lesnaya at nine o'clock in the morning.",
      "A hundred people were aboard who had waited for it for so many days.",
      "End.",
    ];
    expect(read(`${lines.join("\n")}\n\nMore.`).blocks).toHaveLength(4);
  });
});

describe("lists and quotations", () => {
  it.each<[string, string, string[], string[]]>([
    [
      "bullets",
      "Take:\n\n- a pass\n- a coat\n\n• a hat",
      ["paragraph: Take:", "item: a pass", "item: a coat", "item: a hat"],
      ["list"],
    ],
    [
      "numbers from where they begin",
      "Text.\n\n3. three\n4. four\n9) nine",
      ["paragraph: Text.", "item: three", "item: four", "item: nine"],
      ["list ordered from 3", "list ordered from 9"],
    ],
    [
      "Chinese numbers",
      "正文。\n\n（一）护照\n（二）外套",
      ["paragraph: 正文。", "item: 护照", "item: 外套"],
      ["list ordered"],
    ],
    [
      "a year is no number",
      "Text.\n\n1987. The ferry was built.",
      ["paragraph: Text.", "paragraph: 1987. The ferry was built."],
      [],
    ],
    [
      "lines under an item",
      "Text.\n\n- a pass that\n  is valid\n- a coat",
      ["paragraph: Text.", "item: a pass that is valid", "item: a coat"],
      ["list"],
    ],
    [
      "an intro and its items",
      "Text.\n\nTake these:\n- a pass\n- a coat",
      ["paragraph: Text.", "paragraph: Take these:", "item: a pass", "item: a coat"],
      ["list"],
    ],
    [
      "quotations",
      "Text.\n\n> One.\n> Two.\n\n> Three.",
      ["paragraph: Text.", "quotation: One.", "quotation: Two.", "quotation: Three."],
      ["blockquote"],
    ],
  ])("%s", (_, file, lines, groups) => {
    const document = read(file);
    expect(linesOf(document)).toEqual(lines);
    expect(groupsOf(document)).toEqual(groups);
  });
});

describe("writing", () => {
  it("sets blocks between blank lines, with the markers of lists", () => {
    expect(new TextDecoder().decode(writeTxt(ferry))).toBe(`Паром «Заря» снова выходит в море

После трёх недель ремонта расписание прежнее.

Анна Петрова, Гавань

Паром, построенный в 1987 году, отходит в 9:30 — расписание.
Билет стоит 5 €.

Что взять с собой

3. Паспорт
   - или справку
4. Тёплую куртку

«Мы ждали „Зарю“ весь март», — говорит капитан.

И дождались.

Цены

Взрослый\t5 €
Ребёнок\t

«Заря» в порту

Фото: Лин Юэ

Первый рейс прошёл спокойно.

Второй — тоже.
`);
  });

  it("leaves out what is said about the page and not on it", () => {
    const document = edition([
      unit("seoTitle", "For search"),
      unit("paragraph", [text("a"), paragraphBreak("1"), text("b")]),
    ]);
    expect(new TextDecoder().decode(writeTxt(document))).toBe("a\n\nb\n");
  });
});
