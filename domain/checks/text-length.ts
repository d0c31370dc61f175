import type { UnitKind } from "../segmentation/kinds.ts";
import type { Check } from "./check.ts";

/** How many characters a field takes before it is cut off by search engines, by social networks or on a phone. */
const limits: Partial<Record<UnitKind, { letters: number; han: number }>> = {
  headline: { letters: 110, han: 40 },
  seoTitle: { letters: 60, han: 30 },
  description: { letters: 160, han: 80 },
};

/** A headline, or what stands in its place elsewhere, that is too long for it. */
export const textLength: Check = {
  ids: ["style.length"],
  find({ target, kind }) {
    const limit = limits[kind];
    if (!limit) return [];
    const most = target.base === "zh" ? limit.han : limit.letters;
    const length = [...target.text.trim()].length;
    if (length <= most) return [];
    return [
      {
        check: "style.length",
        severity: "warning",
        source: [],
        target: [{ from: 0, to: target.text.length }],
        values: { length: `${length}`, limit: `${most}` },
      },
    ];
  },
};
