import { describe, expect, it } from "vitest";
import { reader, write } from "../../db/client.ts";
import { addUndo, findUndo } from "../../db/queries/undos.ts";
import { contentOfText } from "../../domain/content/plain-text.ts";
import { undoableFor } from "../../domain/workflow/undo.ts";
import { changeArticle } from "../articles/change-article.ts";
import { openArticle } from "../articles/open-article.ts";
import { signOffEdition } from "../editions/sign-off-edition.ts";
import { listRevisions } from "../segments/list-revisions.ts";
import {
  admin,
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
import { startThread } from "../threads/start-thread.ts";
import { addUnit } from "../units/add-unit.ts";
import { changeUnit, moveUnit, removeUnit, restoreUnit } from "../units/change-unit.ts";
import { mergeUnits } from "../units/merge-units.ts";
import { splitUnit } from "../units/split-unit.ts";
import { undoAct } from "./undo-act.ts";

openDesk();

const textsOf = async (id: string, language: string) =>
  (await openArticle(oleg, id)).units.map((unit) => unit.segments[language]!.text);
const source = "The ferry sails. It returns.";
const russian = "Паром выходит. Он вернётся.";
const cuts = { en: 16, ru: 14 };

describe("a split that is undone", () => {
  it("gives back the whole text, its state, its approval and its freshness", async () => {
    const article = await articleOf(source);
    const before = await approved(article, "ru", russian);
    const { undo, second } = await splitUnit(oleg, unitOf(article), cuts);
    const undone = await undoAct(oleg, undo);
    expect(undone).toMatchObject({ restored: 1, kept: [] });
    const after = await see(lin, article, "ru");
    expect(after).toMatchObject({ text: russian, state: "approved", freshness: { is: "fresh" }, hash: before.hash });
    expect(after.approval?.by).toBe("lin");
    expect(await textsOf(article.id, "en")).toEqual([source]);
    const hidden = (await openArticle(oleg, article.id)).removed.map((unit) => unit.id);
    expect(hidden).toEqual([second]);
  });

  it("lengthens the histories and shortens none", async () => {
    const article = await articleOf(source);
    await approved(article, "ru", russian);
    const { undo, second } = await splitUnit(oleg, unitOf(article), cuts);
    await undoAct(oleg, undo);
    const causesOf = async (unit: string) =>
      (await listRevisions(oleg, { unit, language: "ru" })).revisions.map(({ cause }) => cause);
    expect(await causesOf(unitOf(article))).toEqual(["undo", "split", "approve", "confirm"]);
    expect(await causesOf(second)).toEqual(["split", "approve", "confirm"]);
  });

  it("keeps a draft that was in no revision yet, and whose words it is", async () => {
    const article = await articleOf(source);
    await type(anna, article, "ru", russian);
    const { undo } = await splitUnit(oleg, unitOf(article), cuts);
    await undoAct(oleg, undo);
    const { revisions } = await listRevisions(oleg, { unit: unitOf(article), language: "ru" });
    expect(revisions[0]).toMatchObject({ cause: "undo", text: russian, author: "anna", by: "oleg" });
    await step(anna, article, "ru", "confirm");
    await expect(step({ ...anna, memberships: lin.memberships }, article, "ru", "approve")).rejects.toEqual(
      refusal("twoPeople"),
    );
  });

  it("is left as it is where somebody has written in a part since", async () => {
    const article = await articleOf(source);
    await approved(article, "ru", russian);
    const { undo } = await splitUnit(oleg, unitOf(article), cuts);
    const parts = await openArticle(oleg, article.id);
    await type(anna, parts, "ru", "Он вернётся в полдень.", 2);
    const undone = await undoAct(oleg, undo);
    expect(undone.restored).toBe(0);
    expect(undone.kept).toContainEqual({ unit: unitOf(parts, 2), language: "ru" });
    expect(await textsOf(article.id, "ru")).toEqual(["Паром выходит.", "Он вернётся в полдень."]);
  });

  it("is left as it is where somebody began a language in the second part", async () => {
    const article = await articleOf(source);
    const { undo } = await splitUnit(oleg, unitOf(article), { en: 16 });
    const parts = await openArticle(oleg, article.id);
    await type(lin, parts, "zh-Hans", "它将返回。", 2);
    expect((await undoAct(oleg, undo)).restored).toBe(0);
    expect(await textsOf(article.id, "zh-Hans")).toEqual(["", "它将返回。"]);
  });

  it("is left as it is where the first part has been removed", async () => {
    const article = await articleOf(source, "A last one.");
    const { undo } = await splitUnit(oleg, unitOf(article), { en: 16 });
    await removeUnit(oleg, unitOf(article));
    expect((await undoAct(oleg, undo)).restored).toBe(0);
    expect(await textsOf(article.id, "en")).toEqual(["It returns.", "A last one."]);
  });

  it("finds the talk about the second part at the whole", async () => {
    const article = await articleOf(source);
    const { undo, second } = await splitUnit(oleg, unitOf(article), { en: 16 });
    await startThread(anna, { unit: second, text: "When does it return?" });
    await undoAct(oleg, undo);
    expect((await openArticle(oleg, article.id)).units[0]?.openThreads).toBe(1);
  });

  it("is done again by the undo of the undo", async () => {
    const article = await articleOf(source);
    await approved(article, "ru", russian);
    const split = await splitUnit(oleg, unitOf(article), cuts);
    const undone = await undoAct(oleg, split.undo);
    await undoAct(oleg, undone.undo ?? "");
    expect(await textsOf(article.id, "ru")).toEqual(["Паром выходит.", "Он вернётся."]);
    expect((await see(lin, article, "ru", 2)).freshness.is).toBe("fresh");
  });
});

describe("a merge that is undone", () => {
  it("gives back both paragraphs as they stood", async () => {
    const article = await articleOf("The ferry sails.", "It returns.");
    await approved(article, "ru", "Паром выходит.", 1);
    await type(anna, article, "ru", "Он вернётся.", 2);
    const { undo } = await mergeUnits(oleg, unitOf(article));
    expect((await undoAct(oleg, undo)).restored).toBe(1);
    expect(await textsOf(article.id, "en")).toEqual(["The ferry sails.", "It returns."]);
    expect([(await see(anna, article, "ru", 1)).state, (await see(anna, article, "ru", 2)).state]).toEqual([
      "approved",
      "draft",
    ]);
    expect((await see(anna, article, "ru", 1)).freshness.is).toBe("fresh");
  });

  it("empties a slot that only the merge filled", async () => {
    const article = await articleOf("The ferry sails.", "It returns.");
    await approved(article, "ru", "Он вернётся.", 2);
    const { undo } = await mergeUnits(oleg, unitOf(article));
    await undoAct(oleg, undo);
    expect(await textsOf(article.id, "ru")).toEqual(["", "Он вернётся."]);
    expect((await see(anna, article, "ru", 1)).state).toBe("empty");
  });

  it("stands where an edition has been signed off since", async () => {
    const article = await articleOf("The ferry sails.", "It returns.");
    const { undo } = await mergeUnits(oleg, unitOf(article));
    await signOffEdition(oleg, article.id, "en");
    expect((await undoAct(oleg, undo)).restored).toBe(0);
  });
});

describe("the order of units", () => {
  it("comes back after a move, also where all had to make room", async () => {
    const texts = Array.from({ length: 4 }, (_, i) => `Paragraph ${i}.`);
    const article = await articleOf(...texts);
    const ids = article.units.map(({ id }) => id);
    // Between the first two, until there is no room left.
    for (let i = 0; i < 14; i++) await moveUnit(oleg, ids[2 + (i % 2)]!, ids[0]);
    const before = await textsOf(article.id, "en");
    const { undo } = await moveUnit(oleg, ids[2]!, ids[0]);
    expect(await textsOf(article.id, "en")).not.toEqual(before);
    await undoAct(oleg, undo ?? "");
    expect(await textsOf(article.id, "en")).toEqual(before);
  });

  it("never has two units in one place", async () => {
    const article = await articleOf("One.", "Two.", "Three.");
    const [one, two, three] = article.units.map(({ id }) => id);
    const moved = await moveUnit(oleg, two!, three);
    await addUnit(oleg, article.id, { after: one, kind: "paragraph", content: contentOfText("New.") });
    await undoAct(oleg, moved.undo ?? "");
    expect(new Set(await textsOf(article.id, "en"))).toEqual(new Set(["One.", "Two.", "New.", "Three."]));
  });

  it.each([
    ["removing", async (unit: string) => removeUnit(oleg, unit), ["One.", "Two."]],
    ["changing", async (unit: string) => changeUnit(oleg, unit, { kind: "heading", note: "Short" }), ["One.", "Two."]],
    [
      "restoring",
      async (unit: string) => {
        await removeUnit(oleg, unit);
        return restoreUnit(oleg, unit);
      },
      ["Two."],
    ],
  ])("is what it was before %s", async (_, does, texts) => {
    const article = await articleOf("One.", "Two.");
    await undoAct(oleg, (await does(unitOf(article))).undo ?? "");
    expect(await textsOf(article.id, "en")).toEqual(texts);
    const [unit] = (await openArticle(oleg, article.id)).units;
    expect([unit?.kind, unit?.note]).toEqual(["paragraph", undefined]);
  });

  it("loses a unit that was added, but not one in which somebody has written", async () => {
    const article = await articleOf("One.");
    const content = contentOfText("Two.");
    const first = await addUnit(oleg, article.id, { kind: "paragraph", content });
    const second = await addUnit(oleg, article.id, { kind: "paragraph", content });
    await type(anna, await openArticle(oleg, article.id), "ru", "Два.", 1);
    expect((await undoAct(oleg, second.undo ?? "")).restored).toBe(0);
    expect((await undoAct(oleg, first.undo ?? "")).restored).toBe(1);
    expect(await textsOf(article.id, "en")).toEqual(["Two.", "One."]);
  });
});

describe("who can undo", () => {
  const removed = async () => {
    const article = await articleOf("One.", "Two.");
    return { article, undo: (await removeUnit(oleg, unitOf(article))).undo ?? "" };
  };

  it.each([
    ["another member", anna],
    ["an administrator", admin],
    ["somebody of another project", stranger],
  ])("not %s", async (_, actor) => {
    await expect(undoAct(actor, (await removed()).undo)).rejects.toEqual(refusal("notFound"));
  });

  it("not whoever has lost the right since", async () => {
    const { undo } = await removed();
    const demoted = { ...oleg, memberships: [{ ...oleg.memberships[0]!, role: "viewer" as const }] };
    await expect(undoAct(demoted, undo)).rejects.toEqual(refusal("forbidden"));
    await expect(undoAct({ ...oleg, memberships: [] }, undo)).rejects.toEqual(refusal("notFound"));
  });

  it("once only, for a day, and not in the archive", async () => {
    const { undo, article } = await removed();
    await changeArticle(oleg, article.id, { archived: true });
    await expect(undoAct(oleg, undo)).rejects.toEqual(refusal("notNow"));
    await changeArticle(oleg, article.id, { archived: false });
    await undoAct(oleg, undo);
    await expect(undoAct(oleg, undo)).rejects.toEqual(refusal("notNow", { reason: "undone" }));
    const late = await removed();
    const row = await findUndo(reader(), late.undo);
    const at = new Date(Date.now() - undoableFor - 1);
    await write((tx) => addUndo(tx, { ...row!, id: "late", at }));
    await expect(undoAct(oleg, "late")).rejects.toEqual(refusal("notNow", { reason: "tooLate" }));
  });
});
