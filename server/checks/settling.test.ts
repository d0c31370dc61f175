import { beforeAll, describe, expect, it } from "vitest";
import type { HouseRule } from "../../domain/checks/house-rule.ts";
import { dismissFindings } from "../findings/dismiss-findings.ts";
import {
  anna,
  articleOf,
  desk,
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
import { changeProfile } from "./change-profile.ts";
import { startChecker } from "./checker.ts";
import { openChecks } from "./open-checks.ts";
import { addRule, changeRule, removeRule } from "./write-house-rule.ts";

openDesk();
beforeAll(startChecker);

const ferry: HouseRule = {
  id: "no-boat",
  language: "ru",
  pattern: "(?i)лодк[аиуе]",
  wholeWords: true,
  message: "A ferry is no boat.",
  replacement: "паром",
  severity: "error",
  examples: { match: ["Лодка ушла."], pass: ["Паром ушёл."] },
};
const text = "The ferry carried 300 people.";

describe("a house rule", () => {
  it("finds from now on what an editor will not have, and no more when it is taken out", async () => {
    const article = await articleOf(text);
    await type(anna, article, "ru", "Лодка перевезла 300 человек.");
    expect((await see(anna, article, "ru")).findings).toEqual([]);
    const { id, name } = await addRule(oleg, desk, ferry);
    expect(name).toBe("oleg");
    const { findings, may } = await see(anna, article, "ru");
    expect(findings).toMatchObject([
      { check: "house.no-boat", severity: "error", target: [{ from: 0, to: 5 }], replacement: "паром" },
    ]);
    expect(may.confirm).toBe(false);
    await expect(step(anna, article, "ru", "confirm")).rejects.toEqual(refusal("blocked"));
    await changeRule(oleg, id, { ...ferry, severity: "info" });
    expect((await see(anna, article, "ru")).may.confirm).toBe(true);
    await removeRule(oleg, id);
    expect((await see(anna, article, "ru")).findings).toEqual([]);
    await expect(removeRule(oleg, id)).rejects.toEqual(refusal("notFound"));
  });

  it("can be said no to like any other check", async () => {
    const { id } = await addRule(oleg, desk, ferry);
    const article = await articleOf(text);
    const { findings } = await type(anna, article, "ru", "Лодка перевезла 300 человек.");
    const named = findings.map((one) => ({ unit: unitOf(article), language: "ru", id: one.id }));
    await dismissFindings(anna, { scope: "segment", reason: "It is a boat.", findings: named });
    expect((await step(anna, article, "ru", "confirm")).state).toBe("confirmed");
    await removeRule(oleg, id);
  });

  it.each<[string, Partial<HouseRule>, string, string]>([
    ["a pattern that is none", { pattern: "(" }, "rule.pattern", "malformed"],
    ["a pattern that looks around", { pattern: "(?=a)b" }, "rule.pattern", "malformed"],
    ["a pattern that stands for nothing", { pattern: "a*" }, "rule.pattern", "matchesNothing"],
    [
      "an example that it misses",
      { examples: { match: ["Паром"], pass: ["Судно"] } },
      "rule.examples.match",
      "missesExample",
    ],
    [
      "an example that it must not hit",
      { examples: { match: ["Лодка"], pass: ["лодка"] } },
      "rule.examples.pass",
      "hitsExample",
    ],
    ["no example", { examples: { match: [], pass: ["лодка"] } }, "rule.examples.match", "noExample"],
    ["a group that is not there", { replacement: "$1" }, "rule.replacement", "unknownGroup"],
    ["a name that is none", { id: "No boat" }, "rule.id", "malformed"],
  ])("is refused with %s", async (_, change, field, reason) => {
    await expect(addRule(oleg, desk, { ...ferry, ...change })).rejects.toEqual(refusal("invalid", { field, reason }));
  });

  it("has a name of its own", async () => {
    const { id } = await addRule(oleg, desk, ferry);
    await expect(addRule(oleg, desk, ferry)).rejects.toEqual(refusal("invalid", { reason: "ruleTaken" }));
    await removeRule(oleg, id);
    await removeRule(oleg, (await addRule(oleg, desk, ferry)).id);
  });
});

describe("a profile", () => {
  const wrong = "Паром перевёз 30 человек.";

  it("says which checks run, and how gravely, by direction", async () => {
    const article = await articleOf(text);
    const levels = async (language: "ru" | "zh-Hans") =>
      (await see(oleg, article, language)).findings.map(({ check, severity }) => [check, severity]);
    await type(anna, article, "ru", wrong);
    await changeProfile(oleg, desk, { pairs: { "en ru": { "quantity.mismatch": "warning" } } });
    expect(await levels("ru")).toEqual([["quantity.mismatch", "warning"]]);
    expect((await see(anna, article, "ru")).may.confirm).toBe(true);
    await changeProfile(oleg, desk, { pairs: { "en zh": { quantity: "off" } } });
    expect(await levels("ru")).toEqual([["quantity.mismatch", "error"]]);
    await changeProfile(oleg, desk, { all: { quantity: "off" } });
    expect(await levels("ru")).toEqual([]);
    await changeProfile(oleg, desk, {});
    expect(await levels("ru")).toEqual([["quantity.mismatch", "error"]]);
  });

  it("is seen by everybody in the project, and changed by its managers", async () => {
    expect(await openChecks(vera, desk)).toMatchObject({ profile: {}, may: { change: false } });
    await expect(changeProfile(anna, desk, {})).rejects.toEqual(refusal("forbidden"));
    await expect(openChecks(stranger, desk)).rejects.toEqual(refusal("notFound"));
  });

  it.each([
    [{ all: { "quantity.nothing": "off" as const } }, "unknownCheck"],
    [{ pairs: { "en-ru": { quantity: "off" as const } } }, "notADirection"],
    [{ pairs: { "en ru": { __proto__x: "off" as const } } }, "unknownCheck"],
  ])("is refused as %j", async (profile, reason) => {
    await expect(changeProfile(oleg, desk, profile)).rejects.toEqual(refusal("invalid", { reason }));
  });
});
