import type { Quantity } from "./quantity.ts";

/** 15th, 15-й: a rank, though the number is in digits; the ending may stand behind the place of the number. */
export const isRank = (text: string, { from, to, ordinal }: Pick<Quantity, "from" | "to" | "ordinal">): boolean =>
  ordinal === true ||
  /\d(?:st|nd|rd|th)$/.test(text.slice(Math.max(from, to - 4), to)) ||
  /^-(?:й|я|го|му|м)(?!\p{L})/u.test(text.slice(to, to + 4));
