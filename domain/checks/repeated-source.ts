import type { ArticleCheck, ArticleFinding } from "./check.ts";

/** The same source in two units, said differently. */
export const repeatedSource: ArticleCheck = {
  ids: ["repetition.inconsistent"],
  find(units) {
    const first = new Map<string, string>();
    const found: ArticleFinding[] = [];
    for (const { unit, source, target } of units) {
      const key = source.text.trim();
      const text = target.text.trim();
      if (key === "" || text === "") continue;
      const other = first.get(key);
      if (other === undefined) first.set(key, text);
      else if (other !== text) {
        found.push([
          unit,
          {
            check: "repetition.inconsistent",
            severity: "warning",
            source: [{ from: 0, to: source.text.length }],
            target: [{ from: 0, to: target.text.length }],
            values: { other },
            replacement: other,
          },
        ]);
      }
    }
    return found;
  },
};
