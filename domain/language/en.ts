import type { Writing } from "./writing.ts";

export const english: Writing = {
  quotes: [
    ["“", "”"],
    ["‘", "’"],
  ],
  space: " ",
  countedIn: "words",
  spellcheck: true,
};
