import { beforeAll, describe, expect, it } from "vitest";
import { reader, write } from "../../db/client.ts";
import { listEvents } from "../../db/queries/events.ts";
import { findPlace } from "../../db/queries/segments.ts";
import { openArticle } from "../articles/open-article.ts";
import { startChecker } from "../checks/checker.ts";
import { signOffEdition } from "../editions/sign-off-edition.ts";
import { saveSegment } from "../segments/save-segment.ts";
import { takeStep } from "../segments/take-step.ts";
import {
  anna,
  approved,
  articleOf,
  desk,
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
} from "../testing/desk.ts";
import { openUnit } from "../units/open-unit.ts";
import { checkPair } from "./check-pair.ts";
import { dismissFindings } from "./dismiss-findings.ts";
import { endDismissal } from "./end-dismissal.ts";
import { judgeSegment } from "./judge-segment.ts";
import { listArticleFindings } from "./list-article-findings.ts";
import { listDismissals } from "./list-dismissals.ts";
import { rateChecks } from "./rate-checks.ts";

openDesk();
// As the server does it.
beforeAll(startChecker);
type Article = Awaited<ReturnType<typeof articleOf>>;
type Found = Awaited<ReturnType<typeof see>>["findings"];

const said = (findings: Found) => findings.map(({ check, severity, dismissed }) => [check, severity, !dismissed]);
const checksOf = (findings: Found) => findings.map(({ check }) => check);
const tens = "The ferry carried 300 people on Tuesday.";
const wrong = "Во вторник паром перевёз 30 человек.";
const right = "Во вторник паром перевёз 300 человек.";

/** Says no to the only finding of a segment. */
async function dismiss(
  who: typeof anna,
  article: Article,
  scope: "segment" | "unit" | "article" | "pattern",
  { position = 1, language = "ru", preview = false } = {},
) {
  const { findings } = await see(who, article, language, position);
  const named = findings.map(({ id }) => ({ unit: unitOf(article, position), language, id }));
  return dismissFindings(who, { scope, reason: "The harbour counts so.", findings: named, preview });
}

describe("what is answered with a text", () => {
  it("a save answers with what the checks find beside the source, and confirm is closed by an error", async () => {
    const article = await articleOf(tens);
    const saved = await type(anna, article, "ru", wrong);
    expect(saved.state).toBe("draft");
    expect(said(saved.findings)).toEqual([["quantity.mismatch", "error", true]]);
    expect(saved.findings[0]).toMatchObject({
      id: "quantity.mismatch:18-21:25-27",
      values: { source: "300", target: "30" },
    });
    expect(saved.may).toMatchObject({ edit: true, confirm: false });
    expect((await type(anna, article, "ru", right)).findings).toEqual([]);
  });

  it("the article and the unit say the same, and leave them out where they are not asked for", async () => {
    const article = await articleOf(tens, "It returned at noon.");
    await type(anna, article, "ru", wrong);
    const whole = (await openArticle(anna, article.id)).units[0]!.segments.ru!;
    const alone = (await openUnit(anna, unitOf(article))).segments.ru!;
    expect(said(whole.findings)).toEqual([["quantity.mismatch", "error", true]]);
    expect(alone).toEqual(whole);
    expect(whole.may.confirm).toBe(false);
    const later = (await openArticle(anna, article.id, { findings: false })).units[0]!.segments.ru!;
    expect(later.findings).toEqual([]);
  });

  it("nothing is said of a text that is not written, or left out", async () => {
    const article = await articleOf(tens);
    expect((await see(anna, article, "ru")).findings).toEqual([]);
    await type(anna, article, "ru", wrong);
    const omitted = await step(anna, article, "ru", "omit", { reason: "Not for here." });
    expect(omitted.findings).toEqual([]);
  });

  it("the conflict shows theirs with their findings", async () => {
    const article = await articleOf(tens);
    await type(anna, article, "ru", wrong);
    const late = saveSegment(lin, { unit: unitOf(article), language: "ru", content: [], version: 0 });
    await expect(late).rejects.toEqual(
      refusal("conflict", {
        theirs: expect.objectContaining({ findings: [expect.objectContaining({ severity: "error" })] }),
      }),
    );
  });

  it("a text is compared with the one that it was made from, in whatever language", async () => {
    const article = await articleOf(tens);
    const unit = unitOf(article);
    // The Chinese is wrong; the Russian that is made from it says what it says.
    const zh = await type(lin, article, "zh-Hans", "渡轮星期二运送了500人。");
    expect(checksOf(zh.findings)).toContain("quantity.mismatch");
    await dismiss(lin, article, "segment", { language: "zh-Hans" });
    const confirmed = await step(lin, article, "zh-Hans", "confirm");
    const basis = { language: "zh-Hans", revision: confirmed.revision };
    const content = [{ type: "text" as const, text: "Во вторник паром перевёз 500 человек." }];
    const saved = await saveSegment(anna, { unit, language: "ru", content, version: 0, basis });
    expect(saved.findings).toEqual([]);
  });

  it("a source stands alone: what is found in it needs no other text", async () => {
    const article = await articleOf("The ferry carried 300 people  on Tuesday.");
    const { findings } = await see(oleg, article, "en");
    expect(checksOf(findings)).toEqual(["space.double"]);
  });

  it("a new source changes what is found in its translations", async () => {
    const article = await articleOf(tens);
    await type(anna, article, "ru", right);
    await type(oleg, article, "en", tens.replace("300", "400"));
    expect(said((await see(anna, article, "ru")).findings)).toEqual([["quantity.mismatch", "error", true]]);
  });
});

