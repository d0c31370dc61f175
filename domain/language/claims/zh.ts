// How Chinese says no, and says that somebody else says it. There are no words to look up, so these are substrings.

/** What surely negates a sentence. */
export const negations =
  "没有 没能 没人 没什么 没被 没在 没想 没得 没听 没看 没说 不会 不能 不是 不再 不应 不要 不愿 不想 不知 不存在 不允许 不同意 不接受 不认为 不需要 不打算 不希望 不相信 不清楚 不支持 不适用 不属于 不符合 不承认 不理解 不喜欢 不在乎 不在 不可能 不可以 不行 不敢 不肯 不予 不得 不该 不让 不用 不必 无法 无意 尚未 从未 并未 并不 并非 未能 未曾 未被 未经 未对 未透露 未说明 未提 未发现 未出现 未回应 决不 绝不 从不 也不 都不 就不 还不 却不 既不 而不 他不 她不 我不 们不 绝非 而非".split(
    " ",
  );

/** Words in which 不, 未, 无, 非, 别 or 没 negates nothing. */
export const notNegative =
  "不仅 不断 不少 不过 不久 不但 不管 不论 不只 不止 不禁 不妨 不光 不单 不时 不同 差不多 了不起 未来 无论 无数 无疑 无线 非常 非洲 非凡 是非 中非 南非 非裔 非典 别墅 别人 别的 特别 分别 级别 区别 性别 类别 个别 告别 识别 鉴别 差别 别克 别名 国别 沉没 没收 淹没 莫斯科 莫大 非物质 非遗".split(
    " ",
  );

/** Characters and words that may answer a negation of the other side, besides those above. */
export const negativeCharacters = "不没未无非别勿莫";
export const negativeWords =
  "拒 否 免 缺 禁 避 罕 难以 难的 停止 反对 失败 只是 仅 鲜 毫 失去 绝 放弃 离开 有限 除 才可以 才会 但 差".split(" ");

export const hedges = ["据称", "据说", "涉嫌", "疑似", "据传", "据报道"];

/** What may answer a hedge of the other side. */
export const attributive = "据 称 涉嫌 疑 指控 传 报道 声称 指 所谓 可能 或许 似乎 被告 看来 消息".split(" ");
