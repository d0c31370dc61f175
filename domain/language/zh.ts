import type { Writing } from "./writing.ts";

export const chinese: Writing = {
  quotes: [
    ["“", "”"],
    ["‘", "’"],
  ],
  space: "",
  countedIn: "characters",
  spellcheck: false,
};

export const chineseTraditional: Writing = {
  ...chinese,
  quotes: [
    ["「", "」"],
    ["『", "』"],
  ],
};
