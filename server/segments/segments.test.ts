import { describe, expect, it } from "vitest";
import { contentOfText } from "../../domain/content/plain-text.ts";
import { openArticle } from "../articles/open-article.ts";
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
  vera,
  withPolicy,
  withSourceReview,
} from "../testing/desk.ts";
import { listRevisions } from "./list-revisions.ts";
import { restoreRevision } from "./restore-revision.ts";
import { saveSegment } from "./save-segment.ts";
import { takeStep } from "./take-step.ts";

openDesk();
const causes = async (unit: string, language = "ru") =>
  (await listRevisions(oleg, { unit, language })).revisions.map((one) => one.cause).reverse();

describe("saving", () => {
  it("raises the version, and cuts no revision", async () => {
    const article = await articleOf("The ferry sails at nine.");
    const first = await type(anna, article, "ru", "Паром");
    const second = await type(anna, article, "ru", "Паром выходит в девять.");
    expect([first.version, second.version, second.state, second.revision]).toEqual([1, 2, "draft", 0]);
    expect(await causes(unitOf(article))).toEqual([]);
  });

  it("leaves everything as it is when the text is the same", async () => {
    const article = await articleOf("The ferry sails at nine.");
    const before = await approved(article, "ru", "Паром выходит в девять.");
    const after = await type(anna, article, "ru", "Паром выходит в девять.");
    expect([after.version, after.state]).toEqual([before.version, "approved"]);
  });

  it("makes an emptied segment empty", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await type(anna, article, "ru", "Паром");
    expect((await type(anna, article, "ru", "")).state).toBe("empty");
  });

  it("keeps what another person wrote before it is written over", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await type(anna, article, "ru", "Паром отходит в девять.");
    await type(lin, article, "ru", "Паром уходит в девять утра.");
    const { revisions } = await listRevisions(oleg, { unit: unitOf(article), language: "ru" });
    expect(revisions.map(({ author, cause, text }) => [author, cause, text])).toEqual([
      ["anna", "author", "Паром отходит в девять."],
    ]);
  });

  it("never writes over a newer version: the loser becomes a revision, and both texts are shown", async () => {
    const article = await articleOf("The ferry sails at nine.");
    const unit = unitOf(article);
    await type(anna, article, "ru", "Паром отходит в девять.");
    const late = saveSegment(lin, { unit, language: "ru", content: contentOfText("Паром уходит."), version: 0 });
    await expect(late).rejects.toEqual(
      refusal("conflict", { theirs: expect.objectContaining({ text: "Паром отходит в девять.", version: 1 }) }),
    );
    expect((await see(anna, article, "ru")).text).toBe("Паром отходит в девять.");
    const { revisions } = await listRevisions(oleg, { unit, language: "ru" });
    expect(revisions.map(({ author, cause, text }) => [author, cause, text])).toEqual([
      ["lin", "conflict", "Паром уходит."],
    ]);
  });

  it("takes the same text from both as no conflict", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await type(anna, article, "ru", "Паром.");
    const same = await saveSegment(lin, {
      unit: unitOf(article),
      language: "ru",
      content: contentOfText("Паром."),
      version: 0,
    });
    expect(same.version).toBe(1);
  });

  it("gives the base of a conflict: the newest revision that both come from", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await approved(article, "ru", "Паром выходит в девять.");
    const seen = await see(anna, article, "ru");
    await type(lin, article, "ru", "Паром выходит в десять.");
    const late = saveSegment(anna, {
      unit: unitOf(article),
      language: "ru",
      content: contentOfText("Паром выйдет в девять."),
      version: seen.version,
    });
    await expect(late).rejects.toEqual(
      refusal("conflict", { base: expect.objectContaining({ content: contentOfText("Паром выходит в девять.") }) }),
    );
  });

  it("of twenty writers at once lets one win and keeps every other text", async () => {
    const article = await articleOf("The ferry sails at nine.");
    const unit = unitOf(article);
    const texts = Array.from({ length: 20 }, (_, i) => `Текст ${i}`);
    const tries = await Promise.allSettled(
      texts.map((text) => saveSegment(anna, { unit, language: "ru", content: contentOfText(text), version: 0 })),
    );
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    const { revisions } = await listRevisions(oleg, { unit, language: "ru" });
    const kept = [...revisions.map((one) => one.text), (await see(anna, article, "ru")).text];
    expect(kept.sort()).toEqual(texts.sort());
  });

  it.each([
    ["a viewer", vera, "forbidden"],
    ["a translator of another language", anna, "forbidden"],
    ["a member of another project", stranger, "notFound"],
  ])("refuses %s", async (_, actor, code) => {
    const article = await articleOf("The ferry sails at nine.");
    const save = saveSegment(actor, {
      unit: unitOf(article),
      language: "zh-Hans",
      content: contentOfText("渡轮"),
      version: 0,
    });
    await expect(save).rejects.toEqual(refusal(code));
  });

  it("finds nothing in a language that the article lacks, or in a unit that is none", async () => {
    const article = await articleOf("The ferry sails at nine.");
    const content = contentOfText("Паром");
    await expect(saveSegment(anna, { unit: unitOf(article), language: "be", content, version: 0 })).rejects.toEqual(
      refusal("notFound"),
    );
    await expect(saveSegment(anna, { unit: "nothing", language: "ru", content, version: 0 })).rejects.toEqual(
      refusal("notFound"),
    );
  });
});

