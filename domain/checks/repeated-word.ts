import type { Token } from "../language/tokens.ts";
import type { Check } from "./check.ts";
import type { Finding, Range } from "./finding.ts";
import type { Reading } from "./reading.ts";

/** The same word twice in a row. */
export const repeatedWord: Check = {
  ids: ["repetition.word"],
  find({ source, target }) {
    const doubled = target.base === "zh" ? doubledHan(target.text) : doubledWords(target);
    if (doubled.length === 0) return [];
    // A name or a saying that the source doubles as well.
    const own = source.base === "zh" ? doubledHan(source.text) : doubledWords(source);
    if (own.length >= doubled.length) return [];
    if (target.base === "zh" && soundsDoubled(source)) return [];
    const isName = ({ from, to, half }: Doubled) =>
      source.base === "zh" && isSyllableTwice(target.text.slice(from, to), half - from);
    return doubled
      .filter((one) => !isName(one))
      .slice(0, 50)
      .map(({ from, to, half }): Finding => {
        const text = target.text.slice(from, half);
        return {
          check: "repetition.word",
          severity: "error",
          source: [],
          target: [{ from, to }],
          values: { target: text },
          replacement: text,
        };
      });
  },
};

interface Doubled extends Range {
  /** Where the first of the two ends. */
  half: number;
}

/** Pairs that grammar allows: he had had, so so. */
const allowed = new Set("had that so very bye ha no blah да нет очень еле чуть ну ай ой же it is".split(" "));
/** What is said again on purpose: more and more and more. */
const joining = new Set("and or by to over after и или за на раз".split(" "));

/** Names like Fakhfakh or Saba Saba are doubled in Chinese as well. */
function soundsDoubled(source: Reading): boolean {
  return source.tokens.some(({ kind, fold }, index, tokens) => {
    if (kind !== "word") return false;
    if (fold.length >= 4 && fold.length % 2 === 0 && fold.slice(0, fold.length / 2) === fold.slice(fold.length / 2))
      return true;
    return fold.length > 1 && tokens[index + 2]?.fold === fold;
  });
}

function doubledWords({ tokens }: Reading): Doubled[] {
  const found: Doubled[] = [];
  for (let at = 2; at < tokens.length; at++) {
    const second = tokens[at]!;
    if (second.kind !== "word" || tokens[at - 1]!.kind !== "space") continue;
    const first = tokens[at - 2]!;
    if (first.fold === second.fold) {
      if (!allowed.has(first.fold) && first.text.length > 1)
        found.push({ from: first.from, to: second.to, half: first.to });
    } else if (isPairTwice(tokens, at)) {
      found.push({ from: first.from, to: tokens[at + 4]!.to, half: second.to });
      at += 4;
    }
  }
  return found;
}

/** Li Li, Yang Yang: 李莉 and 杨洋 sound the same in Latin letters. */
const isSyllableTwice = (text: string, half: number) =>
  syllable.test(text.slice(0, half)) && /^[A-ZА-Я]/.test(text.slice(half + 1));
const syllable =
  /^([ZCS]h|[BPMFDTNLGKHJQXRZCSYW])?[aeioué]{1,3}(n|ng|r)?$|^(Чж|[БПМФДТНЛГКХЦСЧШЖЯЮ])[аеиоуыэюяй]{0,3}(н|нь)?$/;

/** Of the of the. */
function isPairTwice(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at - 2]!;
  const third = tokens[at + 2];
  const fourth = tokens[at + 4];
  if (third?.fold !== first.fold || fourth?.fold !== tokens[at]!.fold || first.kind !== "word") return false;
  if (tokens[at + 1]!.kind !== "space" || tokens[at + 3]!.kind !== "space") return false;
  return !joining.has(first.fold) && !joining.has(fourth.fold);
}

/** Words of two characters that are doubled on purpose, or whose doubling is another word. */
const allowedHan = new Set(
  "一个 一步 一次 一点 很多 许多 非常 十分 多少 哈哈 呵呵 研究 讨论 商量 考虑 高兴 休息 学习 等等 多多 久久 谢谢 人人 天天 年年 点点 默默 慢慢 渐渐 常常 好好 大大 牢牢 深深 远远 家家 户户 处处 时时 刻刻 一一 种种 往往 层层 代代 世世 生生 岁岁 步步 节节 频频 纷纷 滚滚 加油 永远 一条 一件 一遍 一层 一座 一天 一年 一位".split(
    " ",
  ),
);
/** One character twice: always a slip, but after these. */
const single: Record<string, string> = {
  的: "目标有",
  是: "于",
  在: "实存现正所潜内外",
  也: "",
  被: "",
  就: "成造",
  和: "",
  了: "为除",
};

function doubledHan(text: string): Doubled[] {
  const found: Doubled[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fff) continue;
    const length = doubledLength(text, at);
    if (length === 0) continue;
    found.push({ from: at, to: at + 2 * length, half: at + length });
    at += 2 * length - 1;
  }
  return found;
}

function doubledLength(text: string, at: number): number {
  for (let length = 6; length > 1; length--) {
    if (
      text.charCodeAt(at + length) !== text.charCodeAt(at) ||
      !text.startsWith(text.slice(at, at + length), at + length)
    )
      continue;
    const part = text.slice(at, at + length);
    if (part.length < length) continue;
    if (!isAllHan(part) || /[一二三四五六七八九十]/.test(part[0]!) || allowedHan.has(part)) return 0;
    if (part[0] === part[1]) return 0;
    return length;
  }
  const one = text[at]!;
  if (text[at + 1] !== one || text[at + 2] === one || !Object.hasOwn(single, one)) return 0;
  const before = text[at - 1] ?? "";
  if (single[one]!.includes(before) && before !== "") return 0;
  if ((one === "和" || one === "了" || one === "就") && /[平谐睦解结断却业读职诊]/.test(text[at + 2] ?? "")) return 0;
  return 1;
}

function isAllHan(part: string): boolean {
  for (let at = 0; at < part.length; at++) {
    const code = part.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return true;
}
