import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Freshness, freshnessOf, type Slot } from "./freshness.ts";
import { obstacleTo, type StepSubject } from "./obstacle.ts";
import { policyAllowsApproval } from "./review-policy.ts";
import { lowerState, type State, states } from "./states.ts";
import { nextState, steps } from "./steps.ts";

describe("next state", () => {
  it.each<[State, string, State | undefined]>([
    ["empty", "edit", "draft"],
    ["empty", "confirm", undefined],
    ["draft", "confirm", "confirmed"],
    ["draft", "approve", undefined],
    ["returned", "edit", "draft"],
    ["returned", "confirm", "confirmed"],
    ["confirmed", "approve", "approved"],
    ["confirmed", "return", "returned"],
    ["approved", "edit", "draft"],
    ["approved", "return", "returned"],
    ["approved", "confirm", undefined],
    ["approved", "still-right", "approved"],
    ["empty", "still-right", undefined],
    ["empty", "omit", "empty"],
  ])("%s → %s → %s", (state, step, next) => {
    expect(nextState(state, step as never)).toBe(next);
  });

  it("reaches approved only from confirmed, or back to what was approved", () => {
    for (const state of states)
      for (const step of steps) {
        if (nextState(state, step) !== "approved" || state === "approved") continue;
        expect(step === "as-approved" || (state === "confirmed" && step === "approve")).toBe(true);
      }
  });

  it("takes the lower state of two", () => {
    expect(lowerState("approved", "draft")).toBe("draft");
    expect(lowerState("returned", "draft")).toBe("draft");
  });
});

describe("what stands in the way", () => {
  const confirmed: StepSubject = {
    state: "confirmed",
    omitted: false,
    closed: false,
    authors: ["anna"],
    wasApproved: false,
    errors: 0,
    freshness: { is: "fresh" },
    policy: "two-people",
  };
  it.each<
    [
      string,
      "approve" | "confirm" | "edit" | "still-right" | "omit" | "as-approved",
      Partial<StepSubject>,
      string,
      string | undefined,
    ]
  >([
    ["another person approves", "approve", {}, "lin", undefined],
    ["the author approves", "approve", {}, "anna", "twoPeople"],
    ["the author approves alone", "approve", { policy: "alone" }, "anna", undefined],
    ["the author's text is theirs alone", "approve", { policy: "editors-hand" }, "anna", "twoPeople"],
    [
      "an editor's hand on somebody's text",
      "approve",
      { policy: "editors-hand", authors: ["anna", "lin"] },
      "lin",
      undefined,
    ],
    ["a stale text", "approve", { freshness: { is: "major" } }, "lin", "stale"],
    ["a text stale in form only", "approve", { freshness: { is: "minor" } }, "lin", undefined],
    ["an open error", "approve", { errors: 1, freshness: { is: "major" } }, "lin", "blocked"],
    ["an open error", "confirm", { state: "draft", errors: 1 }, "anna", "blocked"],
    ["a signed-off edition", "edit", { closed: true }, "anna", "notNow"],
    ["nothing to answer", "still-right", {}, "anna", "notNow"],
    ["a change of the source", "still-right", { freshness: { is: "minor" } }, "anna", undefined],
    ["an omitted slot", "omit", { omitted: true }, "anna", "notNow"],
    ["never approved", "as-approved", { state: "draft" }, "anna", "notNow"],
  ])("%s", (_, step, change, member, obstacle) => {
    expect(obstacleTo(step, { ...confirmed, ...change }, member)).toBe(obstacle);
  });

  it("lets nobody approve their own words, whatever else is true", () => {
    fc.assert(
      fc.property(
        fc.subarray(["anna", "lin", "oleg"]),
        fc.constantFrom("anna", "lin", "oleg"),
        fc.boolean(),
        (authors, member, wasApproved) => {
          const allowed = policyAllowsApproval("two-people", member, { authors, wasApproved });
          expect(allowed && authors.includes(member)).toBe(false);
        },
      ),
    );
  });
});

describe("freshness", () => {
  const origin = (revision: number, hash: string, majorRevision = revision): Slot => ({
    language: "zh-Hans",
    basis: undefined,
    confirmed: { revision, hash },
    majorRevision,
  });
  const made = (language: string, basis: Slot["basis"], confirmed?: Slot["confirmed"]): Slot => ({
    language,
    basis,
    confirmed,
    majorRevision: confirmed?.revision ?? 0,
  });
  const en = (basisHash: string, basisRevision = 1) =>
    made("en", { language: "zh-Hans", revision: basisRevision, hash: basisHash }, { revision: 1, hash: "en1" });
  const ru = (basisHash = "en1") =>
    made("ru", { language: "en", revision: 1, hash: basisHash }, { revision: 1, hash: "ru1" });

  it.each<[string, Slot[], string, Freshness]>([
    ["the source is the origin", [origin(1, "a")], "zh-Hans", { is: "origin" }],
    ["made from the newest", [origin(1, "a"), en("a")], "en", { is: "fresh" }],
    ["the source has changed since", [origin(2, "b"), en("a")], "en", { is: "major", since: 1 }],
    ["the source has changed in form only", [origin(2, "b", 1), en("a")], "en", { is: "minor", since: 1 }],
    ["the source is changed back", [origin(3, "a"), en("a")], "en", { is: "fresh" }],
    ["stale by way of another language", [origin(2, "b"), en("a"), ru()], "ru", { is: "major", via: ["en"], since: 1 }],
    ["the language between has answered still right", [origin(2, "b"), en("b", 2), ru()], "ru", { is: "fresh" }],
    [
      "minor there, major here",
      [origin(2, "b", 1), en("a"), ru("old")],
      "ru",
      { is: "major", via: undefined, since: 1 } as never,
    ],
    ["an empty slot", [origin(2, "b")], "ru", { is: "fresh" }],
    [
      "made from each other",
      [made("en", { language: "ru", revision: 1, hash: "ru1" }, { revision: 1, hash: "en1" }), ru()],
      "ru",
      { is: "fresh" },
    ],
  ])("%s", (_, slots, language, freshness) => {
    const { via, ...rest } = freshness;
    // The revision of English that Russian was made from must be older than a major one for the second but last row.
    const moved = slots.map((slot) =>
      slot.language === "en" && freshness.is === "major" && language === "ru" && !via
        ? { ...slot, majorRevision: 2 }
        : slot,
    );
    expect(freshnessOf(language, moved, "zh-Hans")).toEqual(via ? { ...rest, via } : rest);
  });
});
