import { describe, expect, it } from "vitest";
import { contentOfText } from "../../domain/content/plain-text.ts";
import { labelsFor } from "../../i18n/format-labels.ts";
import { planEdition } from "../editions/plan-edition.ts";
import { reopenEdition, signOffEdition } from "../editions/sign-off-edition.ts";
import { saveSegment } from "../segments/save-segment.ts";
import {
  anna,
  approved,
  articleOf,
  desk,
  lin,
  oleg,
  openDesk,
  otherDesk,
  refusal,
  see,
  step,
  stranger,
  type,
  unitOf,
  vera,
} from "../testing/desk.ts";
import { alignTranslation } from "./align-translation.ts";
import { changeArticle } from "./change-article.ts";
import { exportArticle } from "./export-article.ts";
import { importArticle } from "./import-article.ts";
import { listArticles } from "./list-articles.ts";
import { listWork } from "./list-work.ts";
import { openArticle, openArticleStart } from "./open-article.ts";

openDesk();
const block = (text: string, kind: "paragraph" | "heading" | "headline" = "paragraph") => ({
  kind,
  region: kind === "headline" ? ("head" as const) : ("body" as const),
  content: contentOfText(text),
});
const documentOf = (...blocks: ReturnType<typeof block>[]) => ({ blocks, groups: [], notices: [] });
const imported = { project: desk, title: "Harbour", source: "en", targets: ["ru"] };
let titles = 0;
const titled = () => `Harbour ${++titles} ${Math.random()}`;

describe("importing", () => {
  it("makes units in order, their source approved, and says what it recognised", async () => {
    const document = documentOf(block("Ferry", "headline"), block("One."), block("Two", "heading"), block("Three."));
    const { id, recognised } = await importArticle(oleg, { ...imported, document });
    expect(recognised).toEqual({ headline: 1, paragraph: 2, heading: 1 });
    const article = await openArticle(oleg, id);
    expect(
      article.units.map(({ position, kind, segments }) => [position, kind, segments.en?.text, segments.en?.state]),
    ).toEqual([
      [1, "headline", "Ferry", "approved"],
      [2, "paragraph", "One.", "approved"],
      [3, "heading", "Two", "approved"],
      [4, "paragraph", "Three.", "approved"],
    ]);
    expect(article.languages).toEqual(["en", "ru"]);
  });

  it("puts a headline that is given before the body, and does not count it", async () => {
    const { id, recognised } = await importArticle(oleg, {
      ...imported,
      headline: "Ferry",
      document: documentOf(block("One.")),
    });
    expect(recognised).toEqual({ paragraph: 1 });
    const [head, body] = (await openArticle(oleg, id)).units;
    expect([head?.kind, head?.region, head?.segments.en?.text, body?.segments.en?.text]).toEqual([
      "headline",
      "head",
      "Ferry",
      "One.",
    ]);
  });

  it("keeps the groups of a list", async () => {
    const document = {
      ...documentOf({ ...block("One."), group: 1 } as never),
      groups: [
        { kind: "list" as const, attributes: { ordered: true } },
        { kind: "list" as const, parent: 0, attributes: {} },
      ],
    };
    const article = await openArticle(oleg, (await importArticle(oleg, { ...imported, document })).id);
    const inner = article.groups.find((group) => group.id === article.units[0]?.group);
    expect(article.groups.find((group) => group.id === inner?.parent)?.attributes).toEqual({ ordered: true });
  });

  it.each([
    ["a translator", anna, {}, "forbidden"],
    ["a stranger", stranger, {}, "notFound"],
    ["a title with a line in it", oleg, { title: "a\nb" }, "invalid"],
    ["no title", oleg, { title: " " }, "invalid"],
    ["nothing at all", oleg, { document: documentOf() }, "invalid"],
    ["a project of others", oleg, { project: otherDesk }, "notFound"],
  ])("refuses %s", async (_, actor, change, code) => {
    await expect(importArticle(actor, { ...imported, document: documentOf(block("One.")), ...change })).rejects.toEqual(
      refusal(code),
    );
  });

  it("takes two thousand units in one piece", async () => {
    const document = documentOf(...Array.from({ length: 2_000 }, (_, i) => block(`Paragraph ${i}.`)));
    const { id } = await importArticle(oleg, { ...imported, document });
    const start = await openArticleStart(oleg, id, 30);
    expect([start.units.length, start.editions[0]?.progress.units, start.editions[1]?.progress.empty]).toEqual([
      30, 2_000, 2_000,
    ]);
  });
});