describe("errors and the workflow", () => {
  it("an open error blocks confirm, and says which", async () => {
    const article = await articleOf(tens);
    await type(anna, article, "ru", wrong);
    await expect(step(anna, article, "ru", "confirm")).rejects.toEqual(
      refusal("blocked", { findings: [expect.objectContaining({ check: "quantity.mismatch", severity: "error" })] }),
    );
    await type(anna, article, "ru", right);
    expect((await step(anna, article, "ru", "confirm")).state).toBe("confirmed");
  });

  it("an error that comes with a new source blocks approve", async () => {
    const article = await articleOf(tens);
    await type(anna, article, "ru", right);
    await step(anna, article, "ru", "confirm");
    await type(oleg, article, "en", tens.replace("300", "400"));
    expect((await see(lin, article, "ru")).may.approve).toBe(false);
    await expect(step(lin, article, "ru", "approve")).rejects.toEqual(refusal("blocked"));
  });

  it("warnings block nothing", async () => {
    const article = await articleOf("Three ferries carried people.");
    const saved = await type(anna, article, "ru", "Паромы перевезли людей. Их было пять тысяч.");
    expect(saved.findings.length).toBeGreaterThan(0);
    expect(saved.findings.every(({ severity }) => severity !== "error")).toBe(true);
    expect((await step(anna, article, "ru", "confirm")).state).toBe("confirmed");
  });

  it("what was examined counts only for the texts that stand there", async () => {
    const article = await articleOf(tens);
    await type(anna, article, "ru", wrong);
    const clean = { key: "of other texts", found: [] };
    const judged = await write(async (tx) => judgeSegment(tx, (await findPlace(tx, unitOf(article), "ru"))!, clean));
    expect(judged.errors.length).toBe(1);
  });

  it("the same request gets the same answer", async () => {
    const article = await articleOf(tens);
    const request = { key: "one", digest: "d" };
    const save = () =>
      saveSegment(
        { ...anna, request },
        { unit: unitOf(article), language: "ru", content: [{ type: "text", text: wrong }], version: 0 },
      );
    const first = await save();
    expect(await save()).toEqual(first);
    expect(first.may.confirm).toBe(false);
  });
});

