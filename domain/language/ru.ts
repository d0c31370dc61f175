import type { Writing } from "./writing.ts";

export const russian: Writing = {
  quotes: [
    ["«", "»"],
    ["„", "“"],
  ],
  space: " ",
  countedIn: "words",
  spellcheck: true,
};