describe("the same request again", () => {
  it("gets the same answer and is done once, also while the first is under way", async () => {
    const article = await articleOf("The ferry sails at nine.");
    const asking = { ...anna, request: { key: "k1", digest: "a" } };
    const input = { unit: unitOf(article), language: "ru", content: contentOfText("Паром."), version: 0 };
    const answers = await Promise.all([
      saveSegment(asking, input),
      saveSegment(asking, input),
      saveSegment(asking, input),
    ]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer.version))).size).toBe(1);
    expect((await see(anna, article, "ru")).version).toBe(1);
  });

  it("is refused when it asks something else under the same key", async () => {
    const article = await articleOf("The ferry sails at nine.");
    const input = { unit: unitOf(article), language: "ru", content: contentOfText("Паром."), version: 0 };
    await saveSegment({ ...anna, request: { key: "k2", digest: "a" } }, input);
    await expect(saveSegment({ ...anna, request: { key: "k2", digest: "b" } }, input)).rejects.toEqual(
      refusal("keyReused"),
    );
  });

  it("keeps one copy of a loser", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await type(anna, article, "ru", "Паром.");
    const input = { unit: unitOf(article), language: "ru", content: contentOfText("Другое."), version: 0 };
    const asking = { ...lin, request: { key: "k3", digest: "a" } };
    for (let i = 0; i < 3; i++)
      await expect(saveSegment(asking, input)).rejects.toEqual(refusal("conflict", { kept: 1 }));
    expect(await causes(unitOf(article))).toEqual(["conflict"]);
  });
});

