import { describe, expect, it } from "vitest";
import type { Actor } from "../../domain/permissions/actor.ts";
import {
  anna,
  approved,
  articleOf,
  lin,
  oleg,
  openDesk,
  refusal,
  step,
  stranger,
  type,
  unitOf,
  vera,
} from "../testing/desk.ts";
import { replyToThread } from "../threads/reply-to-thread.ts";
import { resolveThread } from "../threads/resolve-thread.ts";
import { startThread } from "../threads/start-thread.ts";
import { removeUnit } from "../units/change-unit.ts";
import { mergeUnits } from "../units/merge-units.ts";
import { findHandover } from "./find-handover.ts";
import { markVisit } from "./mark-visit.ts";

openDesk();

const counted = async (actor: Actor, article: string) => (await findHandover(actor, article)).counts;
const placed = async (actor: Actor, article: string) =>
  (await findHandover(actor, article)).places.map(({ kind, unit, language }) => [kind, unit, language ?? "-"]);

describe("a handover", () => {
  it("says nothing at a first visit, nor where nothing has happened", async () => {
    const article = await articleOf("One.");
    await startThread(oleg, { unit: unitOf(article), kind: "query", text: "Why?" });
    expect(await findHandover(oleg, article.id)).toMatchObject({ counts: {}, places: [] });
    await markVisit(oleg, article.id);
    const told = await findHandover(oleg, article.id);
    expect(told).toMatchObject({ counts: {}, places: [], since: expect.any(String) });
  });

  it("tells a translator what was returned, what changed in the source, and what was answered", async () => {
    const article = await articleOf("One.", "Two.", "Three.");
    const units = [1, 2, 3].map((position) => unitOf(article, position));
    for (const position of [1, 2, 3]) {
      await type(anna, article, "ru", `${position}.`, position);
      await step(anna, article, "ru", "confirm", { position });
    }
    const { id } = await startThread(anna, { unit: units[0]!, kind: "query", askedIn: "ru", text: "One?" });
    await markVisit(anna, article.id);

    await step(lin, article, "ru", "return", { position: 3, reason: "No." });
    await step(lin, article, "ru", "return", { position: 2, reason: "No." });
    await type(oleg, article, "en", "Two, corrected.", 2);
    await step(oleg, article, "en", "confirm", { position: 2 });
    await replyToThread(oleg, id, { text: "Yes." });
    await replyToThread(lin, id, { text: "One." });
    await startThread(lin, { unit: units[2]!, text: "@anna?", mentions: [{ member: "anna", from: 0, to: 5 }] });

    expect(await counted(anna, article.id)).toEqual({ returned: 2, source: 1, answers: 2, mentions: 1 });
    expect(await placed(anna, article.id)).toEqual([
      ["answers", units[0], "ru"],
      ["returned", units[1], "ru"],
      ["source", units[1], "en"],
      ["returned", units[2], "ru"],
      ["mentions", units[2], "-"],
    ]);
    // It is told again until it has been put away; then what comes later.
    const { upTo } = await findHandover(anna, article.id);
    await replyToThread(oleg, id, { text: "Really." });
    await markVisit(anna, article.id, upTo);
    expect(await counted(anna, article.id)).toEqual({ answers: 1 });
    await markVisit(anna, article.id, upTo - 3);
    expect(await counted(anna, article.id)).toEqual({ answers: 1 });
  });

  it("leaves out what has been dealt with since, and what is one's own doing", async () => {
    const article = await articleOf("One.");
    await type(anna, article, "ru", "Раз.");
    await step(anna, article, "ru", "confirm");
    await markVisit(anna, article.id);
    await markVisit(lin, article.id);
    await step(lin, article, "ru", "return", { reason: "No." });
    expect(await counted(lin, article.id)).toEqual({});
    await type(lin, article, "ru", "Один.");
    await step(lin, article, "ru", "confirm");
    expect(await counted(anna, article.id)).toEqual({});
  });

  it("tells a reviewer what waits, a manager what is asked, and a viewer what is said to them", async () => {
    const article = await articleOf("One.", "Two.");
    for (const actor of [lin, oleg, vera]) await markVisit(actor, article.id);
    await type(anna, article, "ru", "Раз.");
    await step(anna, article, "ru", "confirm");
    await startThread(anna, { unit: unitOf(article, 2), kind: "query", askedIn: "ru", text: "Two?" });
    await startThread(anna, { unit: unitOf(article, 2), text: "Hm." });
    expect(await counted(lin, article.id)).toEqual({ toReview: 1 });
    expect(await counted(oleg, article.id)).toEqual({ questions: 1 });
    expect(await counted(vera, article.id)).toEqual({});
  });

  it("tells whoever asked that the question is settled, without a word too", async () => {
    const article = await articleOf("One.");
    const { id } = await startThread(anna, { unit: unitOf(article), kind: "query", text: "One?" });
    await markVisit(anna, article.id);
    await resolveThread(oleg, id);
    expect(await counted(anna, article.id)).toEqual({ answers: 1 });
  });

  it("leads to where a unit is now, and to no unit that is gone", async () => {
    const article = await articleOf("One.", "Two.", "Three.");
    const [first, second, third] = [1, 2, 3].map((position) => unitOf(article, position));
    await approved(article, "ru", "Раз.", 1);
    await markVisit(anna, article.id);
    await startThread(lin, { unit: second!, text: "@anna?", mentions: [{ member: "anna", from: 0, to: 5 }] });
    await mergeUnits(oleg, first!);
    await removeUnit(oleg, third!);
    expect(await counted(anna, article.id)).toEqual({ mentions: 1, source: 2 });
    expect(await placed(anna, article.id)).toEqual([
      ["source", first, "en"],
      ["mentions", first, "-"],
    ]);
  });

  it("is nobody's business of another project", async () => {
    const article = await articleOf("One.");
    await expect(findHandover(stranger, article.id)).rejects.toThrow(refusal("notFound"));
    await expect(markVisit(stranger, article.id)).rejects.toThrow(refusal("notFound"));
  });

  it("is not moved on beyond what has happened", async () => {
    const article = await articleOf("One.");
    await markVisit(vera, article.id, 2 ** 40);
    const { id } = await startThread(vera, { unit: unitOf(article), text: "Why?" });
    await replyToThread(anna, id, { text: "So." });
    expect(await counted(vera, article.id)).toEqual({ answers: 1 });
  });
});
