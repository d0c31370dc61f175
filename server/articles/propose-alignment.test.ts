import { describe, expect, it } from "vitest";
import { placedBy } from "../../domain/alignment/rows.ts";
import { contentOfText } from "../../domain/content/plain-text.ts";
import { listRevisions } from "../segments/list-revisions.ts";
import {
  anna,
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
} from "../testing/desk.ts";
import { undoAct } from "../undos/undo-act.ts";
import { linkSentences } from "../units/link-sentences.ts";
import { alignTranslation } from "./align-translation.ts";
import { proposeAlignment, refuseDoubtful, rowsWith } from "./propose-alignment.ts";

openDesk();

const english = [
  "The council of Harrow met on 14 May to talk about the bridge.",
  "Peter Stone, the mayor, said that it would cost 4.2 million pounds.",
  "Nobody voted against it.",
  "Work begins in 2027 and will take three years.",
];
const russian = [
  "Совет Харроу собрался 14 мая, чтобы обсудить мост.",
  "Мэр Питер Стоун сказал, что он обойдётся в 4,2 млн фунтов.",
];
const documentOf = (...texts: string[]) => ({
  blocks: texts.map((text) => ({ kind: "paragraph" as const, region: "body" as const, content: contentOfText(text) })),
  groups: [],
  notices: [],
});
const propose = async (texts: string[], language = "ru") => {
  const article = await articleOf(...english);
  const document = documentOf(...texts);
  return { article, document, ...(await proposeAlignment(anna, article.id, { language, document })) };
};

describe("a translation that is laid beside the article", () => {
  it("is linked where paragraphs are merged, split and missing, with the sentences inside", async () => {
    const { article, rows, doubts, document } = await propose([
      russian[0] ?? "",
      `${russian[1]} Никто не голосовал против.`,
      "Работы начнутся в 2027 году.",
      "Они продлятся три года.",
    ]);
    const ids = article.units.map(({ id }) => id);
    expect(doubts).toEqual([]);
    expect(rows.map(({ units, blocks }) => [units.map((id) => ids.indexOf(id)), blocks])).toEqual([
      [[0], [0]],
      [[1, 2], [1]],
      [[3], [2, 3]],
    ]);
    expect(rows[1]!.sentences.map(({ source, target }) => [source.length, target.length])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(Math.min(...rows.map(({ score }) => score))).toBeGreaterThan(0.5);
    const pairs = placedBy(rowsWith(rows, document));
    await alignTranslation(anna, article.id, { language: "ru", pairs, replace: false });
    expect((await see(anna, article, "ru", 3)).omission?.kind).toBe("joined");
    expect((await see(anna, article, "ru", 4)).text).toBe("Работы начнутся в 2027 году.\n\nОни продлятся три года.");
  });

  it.each<[string, string[], string]>([
    ["nothing", [" "], "empty"],
    ["the source itself", english, "isSource"],
    ["another language", ["市议会于五月十四日开会讨论大桥。", "市长说造价为四百二十万英镑。"], "otherLanguage"],
  ])("is doubted where it is %s", async (_, texts, doubt) => {
    const { doubts } = await propose(texts);
    expect(doubts).toContain(doubt);
    expect(() => refuseDoubtful(doubts, false)).toThrow("invalid");
    if (doubt !== "empty") expect(() => refuseDoubtful(doubts, true)).not.toThrow();
  });

  it.each([
    ["a viewer", vera, "ru", "forbidden"],
    ["a stranger", stranger, "ru", "notFound"],
    ["a translator of another language", anna, "zh-Hans", "forbidden"],
    ["somebody who brings the source", oleg, "en", "invalid"],
  ])("is not %s's", async (_, actor, language, code) => {
    const article = await articleOf(...english);
    const proposal = proposeAlignment(actor, article.id, { language, document: documentOf("Текст.") });
    await expect(proposal).rejects.toEqual(refusal(code));
  });
});

describe("taking it in", () => {
  const pairsOf = (article: Awaited<ReturnType<typeof articleOf>>) =>
    [1, 2].map((position) => ({
      unit: unitOf(article, position),
      content: contentOfText(russian[position - 1] ?? ""),
    }));

  it("as confirmed makes whoever brings it an author, who cannot approve it", async () => {
    const article = await articleOf(...english);
    await alignTranslation(lin, article.id, {
      language: "ru",
      pairs: pairsOf(article),
      replace: false,
      state: "confirmed",
    });
    const segment = await see(lin, article, "ru");
    expect(segment).toMatchObject({ state: "confirmed", origin: "import", freshness: { is: "fresh" }, confirmed: 1 });
    await expect(step(lin, article, "ru", "approve")).rejects.toEqual(refusal("twoPeople"));
  });

  it("is one undo: what stood there comes back, and what was empty is empty", async () => {
    const article = await articleOf(...english);
    await type(anna, article, "ru", "Было.", 2);
    const { undo } = await alignTranslation(anna, article.id, {
      language: "ru",
      pairs: pairsOf(article),
      replace: true,
    });
    await undoAct(anna, undo ?? "");
    expect([(await see(anna, article, "ru", 1)).state, (await see(anna, article, "ru", 2)).text]).toEqual([
      "empty",
      "Было.",
    ]);
    const { revisions } = await listRevisions(anna, { unit: unitOf(article), language: "ru" });
    expect(revisions.map(({ cause, text }) => [cause, text])).toEqual([
      ["undo", ""],
      ["import", russian[0]],
    ]);
  });

  it("keeps what somebody has written in since", async () => {
    const article = await articleOf(...english);
    const { undo } = await alignTranslation(anna, article.id, {
      language: "ru",
      pairs: pairsOf(article),
      replace: false,
    });
    await type(anna, article, "ru", "Лучше.", 1);
    expect(await undoAct(anna, undo ?? "")).toMatchObject({ restored: 1, kept: [{ unit: unitOf(article) }] });
    expect((await see(anna, article, "ru", 1)).text).toBe("Лучше.");
  });
});

it("links the sentences of a unit in any two of its languages", async () => {
  const article = await articleOf("The ferry sails at nine. It carries 120 passengers.");
  const links = async (source: string, target: string) =>
    (await linkSentences(vera, unitOf(article), { source, target })).links.map((link) => [link.source, link.target]);
  expect(await links("en", "ru")).toEqual([]);
  await type(anna, article, "ru", "Паром выходит в девять. Он берёт 120 пассажиров.");
  expect(await links("ru", "en")).toEqual([
    [[{ from: 0, to: 23 }], [{ from: 0, to: 24 }]],
    [[{ from: 24, to: 48 }], [{ from: 25, to: 51 }]],
  ]);
  await expect(linkSentences(stranger, unitOf(article), { source: "en", target: "ru" })).rejects.toEqual(
    refusal("notFound"),
  );
});
