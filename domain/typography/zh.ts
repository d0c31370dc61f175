import { isHan } from "../language/scripts.ts";
import { type Edit, type Rule, replacing } from "./edit.ts";
import type { TypographyRules } from "./rules.ts";

const fullWidth: Record<string, string> = { ",": "，", ".": "。", ":": "：", ";": "；", "?": "？", "!": "！" };

const han = (character: string | undefined) => character !== undefined && isHan(character.charCodeAt(0));
const closes = (character: string | undefined) => character !== undefined && "”’》）」』".includes(character);

/** Marks of half width behind Chinese. */
const marks: Rule = (text) => {
  const edits: Edit[] = [];
  for (const match of text.matchAll(/[,.:;?!]/g)) {
    const at = match.index;
    const before = text[at - 1];
    const after = text[at + 1] ?? "";
    if (!han(before) && !closes(before)) continue;
    if ((match[0] === "." || match[0] === ":") && /[0-9a-zA-Z/.:]/.test(after)) continue;
    edits.push({ from: at, to: after === " " && text[at + 2] !== " " ? at + 2 : at + 1, text: fullWidth[match[0]]! });
  }
  return edits;
};

/** Brackets around Chinese. */
const brackets: Rule = (text) => {
  const edits: Edit[] = [];
  for (const match of text.matchAll(/\(([^()]{1,80})\)/g)) {
    if (!/[\u4e00-\u9fff]/.test(match[1]!)) continue;
    edits.push({ from: match.index, to: match.index + 1, text: "（" });
    edits.push({ from: match.index + match[0].length - 1, to: match.index + match[0].length, text: "）" });
  }
  return edits;
};

const spaces = replacing(
  /(?<=[\u4e00-\u9fff，。、；：？！”’》）」』])[ \u00a0]+(?=[\u4e00-\u9fff，。、；：？！“‘《（「『])/g,
  () => "",
);
const ellipsis = replacing(/(?<=[\u4e00-\u9fff，。！？”」])(?:\.{3,6}|…)(?![.…])/g, () => "……");
const dash = replacing(/(?<=[\u4e00-\u9fff”』」）])(?: ?-{2,3} ?| - |—)(?=[\u4e00-\u9fff“『「（])/g, () => "——");

export const chineseRules: TypographyRules = { dash: [dash], ellipsis: [ellipsis], other: [brackets, marks, spaces] };
