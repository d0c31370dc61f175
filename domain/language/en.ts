import type { Writing } from "./writing.ts";

export const english: Writing = {
  quotes: [
    ["“", "”"],
    ["‘", "’"],
  ],
  dash: "—",
  ellipsis: "…",
  wideMarks: {},
  special: ["—", "–", "…", "’", "£", "€", "¥", "°", "½", "×", "é", "ü", "ñ", "ç", "\u00a0", "\u2009"],
  space: " ",
  countedIn: "words",
  spellcheck: true,
};