describe("dismissals", () => {
  it("open the way to confirm, and say who, why and how far", async () => {
    const article = await articleOf(tens);
    await type(anna, article, "ru", wrong);
    const { dismissals, findings } = await dismiss(anna, article, "segment");
    expect(findings.map(({ unit, position, language }) => [unit, position, language])).toEqual([
      [unitOf(article), 1, "ru"],
    ]);
    const seen = await see(anna, article, "ru");
    expect(seen.findings[0]!.dismissed).toMatchObject({
      id: dismissals[0],
      by: "anna",
      reason: "The harbour counts so.",
      scope: "segment",
    });
    expect(seen.may.confirm).toBe(true);
    expect((await step(anna, article, "ru", "confirm")).state).toBe("confirmed");
    const [event] = await listEvents(reader(), { project: desk, article: article.id, limit: 2 });
    expect(event?.act).toBe("segment.confirm");
  });

  it.each<[string, string, boolean]>([
    ["another number", "Во вторник паром перевёз 31 человек.", true],
    ["other words in the sentence", "Во вторник паром перевёз лишь 30 человек.", true],
    ["only spacing and marks", "Во вторник паром\u00a0перевёз 30 человек.", false],
    ["another sentence", "Во вторник паром перевёз 30 человек. Это много.", false],
  ])("belong to words: %s", async (_, text, isOpen) => {
    const article = await articleOf(tens);
    await type(anna, article, "ru", wrong);
    await dismiss(anna, article, "segment");
    const { findings } = await type(anna, article, "ru", text);
    const mismatch = findings.find(({ check }) => check === "quantity.mismatch");
    expect(mismatch?.dismissed === undefined).toBe(isOpen);
  });

  it("a new source opens them again", async () => {
    const article = await articleOf(tens);
    await type(anna, article, "ru", wrong);
    await dismiss(anna, article, "segment");
    await type(oleg, article, "en", "The ferry carried some 300 people on Tuesday.");
    expect((await see(anna, article, "ru")).findings[0]!.dismissed).toBeUndefined();
  });

  it("of a unit reach every language", async () => {
    const article = await articleOf(tens);
    await type(anna, article, "ru", wrong);
    await type(lin, article, "zh-Hans", "渡轮星期二运送了30人。");
    await dismiss(lin, article, "unit");
    const { findings } = await see(lin, article, "zh-Hans");
    expect(findings[0]!.dismissed?.scope).toBe("unit");
  });

  it("of an article reach the same words in its other units, and not in another article", async () => {
    const article = await articleOf(tens, tens);
    const other = await articleOf(tens);
    for (const position of [1, 2]) await type(anna, article, "ru", wrong, position);
    await type(anna, other, "ru", wrong);
    const { findings } = await dismiss(anna, article, "article");
    expect(findings.map(({ position }) => position)).toEqual([1, 2]);
    expect((await see(anna, article, "ru", 2)).findings[0]!.dismissed?.scope).toBe("article");
    expect((await see(anna, other, "ru")).findings[0]!.dismissed).toBeUndefined();
  });

  it("of a pattern reach every article of the project, between the same languages", async () => {
    const words = ["The ferry carried 7,001 people.", "Паром перевёз 701 человека."] as const;
    const article = await articleOf(words[0]);
    await type(anna, article, "ru", words[1]);
    await dismiss(lin, article, "pattern");
    const other = await articleOf(words[0]);
    expect((await type(anna, other, "ru", words[1])).findings[0]!.dismissed?.scope).toBe("pattern");
    expect((await type(lin, other, "zh-Hans", "渡轮运送了701人。")).findings[0]!.dismissed).toBeUndefined();
  });

  it("can be looked at before they are made", async () => {
    const article = await articleOf(tens, tens);
    for (const position of [1, 2]) await type(anna, article, "ru", wrong, position);
    const preview = await dismiss(anna, article, "article", { preview: true });
    expect([preview.dismissals.length, preview.findings.length]).toEqual([0, 2]);
    expect((await see(anna, article, "ru")).findings[0]!.dismissed).toBeUndefined();
  });

  it("are taken back together where one act made them", async () => {
    const article = await articleOf(tens, tens);
    for (const position of [1, 2]) await type(anna, article, "ru", wrong, position);
    const { findings } = await listArticleFindings(anna, article.id, { language: "ru", open: true });
    const errors = findings.filter(({ severity }) => severity === "error");
    const { dismissals } = await dismissFindings(anna, { scope: "segment", reason: "So it is.", findings: errors });
    expect(dismissals.length).toBe(2);
    expect((await listArticleFindings(anna, article.id, { open: true })).findings.length).toBe(findings.length - 2);
    const { ended } = await endDismissal(anna, dismissals[0]!, { together: true });
    expect(ended.toSorted()).toEqual(dismissals.toSorted());
    expect((await listArticleFindings(anna, article.id, { open: true })).findings.length).toBe(findings.length);
    await expect(endDismissal(anna, dismissals[0]!)).rejects.toEqual(refusal("notNow"));
  });

  it("are listed, newest first, with those that were taken back where they are asked for", async () => {
    const article = await articleOf(tens);
    await type(anna, article, "ru", wrong);
    const { dismissals } = await dismiss(anna, article, "segment");
    await endDismissal(anna, dismissals[0]!);
    await dismiss(lin, article, "segment");
    const list = async (ended: boolean) =>
      (await listDismissals(anna, { project: desk, article: article.id, ended })).dismissals;
    expect((await list(false)).map(({ by }) => by)).toEqual(["lin"]);
    const all = await list(true);
    expect(all.map(({ name, ended, may }) => [name, ended?.by, may.end])).toEqual([
      ["lin", undefined, true],
      ["anna", "anna", false],
    ]);
    expect(all[0]!.words).toEqual({ source: ["300"], target: ["30"] });
  });

  it.each<[string, typeof anna, "segment" | "pattern", string]>([
    ["a viewer", vera, "segment", "forbidden"],
    ["a translator, for everybody", anna, "pattern", "forbidden"],
    ["a stranger", stranger, "segment", "notFound"],
  ])("are not for %s", async (_, who, scope, code) => {
    const article = await articleOf(tens);
    const { findings } = await type(anna, article, "ru", wrong);
    const named = findings.map(({ id }) => ({ unit: unitOf(article), language: "ru", id }));
    await expect(dismissFindings(who, { scope, reason: "So.", findings: named })).rejects.toEqual(refusal(code));
  });

  it.each<[string, { reason?: string; id?: string }, string]>([
    ["a reason", { reason: "  " }, "invalid"],
    ["a finding that is there", { id: "quantity.mismatch:1-2:3-4" }, "conflict"],
  ])("want %s", async (_, { reason = "So.", id }, code) => {
    const article = await articleOf(tens);
    const { findings } = await type(anna, article, "ru", wrong);
    const named = [{ unit: unitOf(article), language: "ru", id: id ?? findings[0]!.id }];
    await expect(dismissFindings(anna, { scope: "segment", reason, findings: named })).rejects.toEqual(refusal(code));
  });
});

