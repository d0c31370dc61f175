// How Chinese says no, and says that somebody else says it. There are no words to look up, so these are substrings.
import type { Claim } from "./claims.ts";

/** The characters that negate; what they negate nothing in stands in `notNegative`. */
const negative = "不没未无非勿";

/** Words in which they negate nothing, or ask, or mean a number: not only, before long, less than. */
const notNegative = `不断 不少 不过 不久 不管 不论 不禁 不妨 不时 不同 不一 不等 不得不 不能不 不料 不惜 不如 不免 不愧
  不乏 不亚于 不已 不由 不日 不锈 不丹 不列颠 不满 不足 不到 不超过 不低于 不少于 不高于 不多于 不大于 不小于 不晚于 不迟于 不早于 差不多 了不起 要不 会不会
  能不能 是不是 要不要 好不好 可不可 应不应 该不该 知不知 行不行 对不对 来不来 买不买 有没有 动不动 时不时 二话不说 说不定 不管不顾 迫不及待 对不起 忍不住 不约而同 不可避免
  不可或缺 不可思议 毫不犹豫 络绎不绝 源源不断 必不可少 不胜 不解 不限 不倒 不计 未来 未必 未成年 未免 无论 无数 无疑 无线 无人机 无非 无比 无限 无缝 无锡 无形 无私 无偿
  无意间 无产 无畏 无尽 无花果 无所谓 毫无疑问 独一无二 史无前例 一无所 非常 非洲 非凡 是非 中非 南非 非裔 非典 非物质 非遗 非要 非法 除非 北非 西非 东非 并非洲 啼笑皆非 沉没 没收 淹没
  埋没 没落 吞没 没顶 出没 无条件 不忘 不得不 不冻 隐没 不可抗力 不遗余力 不幸 不谋 不动 不动产 不孕 不良 不当 不法 无理 不可逆 不可替代 不起眼 无人区 无人值守`.split(
  /\s+/,
);

/** What follows a negating character where it negates a sentence; elsewhere it makes a word of its own: 不强, 无症状. */
const sentence: Readonly<Record<string, RegExp>> = {
  不: /[会能是再应要愿想知存允同接认需打希相清支适属符承理喜在可行敢肯予得该让用准许参做作给去来打]/,
  没: /./,
  未: /[能曾被经对透说提发出回来有得获受公表作采完实收]/,
  无: /[法意力人]/,
  非: /(?!)/,
  勿: /./,
};
/** Behind these any negating character negates the sentence: 尚未, 并不, 绝非. */
const strengthens = "尚从并仍还绝决也都却既而就毫远";

/** Words that negate in their meaning, and may answer a negation of the other side. */
const implied = `否则 免遭 免受 避免 以免 豁免 缺 禁 罕 难以 较难 很难 太难 难的 困难 停止 停办 失败 失去 错失 失利
  除非 除外 除了 放弃 远离 脱离 有待 直到 空缺 空白 逃避 阻止 防止 制止 拦截 泡汤 极少 很少 少有 全然 超编 止步 惨败 落空 不足 不如 不同
  不满 不一 不解 不乏 未必 无非 非法 不到 失误 失控 消失 终止 差点 摘下 难料 异议 否定 推翻 嗤之以鼻 回绝`.split(/\s+/);
const more = "不仅 不但 不只 不光 不单 不止".split(" ");
const only = "仅 只是 只有 只能 仅仅 单单".split(" ");
const denial = "否认 拒绝 拒不 婉拒 反对 驳斥 驳回 反驳 否决".split(" ");
const notDenial = "不可否认 反对派 反对党".split(" ");
const hedge = "据称 据说 涉嫌 疑似 据传 据报道".split(" ");
const attribution = "据 报道称 声称 宣称 指称 涉嫌 疑 指控 传闻 据传 传出 报道 被指 所谓 被告 貌似 信息显示 传言".split(
  " ",
);

/** What the first character of a word of a list begins, longest first. */
function byFirst(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const same = lists.get(word[0]!);
    if (same) same.push(word);
    else lists.set(word[0]!, [word]);
  }
  return lists;
}

const tables = [
  ["only", byFirst(only)],
  ["denial", byFirst(denial)],
  ["implied", byFirst(implied)],
  ["hedge", byFirst(hedge)],
  ["attribution", byFirst(attribution)],
] as const;

/** The harmless words by each negating character in them, and where it stands. */
const harmless = new Map<string, [word: string, offset: number][]>();
for (const word of notNegative) {
  for (const [offset, character] of [...word].entries()) {
    if (!negative.includes(character)) continue;
    harmless.set(character, [...(harmless.get(character) ?? []), [word, offset]]);
  }
}

/** The claims of a Chinese text, in its order; 没有 and 并不 are one each, 不得不 is none. */
export function chineseClaims(text: string): Claim[] {
  const found: Claim[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character < "\u4e00") continue;
    if (negative.includes(character) && !isHarmless(text, at)) {
      const isMore = character === "不" && more.includes(text.slice(at, at + 2));
      if (text[at + 1] === "是" && /第一次|首次|首例/.test(text.slice(at, at + 18))) continue;
      const negates = sentence[character]!.test(text[at + 1] ?? "") || strengthens.includes(text[at - 1] ?? " ");
      found.push({
        kind: isMore ? "more" : negates ? plainOrAgain(text, at, found) : "inner",
        from: at,
        to: at + (isMore ? 2 : 1),
      });
      if (isMore) at++;
      continue;
    }
    for (const [kind, words] of tables) {
      const word = words.get(character)?.find((one) => text.startsWith(one, at));
      if (
        !word ||
        (kind === "denial" && notDenial.some((one) => text.startsWith(one, at) || text.startsWith(one, at - 2)))
      )
        continue;
      found.push({ kind, from: at, to: at + word.length });
    }
  }
  return found;
}

/** 不是偷来的、不是抢来的; 既不…也不…: said once elsewhere. */
const plainOrAgain = (text: string, at: number, found: readonly Claim[]) =>
  "、也且更".includes(text[at - 1] ?? " ") && found.some(({ kind, from }) => kind === "plain" && at - from < 30)
    ? "again"
    : "plain";

const isHarmless = (text: string, at: number) =>
  harmless.get(text[at]!)?.some(([word, offset]) => text.startsWith(word, at - offset)) ?? false;
