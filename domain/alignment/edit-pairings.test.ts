import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canLink, ignorePairing, linkPairings, partPairing, weighPairing } from "./edit-pairings.ts";
import { type Pairing, planRevision } from "./revision-plan.ts";

/** `12:3` is units 1 and 2 that become block 3; a side may be empty, and `!` says that it is ignored. */
const pairing = (sketch: string): Pairing => {
  const [units = "", blocks = ""] = sketch.replace("!", "").split(":");
  return { units: [...units], blocks: [...blocks].map(Number), ...(sketch.endsWith("!") ? { ignored: true } : {}) };
};
const pairingsOf = (all: string) => all.split(" ").map(pairing);
const sketch = (pairings: readonly Pairing[]) =>
  pairings.map(({ units, blocks, ignored }) => `${units.join("")}:${blocks.join("")}${ignored ? "!" : ""}`).join(" ");
const order = ["1", "2", "3", "4"];

describe("what a person does to a proposed revision", () => {
  it.each<[string, string, (pairings: Pairing[]) => Pairing[], string]>([
    ["parts an edit", "1:0 2:1", (all) => partPairing(all, 1), "1:0 2: :1"],
    ["parts a split", "1:01", (all) => partPairing(all, 0), "1: :0 :1"],
    ["parts nothing of what is new", ":0 1:1", (all) => partPairing(all, 0), ":0 1:1"],
    ["links what is new with what was removed", "1: 2:0 :1", (all) => linkPairings(all, [2, 0], order), "2:0 1:1"],
    ["makes a split", "1:1 :0", (all) => linkPairings(all, [1, 0], order), "1:01"],
    ["puts it where it begins in the new text", "1:2 2:1 :0", (all) => linkPairings(all, [2, 0], order), "2:1 1:02"],
    ["makes a merge, in the order of the article", "2:0 1:", (all) => linkPairings(all, [0, 1], order), "12:0"],
    ["does not make many of many", "1:0 2:1", (all) => linkPairings(all, [0, 1], order), "1:0 2:1"],
    ["forgets that it was ignored", "1:! :0", (all) => linkPairings(all, [0, 1], order), "1:0"],
    ["keeps a removed unit", "1: 2:0", (all) => ignorePairing(all, 0), "1:! 2:0"],
    ["takes a block that was left out", ":0! 2:1", (all) => ignorePairing(all, 0), ":0 2:1"],
    ["ignores nothing that is on both sides", "1:0", (all) => ignorePairing(all, 0), "1:0"],
  ])("%s", (_, before, act, after) => {
    expect(sketch(act(pairingsOf(before)))).toBe(after);
  });

  it("says that a change is of form, or that it is not", () => {
    expect(weighPairing(pairingsOf("1:0 2:1"), 0, "minor")[0]).toMatchObject({ minor: true });
    expect(weighPairing(pairingsOf("1:0 2:1"), 0, "major")[0]).toMatchObject({ minor: false });
    expect(weighPairing(pairingsOf("1: 2:1"), 0, "minor")).toEqual(pairingsOf("1: 2:1"));
  });

  it("never makes what cannot be carried out", () => {
    const content = [{ type: "text" as const, text: "Something." }];
    const units = order.map((id) => ({ id, kind: "paragraph" as const, region: "body" as const, content }));
    const blocks = order.map(() => ({ kind: "paragraph" as const, region: "body" as const, content }));
    const step = fc.tuple(fc.nat(2), fc.nat(7), fc.nat(7));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let pairings = pairingsOf("1:0 2:1 3:2 4:3");
        for (const [act, at, other] of steps) {
          if (act === 0) pairings = partPairing(pairings, at);
          else if (act === 1) pairings = linkPairings(pairings, [at, other], order);
          else pairings = ignorePairing(pairings, at);
        }
        expect(() => planRevision(pairings, { units, blocks, language: "en", hasMarks: true })).not.toThrow();
        expect(pairings.every((one) => !canLink(one, one))).toBe(true);
      }),
    );
  });
});
