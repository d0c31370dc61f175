import type { Writing } from "./writing.ts";

export const russian: Writing = {
  quotes: [
    ["«", "»"],
    ["„", "“"],
  ],
  dash: "\u00a0— ",
  ellipsis: "…",
  wideMarks: {},
  special: ["—", "–", "…", "№", "₽", "€", "$", "§", "°", "½", "×", "ё", "Ё", "\u0301", "\u00a0", "\u2011"],
  space: " ",
  countedIn: "words",
  spellcheck: true,
};