describe("the desk", () => {
  it("lists articles with how far each language is, last changed first, in pages", async () => {
    const search = titled();
    for (const title of ["A", "B", "C"])
      await importArticle(oleg, {
        ...imported,
        title: `${search} ${title}`,
        document: documentOf(block("One."), block("Two.")),
      });
    const first = await listArticles(vera, { search, limit: 2 });
    const second = await listArticles(vera, { search, limit: 2, cursor: first.cursor });
    expect([first, second].map((page) => page.articles.map((article) => article.title.slice(-1)))).toEqual([
      ["C", "B"],
      ["A"],
    ]);
    expect(second.cursor).toBeUndefined();
    expect(
      first.articles[0]?.editions.map(({ language, progress }) => [language, progress.approved, progress.empty]),
    ).toEqual([
      ["en", 2, 0],
      ["ru", 0, 2],
    ]);
  });

  it("finds a title whatever its case, and with е for ё", async () => {
    const title = `ПАРОМ ВЕРНЁТСЯ ${titled()}`;
    await importArticle(oleg, { ...imported, title, document: documentOf(block("One.")) });
    const { articles } = await listArticles(oleg, { search: title.toLowerCase().replace("ё", "е") });
    expect(articles.map((article) => article.title)).toEqual([title]);
  });

  it("shows nothing to those of another project", async () => {
    const article = await articleOf("One.");
    expect((await listArticles(stranger)).articles).toEqual([]);
    await expect(openArticle(stranger, article.id)).rejects.toEqual(refusal("notFound"));
  });

  it("renames, archives and brings back; an archived article is read-only", async () => {
    const article = await articleOf("One.");
    const title = titled();
    await changeArticle(oleg, article.id, { title, archived: true });
    const find = async (archived: boolean) => (await listArticles(oleg, { search: title, archived })).articles.length;
    expect([await find(false), await find(true)]).toEqual([0, 1]);
    await expect(type(anna, article, "ru", "Раз.")).rejects.toEqual(refusal("notNow"));
    await changeArticle(oleg, article.id, { archived: false });
    expect([await find(false), await find(true)]).toEqual([1, 0]);
    await expect(changeArticle(anna, article.id, { title: "Mine" })).rejects.toEqual(refusal("forbidden"));
  });

  it("adds a language, in which everything is empty", async () => {
    const article = await articleOf("One.");
    await changeArticle(oleg, article.id, { addLanguages: ["be", "ru"] });
    const opened = await openArticle(oleg, article.id);
    expect([opened.languages, opened.units[0]?.segments.be?.state]).toEqual([["en", "ru", "zh-Hans", "be"], "empty"]);
  });

  it("shows everybody what they have to do", async () => {
    const article = await articleOf("One.", "Two.", "Three.");
    const mine = (work: Awaited<ReturnType<typeof listWork>>, list: "mine" | "toReview" | "returned") =>
      work[list].filter((item) => item.article === article.id).map((item) => [item.language, item.count]);
    expect(mine(await listWork(anna), "mine")).toEqual([["ru", 3]]);
    for (const position of [1, 2]) {
      await type(anna, article, "ru", `Текст ${position}.`, position);
      await step(anna, article, "ru", "confirm", { position });
    }
    expect([mine(await listWork(lin), "toReview"), mine(await listWork(anna), "toReview")]).toEqual([[["ru", 2]], []]);
    await step(lin, article, "ru", "return", { reason: "No" });
    expect([mine(await listWork(anna), "returned"), mine(await listWork(lin), "returned")]).toEqual([[["ru", 1]], []]);
    await planEdition(oleg, article.id, "ru", { due: "2026-12-24", assignees: [{ member: "lin", task: "translate" }] });
    expect([
      mine(await listWork(anna), "mine"),
      mine(await listWork(lin), "mine").filter(([language]) => language === "ru"),
    ]).toEqual([[], [["ru", 2]]]);
  });

  it("does not offer for review what one wrote oneself", async () => {
    const article = await articleOf("One.");
    await type(lin, article, "ru", "Раз.");
    await step(lin, article, "ru", "confirm");
    expect((await listWork(lin)).toReview.filter((item) => item.article === article.id)).toEqual([]);
  });

  it.each([
    ["a day that is none", { due: "2026-13-40" }, "invalid"],
    ["somebody who is no member", { assignees: [{ member: "stranger", task: "translate" as const }] }, "invalid"],
    ["an address with a dot", { slug: "night.ferry" }, "invalid"],
  ])("plans no edition for %s", async (_, plan, code) => {
    const article = await articleOf("One.");
    await expect(planEdition(oleg, article.id, "ru", plan)).rejects.toEqual(refusal(code));
  });
});

