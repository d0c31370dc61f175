import type { ArticleCheck, ArticleFinding, ArticleUnit } from "./check.ts";

/** The same text for two sources that say different things: one of them was copied and not changed. */
export const sameTarget: ArticleCheck = {
  ids: ["repetition.same-target"],
  find(units) {
    const first = new Map<string, ArticleUnit>();
    const found: ArticleFinding[] = [];
    for (const one of units) {
      const text = one.target.text.trim();
      if (text.length < (one.target.base === "zh" ? 8 : 20) || one.source.text.trim() === "") continue;
      const earlier = first.get(text);
      if (!earlier) first.set(text, one);
      else if (plain(earlier.source.text) !== plain(one.source.text)) {
        found.push([
          one.unit,
          {
            check: "repetition.same-target",
            severity: "warning",
            source: [{ from: 0, to: one.source.text.length }],
            target: [{ from: 0, to: one.target.text.length }],
            values: { other: earlier.source.text.trim() },
          },
        ]);
      }
    }
    return found;
  },
};

/** Sources that differ in marks and case alone may well have one translation. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
