import type { Writing } from "./writing.ts";

export const chinese: Writing = {
  quotes: [
    ["“", "”"],
    ["‘", "’"],
  ],
  dash: "——",
  ellipsis: "……",
  wideMarks: { ",": "，", ".": "。", "?": "？", "!": "！", ":": "：", ";": "；", "(": "（", ")": "）" },
  special: ["——", "……", "《", "》", "〈", "〉", "、", "·", "「", "」", "『", "』", "（", "）", "℃", "％", "〇", "～"],
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