describe("steps", () => {
  it("lead from a draft to an approval by another person, each with a revision", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await type(anna, article, "ru", "Паром выходит в девять.");
    const confirmed = await step(anna, article, "ru", "confirm");
    expect([confirmed.state, confirmed.basis, confirmed.may.approve]).toEqual([
      "confirmed",
      { language: "en", revision: 1 },
      false,
    ]);
    const done = await step(lin, article, "ru", "approve");
    expect([done.state, done.approval?.by]).toEqual(["approved", "lin"]);
    expect(await causes(unitOf(article))).toEqual(["confirm", "approve"]);
  });

  it("refuses one's own approval, and lets somebody else give it", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await type(lin, article, "ru", "Паром.");
    await step(lin, article, "ru", "confirm");
    await expect(step(lin, article, "ru", "approve")).rejects.toEqual(refusal("twoPeople"));
  });

  it("counts everybody who changed the substance since the last approval as an author", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await type(lin, article, "ru", "Паром уходит.");
    await type(anna, article, "ru", "Паром выходит.");
    await step(anna, article, "ru", "confirm");
    await expect(step(lin, article, "ru", "approve")).rejects.toEqual(refusal("twoPeople"));
  });

  it("does not count a change of quotation marks as authorship", async () => {
    const article = await articleOf("“Yes.”");
    await type(anna, article, "ru", '"Да".');
    await type(lin, article, "ru", "«Да».");
    await step(anna, article, "ru", "confirm");
    expect((await step(lin, article, "ru", "approve")).state).toBe("approved");
  });

  it("lets an editor's hand approve what it has edited, but not what is its own alone", async () => {
    await withPolicy("editors-hand");
    const article = await articleOf("The ferry sails at nine.", "It returns at ten.");
    await type(anna, article, "ru", "Паром уходит.");
    await type(lin, article, "ru", "Паром выходит.");
    await step(lin, article, "ru", "confirm");
    expect((await step(lin, article, "ru", "approve")).state).toBe("approved");
    await type(lin, article, "ru", "Вернётся в десять.", 2);
    await step(lin, article, "ru", "confirm", { position: 2 });
    await expect(step(lin, article, "ru", "approve", { position: 2 })).rejects.toEqual(refusal("twoPeople"));
    await withPolicy("two-people");
  });

  it("lets one person work alone where the project says so", async () => {
    await withPolicy("alone");
    const article = await articleOf("The ferry sails at nine.");
    await type(lin, article, "ru", "Паром.");
    await step(lin, article, "ru", "confirm");
    expect((await step(lin, article, "ru", "approve")).state).toBe("approved");
    await withPolicy("two-people");
  });

  it("gives a text back with a reason, which stays until it is confirmed again", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await type(anna, article, "ru", "Паром.");
    await step(anna, article, "ru", "confirm");
    await expect(step(lin, article, "ru", "return")).rejects.toEqual(refusal("invalid", { field: "reason" }));
    const back = await step(lin, article, "ru", "return", { reason: "The hour is missing" });
    expect([back.state, back.returned]).toEqual([
      "returned",
      expect.objectContaining({ by: "lin", reason: "The hour is missing" }),
    ]);
    const edited = await type(anna, article, "ru", "Паром выходит в девять.");
    expect([edited.state, edited.returned?.reason]).toEqual(["draft", "The hour is missing"]);
    expect((await step(anna, article, "ru", "confirm")).returned).toBeUndefined();
  });

  it("withdraws an approval by an edit, and brings text and approval back as they were", async () => {
    const article = await articleOf("The ferry sails at nine.");
    const before = await approved(article, "ru", "Паром выходит в девять.");
    const edited = await type(anna, article, "ru", "Паром выходит в десять.");
    expect([edited.state, edited.approval?.by]).toEqual(["draft", "lin"]);
    const back = await step(anna, article, "ru", "as-approved");
    expect([back.state, back.hash, back.text]).toEqual(["approved", before.hash, "Паром выходит в девять."]);
    const { revisions } = await listRevisions(oleg, { unit: unitOf(article), language: "ru" });
    expect(revisions.map((one) => one.text)).toContain("Паром выходит в десять.");
  });

  it("refuses a step on a version that somebody has changed since", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await type(anna, article, "ru", "Паром.");
    const seen = await step(anna, article, "ru", "confirm");
    await type(anna, article, "ru", "Паром выходит.");
    const late = takeStep(lin, { unit: unitOf(article), language: "ru", step: "approve", version: seen.version });
    await expect(late).rejects.toEqual(
      refusal("conflict", { theirs: expect.objectContaining({ text: "Паром выходит." }) }),
    );
  });

  it("leaves a unit out of one language with a reason, and takes it in again", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await expect(step(anna, article, "ru", "omit")).rejects.toEqual(refusal("invalid"));
    const omitted = await step(anna, article, "ru", "omit", { reason: "Of local interest only" });
    expect([omitted.omission, omitted.state, omitted.may.confirm]).toEqual([
      { kind: "left-out", reason: "Of local interest only" },
      "empty",
      false,
    ]);
    expect((await step(anna, article, "ru", "include")).omission).toBeUndefined();
  });

  it.each([
    ["a translator", anna, "approve", "forbidden"],
    ["a viewer", vera, "confirm", "forbidden"],
    ["a stranger", stranger, "confirm", "notFound"],
  ] as const)("refuses %s who would %4$s", async (_, actor, name, code) => {
    const article = await articleOf("The ferry sails at nine.");
    await type(anna, article, "ru", "Паром.");
    await expect(takeStep(actor, { unit: unitOf(article), language: "ru", step: name, version: 1 })).rejects.toEqual(
      refusal(code),
    );
  });
});

