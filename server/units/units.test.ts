import { describe, expect, it } from "vitest";
import { contentOfText } from "../../domain/content/plain-text.ts";
import { openArticle } from "../articles/open-article.ts";
import { signOffEdition } from "../editions/sign-off-edition.ts";
import { listRevisions } from "../segments/list-revisions.ts";
import {
  anna,
  approved,
  articleOf,
  lin,
  oleg,
  openDesk,
  refusal,
  see,
  step,
  stranger,
  type,
  unitOf,
} from "../testing/desk.ts";
import { addUnit } from "./add-unit.ts";
import { changeUnit, moveUnit, removeUnit, restoreUnit } from "./change-unit.ts";
import { mergeUnits } from "./merge-units.ts";
import { splitUnit } from "./split-unit.ts";

openDesk();
const textsOf = async (id: string, language: string) =>
  (await openArticle(oleg, id)).units.map((unit) => unit.segments[language]!.text);

describe("the order of units", () => {
  it("takes a new one where it is put, with its text approved", async () => {
    const article = await articleOf("One.", "Three.");
    await addUnit(oleg, article.id, { after: unitOf(article, 1), kind: "paragraph", content: contentOfText("Two.") });
    await addUnit(oleg, article.id, { kind: "headline", content: contentOfText("Counting") });
    const opened = await openArticle(oleg, article.id);
    expect(
      opened.units.map(({ kind, region, position, segments }) => [
        position,
        kind,
        region,
        segments.en?.text,
        segments.en?.state,
      ]),
    ).toEqual([
      [1, "headline", "head", "Counting", "approved"],
      [2, "paragraph", "body", "One.", "approved"],
      [3, "paragraph", "body", "Two.", "approved"],
      [4, "paragraph", "body", "Three.", "approved"],
    ]);
  });

  it("finds room for fifty between two", async () => {
    const article = await articleOf("First.", "Last.");
    const added = Array.from({ length: 50 }, (_, i) => `${i}.`);
    for (const text of added)
      await addUnit(oleg, article.id, { after: unitOf(article, 1), kind: "paragraph", content: contentOfText(text) });
    expect(await textsOf(article.id, "en")).toEqual(["First.", ...added.reverse(), "Last."]);
  });

  it("moves one with all its languages", async () => {
    const article = await articleOf("One.", "Two.", "Three.");
    await type(anna, article, "ru", "Три.", 3);
    await moveUnit(oleg, unitOf(article, 3), undefined);
    expect(await textsOf(article.id, "en")).toEqual(["Three.", "One.", "Two."]);
    expect(await textsOf(article.id, "ru")).toEqual(["Три.", "", ""]);
  });

  it("hides a removed one and puts it back where it was, with its texts", async () => {
    const article = await articleOf("One.", "Two.", "Three.");
    await type(anna, article, "ru", "Два.", 2);
    await removeUnit(oleg, unitOf(article, 2));
    const opened = await openArticle(oleg, article.id);
    expect([opened.units.length, opened.removed.map((unit) => unit.segments.ru?.text)]).toEqual([2, ["Два."]]);
    await restoreUnit(oleg, unitOf(article, 2));
    expect(await textsOf(article.id, "ru")).toEqual(["", "Два.", ""]);
  });

  it("changes what one is, and the note at it", async () => {
    const article = await articleOf("One.");
    await changeUnit(oleg, unitOf(article), { kind: "heading", note: "Keep it short" });
    const [unit] = (await openArticle(oleg, article.id)).units;
    expect([unit?.kind, unit?.level, unit?.note]).toEqual(["heading", 2, "Keep it short"]);
  });

  it.each([
    ["a translator", anna, "forbidden"],
    ["a stranger", stranger, "notFound"],
  ])("is not %s's to change", async (_, actor, code) => {
    const article = await articleOf("One.", "Two.");
    const content = contentOfText("x");
    for (const act of [
      () => removeUnit(actor, unitOf(article)),
      () => splitUnit(actor, unitOf(article), { en: 2 }),
      () => mergeUnits(actor, unitOf(article)),
      () => moveUnit(actor, unitOf(article), undefined),
      () => changeUnit(actor, unitOf(article), { note: "x" }),
      () => addUnit(actor, article.id, { kind: "paragraph", content }),
    ])
      await expect(act()).rejects.toEqual(refusal(code));
  });
});

