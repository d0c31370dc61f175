import { describe, expect, it } from "vitest";
import { contentOfText } from "../../domain/content/plain-text.ts";
import type { Block, BlockGroup } from "../../domain/segmentation/block.ts";
import { signOffEdition } from "../editions/sign-off-edition.ts";
import { listRevisions } from "../segments/list-revisions.ts";
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
  withSourceReview,
} from "../testing/desk.ts";
import { startThread } from "../threads/start-thread.ts";
import { undoAct } from "../undos/undo-act.ts";
import { importArticle } from "./import-article.ts";
import { type Article, openArticle } from "./open-article.ts";
import { proposeRevision } from "./propose-revision.ts";
import { type ReviseSource, reviseSource } from "./revise-source.ts";

openDesk();

const council = "The council met on Tuesday in the old town hall. It put off the vote on the bridge.";
const ferry = "The ferry will sail twice a day until the ice has gone. Tickets stay at four pounds.";
const mill = "Nobody was hurt when the storm took the roof of the mill. The owner wants to rebuild.";
const school = "A new school will open in the spring, the mayor said. It has room for ninety children.";

const paragraph = (text: string): Block => ({ kind: "paragraph", region: "body", content: contentOfText(text) });
const documentOf = (...blocks: (string | Block)[]) => ({
  blocks: blocks.map((block) => (typeof block === "string" ? paragraph(block) : block)),
  groups: [] as BlockGroup[],
  notices: [],
});
const input = (texts: (string | Block)[], more: Partial<ReviseSource> = {}): ReviseSource => ({
  document: documentOf(...texts),
  format: "md",
  despite: false,
  ...more,
});
const revise = (article: Article, texts: (string | Block)[], more: Partial<ReviseSource> = {}) =>
  reviseSource(oleg, article.id, input(texts, more));
const textsOf = (article: Article, language = "en") => article.units.map((unit) => unit.segments[language]!.text);
const again = (article: Article) => openArticle(oleg, article.id);
const freshnessOf = (article: Article, language = "ru") =>
  article.units.map((unit) => unit.segments[language]!.freshness.is);

