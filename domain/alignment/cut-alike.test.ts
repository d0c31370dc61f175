import { expect, it } from "vitest";
import { cutsAlike, cutsBetween } from "./cut-alike.ts";

const en = "The ferry sails at nine. It carries 120 passengers. The captain is called Peter Stone.";
const ru = "Паром выходит в девять. Он берёт 120 пассажиров. Капитана зовут Питер Стоун.";
const zh = "渡轮九点开航。它可载120名乘客。船长名叫彼得·斯通。";

it.each([
  ["ru", ru, 25, "Он берёт"],
  ["ru", ru, 52, "Капитана"],
  ["zh-Hans", zh, 25, "它可载"],
  ["zh-Hans", zh, 52, "船长"],
])("cuts the translation where the source is cut: %s", (target, text, cut, rest) => {
  const [at] = cutsAlike(en, [cut], text, { source: "en", target }) ?? [];
  expect(text.slice(at).startsWith(rest)).toBe(true);
});

it("cuts nothing where a sentence goes over the cut", () => {
  const joined = "Паром выходит в девять и берёт 120 пассажиров. Капитана зовут Питер Стоун.";
  expect(cutsAlike(en, [25], joined, { source: "en", target: "ru" })).toBeUndefined();
  expect(cutsAlike(en, [10], ru, { source: "en", target: "ru" })).toBeUndefined();
  expect(cutsAlike(en, [25], "", { source: "en", target: "ru" })).toBeUndefined();
});

it("never parts a Chinese quotation from its closing mark", () => {
  const quoted = "“渡轮九点开航。”他说。“它可载120名乘客。”";
  const source = "“The ferry sails at nine,” he said. “It carries 120 passengers.”";
  const [at] = cutsAlike(source, [36], quoted, { source: "en", target: "zh-Hans" }) ?? [];
  expect(quoted.slice(at)).toBe("“它可载120名乘客。”");
});

it("finds the places between pieces", () => {
  expect(cutsBetween("One two. Three.  Four.", ["One two.", "Three.", "Four."])).toEqual([9, 17]);
  expect(cutsBetween("One two. Three.", ["One two.", "Three!"])).toBeUndefined();
  expect(cutsBetween("One two. Three.", ["One two."])).toBeUndefined();
});