describe("bringing a translation", () => {
  it("takes it in as drafts, joined where it is", async () => {
    const article = await articleOf("One.", "Two.", "Three.");
    const pairs = [
      { unit: unitOf(article, 1), content: contentOfText("Раз.\n\nДва.") },
      { unit: unitOf(article, 2), content: [], joined: true },
      { unit: unitOf(article, 3), content: contentOfText("Три.") },
    ];
    expect(await alignTranslation(anna, article.id, { language: "ru", pairs, replace: false })).toMatchObject({
      taken: 3,
    });
    const opened = await openArticle(anna, article.id);
    expect(opened.units.map(({ segments: { ru } }) => [ru?.text, ru?.state, ru?.origin, ru?.omission?.kind])).toEqual([
      ["Раз.\n\nДва.", "draft", "import", undefined],
      ["", "empty", "import", "joined"],
      ["Три.", "draft", "import", undefined],
    ]);
  });

  it("writes over nothing without being told to, and then keeps what stood there", async () => {
    const article = await articleOf("One.", "Two.");
    await type(anna, article, "ru", "Было.", 2);
    const pairs = [1, 2].map((position) => ({
      unit: unitOf(article, position),
      content: contentOfText(`Стало ${position}.`),
    }));
    const taking = (replace: boolean) => alignTranslation(anna, article.id, { language: "ru", pairs, replace });
    await expect(taking(false)).rejects.toEqual(refusal("conflict", { units: [unitOf(article, 2)] }));
    expect((await see(anna, article, "ru", 1)).state).toBe("empty");
    await taking(true);
    expect((await see(anna, article, "ru", 2)).text).toBe("Стало 2.");
  });

  it.each([
    ["the source", oleg, "en", "invalid"],
    ["a language that is not theirs", anna, "zh-Hans", "forbidden"],
    ["an article of others", stranger, "ru", "notFound"],
  ])("refuses %s", async (_, actor, language, code) => {
    const article = await articleOf("One.");
    const pairs = [{ unit: unitOf(article), content: contentOfText("x") }];
    await expect(alignTranslation(actor, article.id, { language, pairs, replace: false })).rejects.toEqual(
      refusal(code),
    );
  });
});