describe("before it is applied", () => {
  it("says of each unit what becomes of it, and changes nothing", async () => {
    const article = await articleOf(council, ferry, mill);
    const texts = [ferry, council.replace("Tuesday", "Friday"), school];
    const { counts, doubts, revised, base } = await proposeRevision(oleg, article.id, input(texts));
    expect(counts).toEqual({ unchanged: 1, edited: 0, moved: 1, split: 0, merged: 0, added: 1, removed: 1 });
    expect([doubts, base]).toEqual([[], expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(revised.find(({ fate }) => fate === "moved")).toMatchObject({ weight: "major", before: [council] });
    expect(textsOf(await again(article))).toEqual([council, ferry, mill]);
  });

  it.each<[string, string[], string]>([
    ["shares nothing with the old one", [mill, school], "nothingShared"],
    ["is there twice", [council, ferry, council, ferry], "repeated"],
    [
      "is in another language",
      [
        council,
        "Совет собрался во вторник и отложил голосование до весны, сказал мэр города, и паром пойдёт дважды в день.",
      ],
      "otherLanguage",
    ],
  ])("refuses a text that %s, until a person means it", async (_, texts, doubt) => {
    const article = await articleOf(council, ferry);
    expect((await proposeRevision(oleg, article.id, input(texts))).doubts).toEqual([doubt]);
    await expect(revise(article, texts)).rejects.toEqual(refusal("invalid", { reason: doubt }));
    expect(textsOf(await again(article))).toEqual([council, ferry]);
    expect((await revise(article, texts, { despite: true })).undo).toBeDefined();
  });

  it("refuses an empty text whatever a person means, and does nothing with the same one", async () => {
    const article = await articleOf(council, ferry);
    await expect(revise(article, [], { despite: true })).rejects.toEqual(refusal("invalid", { reason: "empty" }));
    const same = await revise(article, [council, ferry]);
    expect([same.doubts, same.undo]).toEqual([["same"], undefined]);
  });

  it.each([
    ["a translator", anna, "forbidden"],
    ["a stranger", stranger, "notFound"],
  ])("is not %s's", async (_, actor, code) => {
    const article = await articleOf(council);
    await expect(reviseSource(actor, article.id, input([ferry]))).rejects.toEqual(refusal(code));
    await expect(proposeRevision(actor, article.id, input([ferry]))).rejects.toEqual(refusal(code));
  });
});

describe("a revised source", () => {
  it("makes stale what was made from a text that says something else, and nothing else", async () => {
    const article = await articleOf(council, ferry, mill);
    for (const [at, text] of ["Совет собрался.", "Паром пойдёт.", "Никто не пострадал."].entries())
      await approved(article, "ru", text, at + 1);
    await revise(article, [council.replace("Tuesday", "Friday"), ferry.replace("sail twice", "sail, twice"), mill]);
    const now = await again(article);
    expect(now.units.map(({ id }) => id)).toEqual(article.units.map(({ id }) => id));
    expect(freshnessOf(now)).toEqual(["major", "minor", "fresh"]);
    expect(now.units.map(({ segments }) => segments.ru!.state)).toEqual(["approved", "approved", "approved"]);
    expect((await see(oleg, article, "en")).state).toBe("approved");
    const { revisions } = await listRevisions(oleg, { unit: unitOf(article), language: "en" });
    expect(revisions.map(({ cause, text }) => [cause, text.includes("Friday")])).toEqual([
      ["import", true],
      ["import", false],
    ]);
  });

  it("keeps what is removed, with everything, and puts it back", async () => {
    const article = await articleOf(council, ferry);
    await approved(article, "ru", "Паром пойдёт дважды в день.", 2);
    await startThread(anna, { unit: unitOf(article, 2), text: "Which ferry?" });
    await revise(article, [council]);
    const now = await again(article);
    expect([textsOf(now), now.removed.map(({ segments }) => segments.ru!.text)]).toEqual([
      [council],
      ["Паром пойдёт дважды в день."],
    ]);
  });

  it("moves units with all their languages, and puts new ones where they stand in the text", async () => {
    const article = await articleOf(council, ferry, mill);
    await type(anna, article, "ru", "Никто не пострадал.", 3);
    await revise(article, [mill, school, council, ferry]);
    const now = await again(article);
    expect(textsOf(now)).toEqual([mill, school, council, ferry]);
    expect(textsOf(now, "ru")).toEqual(["Никто не пострадал.", "", "", ""]);
    expect(now.units[1]!.segments.en!.state).toBe("approved");
  });

  it("splits translations with their source where it is sure how, else joins the rest", async () => {
    const article = await articleOf(council, ferry);
    await approved(article, "ru", "Совет собрался во вторник в старой ратуше. Он отложил голосование о мосте.", 1);
    await approved(article, "zh-Hans", "市议会星期二开会，并推迟了大桥的表决。", 1);
    await revise(article, [council.slice(0, 48), council.slice(49), ferry]);
    const now = await again(article);
    expect(textsOf(now)).toEqual([council.slice(0, 48), council.slice(49), ferry]);
    expect(textsOf(now, "ru")).toEqual([
      "Совет собрался во вторник в старой ратуше.",
      "Он отложил голосование о мосте.",
      "",
    ]);
    expect(now.units[1]!.segments["zh-Hans"]).toMatchObject({ text: "", omission: { kind: "joined" } });
    expect([freshnessOf(now).slice(0, 2), freshnessOf(now, "zh-Hans").slice(0, 2)]).toEqual([
      ["fresh", "fresh"],
      ["fresh", "fresh"],
    ]);
    expect(now.units[0]!.id).toBe(unitOf(article));
  });

  it("makes a split stale that says something else too", async () => {
    const article = await articleOf(council, ferry);
    await approved(article, "ru", "Совет собрался во вторник в старой ратуше. Он отложил голосование о мосте.", 1);
    await revise(article, [council.slice(0, 48).replace("Tuesday", "Friday"), council.slice(49), ferry]);
    const now = await again(article);
    expect(freshnessOf(now).slice(0, 2)).toEqual(["major", "major"]);
    expect(now.units.map(({ segments }) => segments.en!.state)).toEqual(["approved", "approved", "approved"]);
  });

  it.each([
    ["in the same words", `${council} ${ferry}`, "fresh"],
    ["in other words", `${council.replace("Tuesday", "Friday")} ${ferry}`, "major"],
  ])("merges translations with their source: %s", async (_, text, freshness) => {
    const article = await articleOf(council, ferry, mill);
    await approved(article, "ru", "Совет собрался.", 1);
    await approved(article, "ru", "Паром пойдёт.", 2);
    await revise(article, [text, mill]);
    const now = await again(article);
    expect([textsOf(now), textsOf(now, "ru")]).toEqual([
      [text, mill],
      ["Совет собрался. Паром пойдёт.", ""],
    ]);
    expect(freshnessOf(now)[0]).toBe(freshness);
    expect(now.removed[0]!.segments.ru!.text).toBe("Паром пойдёт.");
  });

  it("goes along the chain: what was made from a translation of it is stale too", async () => {
    const article = await articleOf(council);
    const chinese = await approved(article, "zh-Hans", "市议会星期二开会。");
    await type(anna, article, "ru", "Совет собрался во вторник.");
    const { version } = await see(anna, article, "ru");
    const basis = { language: "zh-Hans", revision: chinese.confirmed! };
    await takeStep(anna, { unit: unitOf(article), language: "ru", step: "confirm", version, basis });
    await revise(article, [council.replace("Tuesday", "Friday")]);
    expect((await see(anna, article, "ru")).freshness).toEqual({ is: "major", via: ["zh-Hans"], since: 1 });
  });

  it("waits for a reviewer where the project wants that", async () => {
    await withSourceReview(true);
    const article = await articleOf(council, ferry);
    await revise(article, [council.replace("Tuesday", "Friday"), ferry]);
    expect((await see(oleg, article, "en")).state).toBe("confirmed");
    await withSourceReview(false);
  });

  it("keeps a draft of the source that it writes over", async () => {
    const article = await articleOf(council);
    await type(oleg, article, "en", council.replace("Tuesday", "Monday"));
    await revise(article, [council.replace("Tuesday", "Friday")]);
    const { revisions } = await listRevisions(oleg, { unit: unitOf(article), language: "en" });
    expect(revisions.map(({ cause }) => cause)).toEqual(["import", "author", "import"]);
  });

  it("leaves kinds and lists alone where plain text comes, and takes them over from a page", async () => {
    const group = { kind: "list" as const, attributes: {} };
    const item = (text: string): Block => ({ kind: "item", region: "body", group: 0, content: contentOfText(text) });
    const head: Block = { kind: "headline", region: "head", content: contentOfText("A vote is put off") };
    const document = {
      blocks: [head, paragraph(council), item("Bread and salt"), item("Milk and honey")],
      groups: [group],
      notices: [],
    };
    const { id } = await importArticle(oleg, { project: desk, title: "T", source: "en", targets: ["ru"], document });
    const article = await openArticle(oleg, id);
    const kinds = async () => (await openArticle(oleg, id)).units.map(({ kind, group }) => [kind, group]);
    const before = await kinds();
    const plain = [council.replace("Tuesday", "Friday"), "Bread and salt", "Milk and honey"];
    await revise(article, plain, { format: "txt" });
    expect(await kinds()).toEqual(before);
    const page = documentOf(council, item("Bread and salt"), item("Tea and sugar"), item("Milk and honey"));
    await revise(article, [], { document: { ...page, groups: [group] } });
    const [, , first, second, third] = await kinds();
    expect([first, second, third]).toEqual([before[2], ["item", before[2]![1]], before[3]]);
  });
});

describe("a person's word", () => {
  it("goes before the comparison", async () => {
    const article = await articleOf(council, ferry);
    const [first, second] = article.units.map(({ id }) => id);
    await revise(article, [mill, ferry], {
      pairings: [
        { units: [first!], blocks: [0], minor: true },
        { units: [second!], blocks: [], ignored: true },
        { units: [], blocks: [1], ignored: true },
      ],
    });
    const now = await again(article);
    expect(textsOf(now)).toEqual([mill, ferry]);
    expect(now.units.map(({ id }) => id)).toEqual([first, second]);
  });

  it("makes all changes minor for a reason, which is asked for and logged", async () => {
    const article = await articleOf(council);
    await approved(article, "ru", "Совет собрался.");
    const texts = [council.replace("Tuesday", "Tues.")];
    await expect(revise(article, texts, { minor: true })).rejects.toEqual(refusal("invalid", { field: "reason" }));
    await revise(article, texts, { minor: true, reason: "House style" });
    expect((await see(anna, article, "ru")).freshness.is).toBe("minor");
    const { revisions } = await listRevisions(oleg, { unit: unitOf(article), language: "en" });
    expect(revisions[0]).toMatchObject({ minor: true, reason: "House style" });
  });

  it("is refused where the source has changed since it was looked at", async () => {
    const article = await articleOf(council, ferry);
    const texts = [council, ferry, school];
    const { base } = await proposeRevision(oleg, article.id, input(texts));
    await type(oleg, article, "en", "Something else.", 2);
    await expect(revise(article, texts, { base })).rejects.toEqual(refusal("conflict"));
  });

  it("is refused while an edition that it would change is signed off", async () => {
    const article = await articleOf(council, ferry);
    await signOffEdition(oleg, article.id, "en");
    await expect(revise(article, [council])).rejects.toEqual(refusal("notNow", { languages: ["en"] }));
  });

  it("is done once for each request", async () => {
    const article = await articleOf(council, ferry);
    const actor = { ...oleg, request: { key: `revise ${article.id}`, digest: "same" } };
    const first = await reviseSource(actor, article.id, input([council, ferry, school]));
    expect(await reviseSource(actor, article.id, input([council, ferry, school]))).toEqual(first);
    expect((await again(article)).units).toHaveLength(3);
  });
});

describe("a revision that is undone", () => {
  it("is as if it had not been, but for the history", async () => {
    const article = await articleOf(council, ferry, mill);
    await approved(article, "ru", "Совет собрался во вторник в старой ратуше. Он отложил голосование о мосте.", 1);
    await approved(article, "ru", "Паром пойдёт.", 2);
    const shape = ({ units }: Article) =>
      units.map(({ id, kind, segments }) => [
        id,
        kind,
        ...Object.values(segments).map(({ text, state, freshness, omission }) => [text, state, freshness.is, omission]),
      ]);
    const before = shape(await again(article));
    const { undo } = await revise(article, [mill, council.slice(0, 48), council.slice(49), school]);
    expect(shape(await again(article))).not.toEqual(before);
    const undone = await undoAct(oleg, undo ?? "");
    expect(undone.kept).toEqual([]);
    expect(shape(await again(article))).toEqual(before);
  });

  it("leaves what has been worked on since", async () => {
    const article = await articleOf(council, ferry);
    const edited = [council.replace("Tuesday", "Friday"), ferry.replace("twice", "once")];
    const { undo } = await revise(article, edited);
    await type(oleg, article, "en", "The council did not meet.", 1);
    await step(oleg, article, "en", "confirm", { position: 1 });
    const undone = await undoAct(oleg, undo ?? "");
    expect(undone).toMatchObject({ restored: 1, kept: [{ unit: unitOf(article), language: "en" }] });
    expect(textsOf(await again(article))).toEqual(["The council did not meet.", ferry]);
  });

  it("makes stale what was made from the newer text meanwhile", async () => {
    const article = await articleOf(council);
    await approved(article, "ru", "Совет собрался во вторник.");
    const { undo } = await revise(article, [council.replace("Tuesday", "Friday")]);
    await step(lin, article, "ru", "still-right");
    await approved(article, "zh-Hans", "市议会星期五开会。");
    await undoAct(oleg, undo ?? "");
    expect((await see(anna, article, "ru")).freshness.is).toBe("major");
    expect((await see(anna, article, "zh-Hans")).freshness.is).toBe("major");
  });
});