describe("a whole article", () => {
  it("shows what no segment shows alone", async () => {
    const article = await articleOf("The ferry sails.", "The ferry sails.");
    await type(anna, article, "ru", "Паром выходит.");
    await type(anna, article, "ru", "Паром отплывает.", 2);
    const { findings, unchecked } = await listArticleFindings(anna, article.id, { language: "ru" });
    expect(findings.map(({ position, check }) => [position, check])).toEqual([[2, "repetition.inconsistent"]]);
    expect(unchecked).toEqual([]);
    expect((await see(anna, article, "ru", 2)).findings).toEqual([]);
  });

  it("is signed off when no error is open in it, and says which are", async () => {
    const article = await articleOf(tens);
    await type(anna, article, "ru", wrong);
    const { dismissals } = await dismiss(anna, article, "segment");
    await step(anna, article, "ru", "confirm");
    await step(lin, article, "ru", "approve");
    await endDismissal(anna, dismissals[0]!);
    await expect(signOffEdition(oleg, article.id, "ru")).rejects.toEqual(
      refusal("blocked", { findings: [expect.objectContaining({ position: 1, check: "quantity.mismatch" })] }),
    );
    await dismiss(anna, article, "segment");
    expect(await signOffEdition(oleg, article.id, "ru")).toMatchObject({ snapshot: 1 });
  });
});