describe("an empty cell of a table", () => {
  const cell = (text: string, group: number) => ({
    kind: "cell" as const,
    region: "body" as const,
    group,
    content: contentOfText(text),
  });
  const document = {
    blocks: [block("Fares"), cell("Adults", 1), cell("5", 1), cell("Children", 2), cell("", 2)],
    groups: [
      { kind: "table" as const, attributes: {} },
      { kind: "row" as const, parent: 0, attributes: {} },
      { kind: "row" as const, parent: 0, attributes: {} },
    ],
    notices: [],
  };
  const words = ["Цены", "Взрослые", "5", "Дети"];
  const fares = async () => {
    const title = titled();
    const { id } = await importArticle(oleg, { ...imported, title, targets: ["ru", "zh-Hans"], document });
    return openArticle(oleg, id);
  };
  const fileOf = async (id: string) => {
    const labels = labelsFor("en", ["ru"]);
    const { bytes, missing } = await exportArticle(oleg, id, {
      language: "ru",
      format: "html",
      drafts: false,
      with: [],
      labels,
    });
    return { rows: new TextDecoder().decode(bytes).match(/<tr>.*?<\/tr>/gs), missing };
  };

  it("is no text that anybody waits for, on the screen and in every list", async () => {
    const article = await fares();
    const listed = async () => {
      const { articles } = await listArticles(oleg, { search: article.title });
      return articles[0]!.editions.map(({ language, progress }) => [language, progress.units, progress.empty]);
    };
    const counts = [
      ["en", 4, 0],
      ["ru", 4, 4],
      ["zh-Hans", 4, 4],
    ];
    expect(article.editions.map(({ language, progress: { units, empty } }) => [language, units, empty])).toEqual(
      counts,
    );
    expect(await listed()).toEqual(counts);
    const [origin] = article.editions;
    expect([origin?.progress.approved, origin?.ready]).toEqual([4, true]);
    await type(anna, article, "ru", "бесплатно", 5);
    expect((await listed())[1]).toEqual(["ru", 5, 4]);
    const { editions } = await openArticle(oleg, article.id);
    expect(editions[1]?.progress).toMatchObject({ units: 5, empty: 4, draft: 1 });
  });

  it("keeps the columns of every edition where they are", async () => {
    const article = await fares();
    for (const [index, text] of words.entries()) await approved(article, "ru", text, index + 1);
    const { rows, missing } = await fileOf(article.id);
    expect(missing).toEqual([]);
    expect(rows?.map((row) => row.match(/<td>/g)?.length)).toEqual([2, 2]);
    await signOffEdition(oleg, article.id, "ru");
    expect((await fileOf(article.id)).rows?.[1]).toMatch(/<td>.*Дети.*<\/td>\s*<td>\s*<\/td>/s);
  });
});

describe("signing off", () => {
  it("freezes an edition of which everything is approved, until it is reopened for a reason", async () => {
    const article = await articleOf("One.", "Two.");
    await approved(article, "ru", "Раз.", 1);
    await expect(signOffEdition(oleg, article.id, "ru")).rejects.toEqual(
      refusal("notNow", { missing: [expect.objectContaining({ position: 2 })] }),
    );
    await step(anna, article, "ru", "omit", { position: 2, reason: "Local" });
    await signOffEdition(oleg, article.id, "ru");
    const { version } = await see(anna, article, "ru", 1);
    const late = saveSegment(anna, { unit: unitOf(article), language: "ru", content: contentOfText("Один."), version });
    await expect(late).rejects.toEqual(refusal("notNow", { kept: expect.any(Number) }));
    await expect(step(lin, article, "ru", "return", { reason: "No" })).rejects.toEqual(refusal("notNow"));
    await expect(reopenEdition(oleg, article.id, "ru", " ")).rejects.toEqual(refusal("invalid"));
    await reopenEdition(oleg, article.id, "ru", "A typo");
    expect((await type(anna, article, "ru", "Один.", 1)).state).toBe("draft");
  });

  it("refuses what is stale", async () => {
    const article = await articleOf("One.");
    await approved(article, "ru", "Раз.");
    await type(oleg, article, "en", "Two.");
    await step(oleg, article, "en", "confirm");
    await expect(signOffEdition(oleg, article.id, "ru")).rejects.toEqual(refusal("stale"));
  });

  it("is never there beside a return that came at the same time", async () => {
    for (let round = 0; round < 10; round++) {
      const article = await articleOf("One.");
      await approved(article, "ru", "Раз.");
      const outcomes = await Promise.allSettled([
        signOffEdition(oleg, article.id, "ru"),
        step(lin, article, "ru", "return", { reason: "No" }),
      ]);
      expect(outcomes.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    }
  });

  it.each([
    ["a translator", anna, "forbidden"],
    ["a stranger", stranger, "notFound"],
  ])("is not %s's to do", async (_, actor, code) => {
    const article = await articleOf("One.");
    await expect(signOffEdition(actor, article.id, "en")).rejects.toEqual(refusal(code));
  });
});