describe("splitting", () => {
  const source = "The ferry sails. It returns.";
  const russian = "Паром выходит. Он вернётся.";

  it("cuts every language that is named, keeps the history in both, and makes nothing stale", async () => {
    const article = await articleOf(source);
    await approved(article, "ru", russian);
    const { id, second } = await splitUnit(oleg, unitOf(article), { en: 16, ru: 14 });
    expect(await textsOf(article.id, "en")).toEqual(["The ferry sails.", "It returns."]);
    expect(await textsOf(article.id, "ru")).toEqual(["Паром выходит.", "Он вернётся."]);
    for (const position of [1, 2]) {
      const there = await see(lin, article, "ru", position);
      expect([there.state, there.freshness, there.may.approve]).toEqual(["confirmed", { is: "fresh" }, true]);
      expect((await see(lin, article, "en", position)).state).toBe("approved");
    }
    for (const unit of [id, second]) {
      const { revisions } = await listRevisions(oleg, { unit, language: "ru" });
      expect(revisions.map((one) => one.cause)).toEqual(["split", "approve", "confirm"]);
    }
  });

  it("joins the second part to the first where a language is not cut", async () => {
    const article = await articleOf(source);
    await type(anna, article, "ru", russian);
    await splitUnit(oleg, unitOf(article), { en: 16 });
    const second = await see(anna, article, "ru", 2);
    expect([await textsOf(article.id, "ru"), second.omission?.kind]).toEqual([[russian, ""], "joined"]);
  });

  it("keeps what was stale stale", async () => {
    const article = await articleOf(source);
    await approved(article, "ru", russian);
    await type(oleg, article, "en", "The ferry sails late. It returns.");
    await step(oleg, article, "en", "confirm");
    await splitUnit(oleg, unitOf(article), { en: 21, ru: 14 });
    for (const position of [1, 2]) expect((await see(lin, article, "ru", position)).freshness.is).toBe("major");
  });

  it("keeps the two-person rule: the author of the whole is the author of both parts", async () => {
    const article = await articleOf(source);
    await type(lin, article, "ru", russian);
    await step(lin, article, "ru", "confirm");
    await splitUnit(oleg, unitOf(article), { en: 16, ru: 14 });
    const parts = await openArticle(oleg, article.id);
    for (const position of [1, 2])
      await expect(step(lin, parts, "ru", "approve", { position })).rejects.toEqual(refusal("twoPeople"));
  });

  it("keeps a draft as it was, and knows whose it is", async () => {
    const article = await articleOf(source);
    await type(lin, article, "ru", russian);
    await splitUnit(oleg, unitOf(article), { en: 16, ru: 14 });
    const { revisions } = await listRevisions(oleg, { unit: unitOf(article), language: "ru" });
    expect(revisions.map((one) => [one.cause, one.text])).toEqual([
      ["split", "Паром выходит."],
      ["author", russian],
    ]);
    const parts = await openArticle(oleg, article.id);
    await step(lin, parts, "ru", "confirm");
    await expect(step(lin, parts, "ru", "approve")).rejects.toEqual(refusal("twoPeople"));
  });

  it.each([
    ["leaves nothing before the cut", { en: 0 }],
    ["leaves nothing behind it", { en: source.length }],
    ["does not cut the source", { ru: 3 }],
  ])("is refused where it %s", async (_, at) => {
    const article = await articleOf(source);
    await expect(splitUnit(oleg, unitOf(article), at as Record<string, number>)).rejects.toEqual(refusal("invalid"));
    expect(await textsOf(article.id, "en")).toEqual([source]);
  });
});

