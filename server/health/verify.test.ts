import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { write } from "../../db/client.ts";
import { revisions, segments, units } from "../../db/schema.ts";
import { contentOfText } from "../../domain/content/plain-text.ts";
import { anna, approved, articleOf, openDesk, step, type, unitOf } from "../testing/desk.ts";
import { verifyDesk, verifyPages } from "./verify-desk.ts";

openDesk();

it("finds nothing wrong with what people wrote", async () => {
  const article = await articleOf("The ferry sails at nine.", "It returns at ten.");
  await approved(article, "ru", "Паром уходит в девять.");
  await type(anna, article, "ru", "Он возвращается в десять.", 2);
  await step(anna, article, "ru", "confirm", { position: 2 });
  expect(await verifyPages()).toEqual([]);
  const { ok, faults, ...counted } = await verifyDesk();
  expect({ ok, faults }).toEqual({ ok: true, faults: [] });
  expect(counted.segments).toBe(4);
  expect(counted.revisions).toBeGreaterThanOrEqual(4);
});

it("reads further than one page of rows", async () => {
  await articleOf(...Array.from({ length: 1_100 }, (_, index) => `Paragraph ${index}`));
  const { ok, segments: read } = await verifyDesk();
  expect({ ok, read: read > 1_100 }).toEqual({ ok: true, read: true });
});

it("names each text that is not what was written", async () => {
  const article = await articleOf("One.", "Two.", "Three.", "Four.");
  const [one = "", two = "", three = "", four = ""] = [1, 2, 3, 4].map((position) => unitOf(article, position));
  await write(async (tx) => {
    await tx
      .update(segments)
      .set({ content: contentOfText("Other.") })
      .where(eq(segments.unit, one));
    await tx.update(segments).set({ text: "Other." }).where(eq(segments.unit, two));
    await tx
      .update(revisions)
      .set({ content: contentOfText("Other.") })
      .where(eq(revisions.unit, three));
    await tx.delete(revisions).where(eq(revisions.unit, four));
    await tx
      .update(segments)
      .set({ content: {} as never })
      .where(eq(segments.unit, four));
    await tx.update(units).set({ place: 7 }).where(eq(units.article, article.id));
  });
  const { ok, faults } = await verifyDesk();
  expect(ok).toBe(false);
  expect(faults).toEqual(
    expect.arrayContaining([
      { fault: "hash", unit: one, language: "en" },
      { fault: "text", unit: two, language: "en" },
      { fault: "hash", unit: three, language: "en", revision: 1 },
      { fault: "unreadable", unit: four, language: "en" },
      { fault: "history", unit: four, language: "en" },
      { fault: "place", article: article.id },
    ]),
  );
  expect(faults).toHaveLength(6);
});