describe("a change of the source", () => {
  it("makes what was made from it stale, and says since when", async () => {
    const article = await articleOf("The ferry sails at nine.", "It returns at ten.");
    await approved(article, "ru", "Паром выходит в девять.");
    await approved(article, "ru", "Возвращается в десять.", 2);
    await type(oleg, article, "en", "The ferry sails at eight.");
    expect((await see(anna, article, "ru")).freshness).toEqual({ is: "fresh" });
    expect((await step(oleg, article, "en", "confirm")).state).toBe("approved");
    expect((await see(anna, article, "ru")).freshness).toEqual({ is: "major", since: 1 });
    expect((await see(anna, article, "ru", 2)).freshness).toEqual({ is: "fresh" });
  });

  it("keeps the approval, but lets nothing stale be approved", async () => {
    const article = await articleOf("The ferry sails at nine.", "It returns at ten.");
    expect((await approved(article, "ru", "Паром.")).state).toBe("approved");
    await type(anna, article, "ru", "Вернётся.", 2);
    await step(anna, article, "ru", "confirm", { position: 2 });
    for (const position of [1, 2]) {
      await type(oleg, article, "en", `Changed ${position}.`, position);
      await step(oleg, article, "en", "confirm", { position });
    }
    expect((await see(lin, article, "ru")).state).toBe("approved");
    await expect(step(lin, article, "ru", "approve", { position: 2 })).rejects.toEqual(refusal("stale"));
  });

  it("is answered by still right, which keeps the approval", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await approved(article, "ru", "Паром выходит в девять.");
    await type(oleg, article, "en", "The ferry will sail at nine.");
    await step(oleg, article, "en", "confirm");
    const answered = await step(anna, article, "ru", "still-right");
    expect([answered.state, answered.freshness]).toEqual(["approved", { is: "fresh" }]);
  });

  it("is not answered by typing, only by confirming", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await approved(article, "ru", "Паром выходит в девять.");
    await type(oleg, article, "en", "The ferry sails at eight.");
    await step(oleg, article, "en", "confirm");
    expect((await type(anna, article, "ru", "Паром выходит в восемь.")).freshness.is).toBe("major");
    expect((await step(anna, article, "ru", "confirm")).freshness.is).toBe("fresh");
  });

  it("of form only blocks nothing", async () => {
    const article = await articleOf("The ferry sails at nine");
    await approved(article, "ru", "Паром выходит в девять.");
    await type(oleg, article, "en", "The ferry sails at nine.");
    await step(oleg, article, "en", "confirm", { minor: true });
    expect((await see(anna, article, "ru")).freshness).toEqual({ is: "minor", since: 1 });
  });

  it("that is taken back makes its dependants fresh again", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await approved(article, "ru", "Паром выходит в девять.");
    for (const text of ["The ferry sails at eight.", "The ferry sails at nine."]) {
      await type(oleg, article, "en", text);
      await step(oleg, article, "en", "confirm");
    }
    expect((await see(anna, article, "ru")).freshness).toEqual({ is: "fresh" });
  });

  it("travels along the chain of languages", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await approved(article, "zh-Hans", "渡轮九点开航。");
    const chinese = await see(anna, article, "zh-Hans");
    await type(anna, article, "ru", "Паром выходит в девять.");
    const { version } = await see(anna, article, "ru");
    const basis = { language: "zh-Hans", revision: chinese.confirmed! };
    await takeStep(anna, { unit: unitOf(article), language: "ru", step: "confirm", version, basis });
    await type(oleg, article, "en", "The ferry sails at eight.");
    await step(oleg, article, "en", "confirm");
    expect((await see(anna, article, "ru")).freshness).toEqual({ is: "major", via: ["zh-Hans"], since: 1 });
    await step(lin, article, "zh-Hans", "still-right");
    expect((await see(anna, article, "ru")).freshness).toEqual({ is: "fresh" });
  });

  it("is the managers' alone, and waits for a reviewer where the project wants that", async () => {
    await withSourceReview(true);
    const article = await articleOf("The ferry sails at nine.");
    expect((await see(oleg, article, "en")).state).toBe("confirmed");
    await expect(type(anna, article, "en", "The ferry sails.")).rejects.toEqual(refusal("forbidden"));
    await type(oleg, article, "en", "The ferry sails at eight.");
    expect((await step(oleg, article, "en", "confirm")).state).toBe("confirmed");
    await withSourceReview(false);
  });
});

describe("history", () => {
  it("brings an earlier text back as a draft, and keeps what stood there", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await approved(article, "ru", "Паром выходит в девять.");
    const { version } = await type(anna, article, "ru", "Паром выходит в десять.");
    const back = await restoreRevision(anna, { unit: unitOf(article), language: "ru", revision: 1, version });
    expect([back.text, back.state]).toEqual(["Паром выходит в девять.", "draft"]);
    expect(await causes(unitOf(article))).toEqual(["confirm", "approve", "author", "restore"]);
  });

  it("makes whoever brings a text back its author", async () => {
    const article = await articleOf("The ferry sails at nine.");
    await type(anna, article, "ru", "Паром уходит.");
    await step(anna, article, "ru", "confirm");
    await type(anna, article, "ru", "Паром выходит.");
    const { version } = await step(anna, article, "ru", "confirm");
    await restoreRevision(lin, { unit: unitOf(article), language: "ru", revision: 1, version });
    await step(lin, article, "ru", "confirm");
    await expect(step(lin, article, "ru", "approve")).rejects.toEqual(refusal("twoPeople"));
  });
});

it("says with each segment what the one who looks may do", async () => {
  const article = await articleOf("The ferry sails at nine.");
  await type(anna, article, "ru", "Паром.");
  await step(anna, article, "ru", "confirm");
  const may = async (actor: typeof anna) => {
    const opened = await openArticle(actor, article.id);
    const { edit, approve } = opened.units[0]!.segments.ru!.may;
    return { edit, approve };
  };
  expect(await may(anna)).toEqual({ edit: true, approve: false });
  expect(await may(lin)).toEqual({ edit: true, approve: true });
  expect(await may(vera)).toEqual({ edit: false, approve: false });
  expect(await may(oleg)).toEqual({ edit: false, approve: false });
});