describe("merging", () => {
  it("joins every language as it is written, and takes the lower state", async () => {
    const article = await articleOf("The ferry sails.", "It returns.");
    await approved(article, "zh-Hans", "渡轮开航。", 1);
    await approved(article, "zh-Hans", "它将返回。", 2);
    await approved(article, "ru", "Паром выходит.", 1);
    await type(anna, article, "ru", "Он вернётся.", 2);
    const { merged } = await mergeUnits(oleg, unitOf(article));
    const opened = await openArticle(oleg, article.id);
    const [unit] = opened.units;
    expect([unit?.segments.en?.text, unit?.segments.ru?.text, unit?.segments["zh-Hans"]?.text]).toEqual([
      "The ferry sails. It returns.",
      "Паром выходит. Он вернётся.",
      "渡轮开航。它将返回。",
    ]);
    expect([unit?.segments.en?.state, unit?.segments.ru?.state, unit?.segments["zh-Hans"]?.state]).toEqual([
      "approved",
      "draft",
      "approved",
    ]);
    expect([unit?.segments.ru?.freshness.is, unit?.segments["zh-Hans"]?.freshness.is]).toEqual(["fresh", "fresh"]);
    expect(opened.removed.map((one) => one.id)).toEqual([merged]);
  });

  it("is undone by nothing but shows it: half a translation is stale", async () => {
    const article = await articleOf("The ferry sails.", "It returns.");
    await approved(article, "ru", "Паром выходит.", 1);
    await mergeUnits(oleg, unitOf(article));
    expect((await see(lin, article, "ru")).freshness.is).toBe("major");
  });

  it("takes no text from a slot that is joined already", async () => {
    const article = await articleOf("The ferry sails.", "It returns.");
    await approved(article, "ru", "Паром выходит и вернётся.", 1);
    await step(anna, article, "ru", "omit", { position: 2, omission: "joined" });
    await mergeUnits(oleg, unitOf(article));
    const there = await see(lin, article, "ru");
    expect([there.text, there.state, there.freshness.is]).toEqual(["Паром выходит и вернётся.", "approved", "fresh"]);
  });

  it("knows whose drafts both were", async () => {
    const article = await articleOf("The ferry sails.", "It returns.");
    await type(anna, article, "ru", "Паром выходит.", 1);
    await type(lin, article, "ru", "Он вернётся.", 2);
    await mergeUnits(oleg, unitOf(article));
    await step(anna, article, "ru", "confirm");
    await expect(step(lin, article, "ru", "approve")).rejects.toEqual(refusal("twoPeople"));
  });

  it("puts back together what was split", async () => {
    const article = await articleOf("The ferry sails. It returns.");
    await approved(article, "ru", "Паром выходит. Он вернётся.");
    await splitUnit(oleg, unitOf(article), { en: 16, ru: 14 });
    await mergeUnits(oleg, unitOf(article));
    expect(await textsOf(article.id, "en")).toEqual(["The ferry sails. It returns."]);
    expect(await textsOf(article.id, "ru")).toEqual(["Паром выходит. Он вернётся."]);
    expect((await see(lin, article, "ru")).freshness.is).toBe("fresh");
  });

  it("is refused at the last unit, and where an edition is signed off", async () => {
    const article = await articleOf("The ferry sails.", "It returns.");
    await expect(mergeUnits(oleg, unitOf(article, 2))).rejects.toEqual(refusal("notNow"));
    await signOffEdition(oleg, article.id, "en");
    await expect(mergeUnits(oleg, unitOf(article, 1))).rejects.toEqual(refusal("notNow", { languages: ["en"] }));
    await expect(splitUnit(oleg, unitOf(article, 1), { en: 3 })).rejects.toEqual(refusal("notNow"));
  });
});
