import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesBetween, typeset } from "./typography.ts";

type Row = [what: string, language: string, before: string, after: string];

describe("typography", () => {
  it.each<Row>([
    ["straight quotes", "ru", 'Совет сказал: "Мост готов".', "Совет сказал: «Мост готов»."],
    [
      "quotes inside quotes",
      "ru",
      "«Я читаю «Долину» утром», — сказал он.",
      "«Я читаю „Долину“ утром»,\u00a0— сказал он.",
    ],
    ["a hyphen for a dash", "ru", "Мост - это дорога.", "Мост\u00a0— это дорога."],
    ["a dialogue", "ru", "- Мост готов, - сказал он.", "—\u00a0Мост готов,\u00a0— сказал он."],
    ["three stops", "ru", "Мост... готов", "Мост… готов"],
    ["a number and its unit", "ru", "Он стоит 5 млрд руб.", "Он стоит 5\u00a0млрд руб."],
    ["initials", "ru", "мэр А. С. Речной", "мэр А.\u00a0С.\u00a0Речной"],
    ["spaces", "ru", "Мост  готов , он  стоит .", "Мост готов, он стоит."],
    ["a range", "ru", "в 10-15 км, тел. 12-34-56", "в 10–15\u00a0км, тел. 12-34-56"],
    ["marks that do not pair", "ru", 'Он сказал: "Мост готов.', 'Он сказал: "Мост готов.'],
    [
      "straight quotes and apostrophes",
      "en",
      `"It's the council's bridge," she said.`,
      "“It’s the council’s bridge,” she said.",
    ],
    ["inner quotes", "en", `“He said “yes” twice,” she said.`, "“He said ‘yes’ twice,” she said."],
    ["two hyphens", "en", "The bridge--at last--is open.", "The bridge—at last—is open."],
    ["a decade", "en", "in the '90s", "in the ’90s"],
    ["half-width marks", "zh-Hans", "议会再次开会,并推迟表决.", "议会再次开会，并推迟表决。"],
    ["straight quotes in Chinese", "zh-Hans", '他说："桥好了。"', "他说：“桥好了。”"],
    ["spaces between characters", "zh-Hans", "议会 再次开会 ，并推迟", "议会再次开会，并推迟"],
    ["brackets and dashes", "zh-Hans", "议会(山谷)--再次开会...", "议会（山谷）——再次开会……"],
    ["corner brackets", "zh-Hant", "他說：“橋‘好’了。”", "他說：「橋『好』了。」"],
    ["Latin and numbers", "zh-Hans", "GDP增长3.5%, 达到1,200元", "GDP增长3.5%, 达到1,200元"],
  ])("%s (%s)", (_, language, before, after) => {
    expect(typeset(before, language).text).toBe(after);
    expect(typeset(after, language)).toEqual({ text: after, changes: [] });
  });

  it("says where the original was changed, and to what", () => {
    expect(typeset('Мост - "готов".', "ru").changes).toEqual([
      { from: 4, to: 8, before: ' - "', after: "\u00a0— «" },
      { from: 13, to: 14, before: '"', after: "»" },
    ]);
  });

  const pieces = fc.constantFrom(
    ..."\"'“”«»„‘’「」『』-–—…. ,:;!?()（），。 \u00a0".split(""),
    ..."мост Мост valley 山谷 议会 5 12 2021 % № А. т. е. млн --  ... s".split(" "),
  );
  it.each(["ru", "en", "zh-Hans", "zh-Hant"])("%s: settles, and leaves letters and digits alone", (language) => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
        const text = parts.join("");
        const once = typeset(text, language);
        expect(typeset(once.text, language).text).toBe(once.text);
        const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, "");
        expect(letters(once.text)).toBe(letters(text));
        let rebuilt = text;
        for (const { from, to, after } of changesBetween(text, once.text).toReversed())
          rebuilt = rebuilt.slice(0, from) + after + rebuilt.slice(to);
        expect(rebuilt).toBe(once.text);
      }),
      { numRuns: 2_000 },
    );
  });
});
