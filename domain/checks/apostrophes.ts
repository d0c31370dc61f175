import type { ArticleCheck, ArticleFinding } from "./check.ts";

const straight = /(?<=\p{L})'(?=\p{L})/gu;
const curly = /(?<=\p{L})’(?=\p{L})/gu;
const mostOfUnit = 10;

/** Straight apostrophes among curly ones, or curly ones among straight: the rarer kind is told. */
export const apostrophes: ArticleCheck = {
  ids: ["style.apostrophe"],
  find(units) {
    const count = (pattern: RegExp) =>
      units.reduce((sum, { target }) => sum + (target.text.match(pattern)?.length ?? 0), 0);
    const straights = count(straight);
    const curlies = count(curly);
    if (straights === 0 || curlies === 0) return [];
    const [rare, usual] = straights <= curlies ? [straight, "’"] : [curly, "'"];
    return units.flatMap(({ unit, target }): ArticleFinding[] =>
      [...target.text.matchAll(rare)].slice(0, mostOfUnit).map(({ index, 0: mark }) => [
        unit,
        {
          check: "style.apostrophe",
          severity: "info",
          source: [],
          target: [{ from: index, to: index + 1 }],
          values: { target: mark, replacement: usual },
          replacement: usual,
        },
      ]),
    );
  },
};
