import { describe, expect, it } from "vitest";
import { differenceOf } from "./difference.ts";
import { differsInFormOnly, differsInSubstance } from "./substance.ts";

describe("difference", () => {
  it.each([
    ["en", "The ferry sails at nine.", "The ferry sails at ten.", ["The ferry sails at ", "-nine", "+ten", "."]],
    ["ru", "Паром выйдет в девять.", "Паром выйдет в десять.", ["Паром выйдет в ", "-девять", "+десять", "."]],
    ["zh-Hans", "渡轮九点开航。", "渡轮十点开航。", ["渡轮", "-九", "+十", "点开航。"]],
    ["en", "", "New.", ["+New."]],
    ["en", "Same.", "Same.", ["Same."]],
  ])("%s: %s → %s", (language, before, after, expected) => {
    const sign = { same: "", added: "+", removed: "-" };
    const changes = differenceOf(before, after, language).map((change) => sign[change.kind] + change.text);
    expect(changes.join("|")).toBe(expected.join("|"));
  });
});

describe("substance", () => {
  it.each([
    ["curly for straight quotes", 'He said "yes".', "He said “yes”.", false],
    ["a no-break space", "5 km", "5\u00a0km", false],
    ["a full-width comma", "是,好", "是，好", false],
    ["an ellipsis", "so...", "so…", false],
    ["one letter", "form", "from", true],
    ["a full stop", "Yes", "Yes.", true],
    ["case", "yes", "Yes", true],
  ])("%s", (_, before, after, differs) => {
    expect(differsInSubstance(before, after)).toBe(differs);
  });
});

describe("form", () => {
  it.each([
    ["a comma", "yes but no", "yes, but no", true],
    ["case", "the Office", "The office", true],
    ["spacing", "a  b", "a b", true],
    ["a full stop in Chinese", "是的", "是的。", true],
    ["nothing", "same", "same", false],
    ["a decimal point", "1.5 per cent", "15 per cent", false],
    ["a minus", "-5 degrees", "5 degrees", false],
    ["a percent sign", "5% more", "5 more", false],
    ["a word", "a cat", "a dog", false],
  ])("%s", (_, before, after, minor) => {
    expect(differsInFormOnly(before, after)).toBe(minor);
  });
});
