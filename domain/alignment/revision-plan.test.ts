import { describe, expect, it } from "vitest";
import { contentOfText, plainText } from "../content/plain-text.ts";
import type { Block } from "../segmentation/block.ts";
import type { UnitKind } from "../segmentation/kinds.ts";
import { revise } from "./revise.ts";
import { orderAfter, type Pairing, pairingsOf, planRevision, type UnitBefore } from "./revision-plan.ts";

const a = "The council met on Tuesday in the old town hall. It put off the vote on the bridge.";
const b = "The ferry will sail twice a day until the ice has gone. Tickets stay at four pounds.";
const c = "Nobody was hurt when the storm took the roof of the mill. The owner wants to rebuild.";

const unit = (text: string, at: number, kind: UnitKind = "paragraph"): UnitBefore => ({
  id: `u${at + 1}`,
  kind,
  region: kind === "headline" ? "head" : "body",
  content: contentOfText(text),
});
const block = (text: string, kind: UnitKind = "paragraph"): Block => ({
  kind,
  region: kind === "headline" ? "head" : "body",
  content: contentOfText(text),
});
const textsOf = (all: readonly { content: Parameters<typeof plainText>[0] }[]) =>
  all.map(({ content }) => plainText(content));

function planned(units: UnitBefore[], blocks: Block[], change: (pairings: Pairing[]) => Pairing[] = (same) => same) {
  const pairings = pairingsOf(revise(textsOf(units), textsOf(blocks)), units, blocks);
  return planRevision(change(pairings), { units, blocks, language: "en", hasMarks: true });
}
const fatesOf = (all: ReturnType<typeof planned>) => all.map(({ fate, weight }) => `${fate} ${weight}`);

describe("what a revision does to each unit", () => {
  it.each<[string, string[], string[]]>([
    ["nothing", [a, b], ["unchanged none", "unchanged none"]],
    ["a comma", [a.replace("Tuesday in", "Tuesday, in"), b], ["edited minor", "unchanged none"]],
    ["a word", [a.replace("Tuesday", "Friday"), b], ["edited major", "unchanged none"]],
    ["a new place", [b, a], ["unchanged none", "moved none"]],
    ["a new place and a word", [b, a.replace("Tuesday", "Friday")], ["unchanged none", "moved major"]],
    ["a cut", [a.slice(0, 48), a.slice(49), b], ["split none", "unchanged none"]],
    ["a cut and a word", [a.slice(0, 48), a.slice(49).replace("vote", "ballot"), b], ["split major", "unchanged none"]],
    ["a join", [`${a} ${b}`], ["merged none"]],
    ["one more", [a, c, b], ["unchanged none", "added none", "unchanged none"]],
    ["one less", [a], ["unchanged none", "removed none"]],
  ])("%s", (_, texts, fates) => {
    const all = planned(
      [a, b].map((text, at) => unit(text, at)),
      texts.map((text) => block(text)),
    );
    expect(fatesOf(all).sort()).toEqual(fates.sort());
  });

  it("keeps a headline that the new text does not have, and takes another one for the same", () => {
    const units = [unit("The bridge stays shut", 0, "headline"), unit(a, 1)];
    expect(planned(units, [block(a)]).find(({ units: [id] }) => id === "u1")).toMatchObject({ fate: "unchanged" });
    const renamed = planned(units, [block("A vote is put off", "headline"), block(a)]);
    expect(fatesOf(renamed)).toEqual(["edited major", "unchanged none"]);
  });

  it("takes the word of a person for what is of form, and for what belongs together", () => {
    const units = [unit(a, 0), unit(b, 1)];
    const blocks = [block(a.replace("Tuesday", "Tues.")), block(c)];
    const all = planned(units, blocks, () => [
      { units: ["u1"], blocks: [0], minor: true },
      { units: ["u2"], blocks: [1] },
    ]);
    expect(fatesOf(all)).toEqual(["edited minor", "edited major"]);
    const apart = planned(units, blocks, () => [
      { units: ["u1"], blocks: [], ignored: true },
      { units: [], blocks: [0], ignored: true },
      { units: ["u2"], blocks: [] },
      { units: [], blocks: [1] },
    ]);
    expect(fatesOf(apart)).toEqual(["unchanged none", "unchanged none", "removed none", "added none"]);
  });

  it.each<[string, Pairing[]]>([
    ["leaves a unit out", [{ units: ["u1"], blocks: [0, 1] }]],
    ["leaves a block out", [{ units: ["u1", "u2"], blocks: [0] }]],
    [
      "names one twice",
      [
        { units: ["u1", "u2"], blocks: [0] },
        { units: ["u1"], blocks: [1] },
      ],
    ],
    ["makes many of many", [{ units: ["u1", "u2"], blocks: [0, 1] }]],
    [
      "names what is not there",
      [
        { units: ["u1", "u2", "u3"], blocks: [0] },
        { units: [], blocks: [1] },
      ],
    ],
  ])("is refused where a person's pairing %s", (_, pairings) => {
    expect(() => planned([unit(a, 0), unit(b, 1)], [block(a), block(b)], () => pairings)).toThrow("invalid");
  });
});

it("leaves marks on the words that stay where the file has none", () => {
  const marked = [{ type: "bold" as const, attrs: { cid: "1" } }];
  const units = [
    {
      ...unit(a, 0),
      content: [{ type: "text" as const, text: "The council", marks: marked }, ...contentOfText(a.slice(11))],
    },
  ];
  const plan = (text: string) =>
    planRevision([{ units: ["u1"], blocks: [0] }], {
      units,
      blocks: [block(text)],
      language: "en",
      hasMarks: false,
    })[0]!;
  expect(plan(a)).toMatchObject({ fate: "unchanged", weight: "none" });
  const edited = plan(a.replace("Tuesday", "Friday"));
  expect(edited.fate).toBe("edited");
  expect(edited.contents[0]?.[0]).toEqual({ type: "text", text: "The council", marks: marked });
});

it("puts what is not in the new text behind what it stood behind", () => {
  const units = [unit("Headline", 0, "headline"), unit(a, 1), unit("A line that goes away altogether.", 2), unit(b, 3)];
  const all = planned(units, [block(b), block(a), block(c)]);
  const order = orderAfter(
    units.map(({ id }) => id),
    all,
    ({ units: known }) => (known.length === 0 ? ["new"] : []),
  );
  expect(order.indexOf("u1")).toBe(0);
  expect(order.filter((id) => ["u2", "u4", "new"].includes(id))).toEqual(["u4", "u2", "new"]);
  expect(order).toHaveLength(5);
});