describe("how often people say no to a check", () => {
  it("is counted once for each finding that stood against a text", async () => {
    const before = await rateChecks(oleg, desk);
    const mismatches = ({ rates }: typeof before) =>
      rates.find(({ check, language }) => check === "quantity.mismatch" && language === "ru") ?? {
        seen: 0,
        dismissed: 0,
        left: 0,
      };
    const article = await articleOf(tens, tens);
    for (const position of [1, 2]) await type(anna, article, "ru", wrong, position);
    for (const position of [1, 2, 1])
      await expect(step(anna, article, "ru", "confirm", { position })).rejects.toThrow();
    const met = await rateChecks(oleg, desk);
    expect(mismatches(met).seen).toBe(mismatches(before).seen + 2);
    expect(mismatches(met).dismissed).toBe(mismatches(before).dismissed);
    await dismiss(anna, article, "segment");
    await step(anna, article, "ru", "confirm");
    const after = await rateChecks(oleg, desk);
    expect(mismatches(after).seen).toBe(mismatches(met).seen);
    expect(mismatches(after).dismissed).toBe(mismatches(met).dismissed + 1);
  });

  it("tells what was left as it was", async () => {
    const left = async () =>
      (await rateChecks(oleg, desk)).rates.find(({ check }) => check === "quantity.word-mismatch")?.left ?? 0;
    const before = await left();
    const article = await articleOf("Three ferries sailed.");
    await type(anna, article, "ru", "Вышли пять паромов.");
    await step(anna, article, "ru", "confirm");
    expect(await left()).toBe(before + 1);
  });

  it("is for managers", async () => {
    await expect(rateChecks(anna, desk)).rejects.toEqual(refusal("forbidden"));
  });
});

it("checks a pair of texts that nobody keeps", async () => {
  const found = await checkPair({
    sourceLanguage: "en",
    targetLanguage: "zh-Hans",
    source: [{ type: "text", text: "It cost $5 billion." }],
    target: [{ type: "text", text: "耗资5亿美元。" }],
    kind: "paragraph",
  });
  expect(found.map(({ check }) => check)).toEqual(["quantity.mismatch"]);
});

it("confirms many at once without mixing them up", async () => {
  const article = await articleOf(...Array.from({ length: 20 }, (_, i) => `The ferry carried ${300 + i} people.`));
  const results = await Promise.all(
    article.units.map(async ({ id }, index) => {
      const number = index % 2 === 0 ? 300 + index : 100 + index;
      const content = [{ type: "text" as const, text: `Паром перевёз ${number} человек.` }];
      const { version } = await saveSegment(anna, { unit: id, language: "ru", content, version: 0 });
      return takeStep(anna, { unit: id, language: "ru", step: "confirm", version }).then(
        ({ state }) => state,
        ({ code }) => code,
      );
    }),
  );
  expect(results).toEqual(results.map((_, index) => (index % 2 === 0 ? "confirmed" : "blocked")));
});

it("an approval stands beside findings that are not errors", async () => {
  const article = await articleOf("Three ferries sailed.");
  expect((await approved(article, "ru", "Вышли пять паромов.")).state).toBe("approved");
});
