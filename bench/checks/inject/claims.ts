import { type Base, base, everywhere, type Injection, replaceOne } from "./injection.ts";

const negations: Record<Base, RegExp> = {
  en: /\b(not|never|cannot)\b |n['’]t\b/g,
  ru: /(?<![а-яё])(не|никогда|нет) /gi,
  zh: /没有|不会|不能|不是|未(?=[能曾经])|不(?=[会能是想要愿])/g,
};
/** More ways to say no, put in the source or taken out of the text. */
const more: Record<Base, RegExp> = {
  en: /\b(not|never|cannot|no|neither|nor|none|nobody|nothing|without)\b |n['’]t\b/gi,
  ru: /(?<![а-яё])(не|ни|никогда|нет|никто|ничего|нельзя|без) /gi,
  zh: /没有|没|并不|并未|未|不会|不能|不是|不要|不再|不可|无法|不(?=[\u4e00-\u9fff])/g,
};
const denials: Record<Base, readonly (readonly [RegExp, string])[]> = {
  en: [
    [/\bdenied\b/g, "confirmed"],
    [/\bdenies\b/g, "confirms"],
    [/\bdeny\b/g, "confirm"],
    [/\brefused to\b/g, "agreed to"],
    [/\brejected\b/g, "accepted"],
  ],
  ru: [
    [/(?<![а-яё])опроверг/g, "подтверд"],
    [/(?<![а-яё])отрица(?=ет|л|ют)/g, "подтвержда"],
    [/(?<![а-яё])отказал(ся|ась|ись)/g, "согласил$1"],
    [/(?<![а-яё])отверг(ла|ли)?(?![а-яё])/g, "принял"],
  ],
  zh: [
    [/否认/g, "承认"],
    [/拒绝/g, "同意"],
    [/反对/g, "支持"],
  ],
};
const hedges: Record<Base, RegExp> = {
  en: /\b(allegedly|reportedly|alleged|purported(ly)?|supposedly|suspected) /g,
  ru: /(?<![а-яё])(якобы|предположительно|предполагаем[а-яё]{2,3}|вероятно,?|по сообщениям,?) /gi,
  zh: /据称|据说|涉嫌|据报道，?|所谓的?|疑似/g,
};

/** Takes a claim out of the text where the source makes one of the kind. */
const drop =
  (table: Record<Base, RegExp>, where = table): Injection["inject"] =>
  ({ source, target, sourceLanguage, targetLanguage, random }) =>
    source.search(where[base(sourceLanguage)]) < 0
      ? undefined
      : replaceOne(target, table[base(targetLanguage)], random, () => "");

export const claims: readonly Injection[] = [
  { kind: "negation dropped", languages: everywhere, inject: drop(negations) },
  { kind: "negation dropped, of any kind", languages: everywhere, inject: drop(more) },
  {
    kind: "denial turned round",
    languages: everywhere,
    inject: ({ target, targetLanguage, random }) => {
      const found = denials[base(targetLanguage)].filter(([pattern]) => target.search(pattern) >= 0);
      const [pattern, other] = found[Math.floor(random() * found.length)] ?? [];
      return pattern && other ? target.replace(pattern, other) : undefined;
    },
  },
  {
    kind: "negation put in",
    languages: everywhere,
    inject: ({ target, targetLanguage, random }) => {
      const [pattern, no]: readonly [RegExp, string] = (
        {
          en: [/\b(is|are|was|were|will|would|can|could|should|has|have) /g, "not "],
          ru: [/(?<![а-яё])(был|была|были|будет|будут|может|могут|должен|должны|является) /g, "не "],
          zh: [/(会|能|是|应该|可以|愿意)(?=[\u4e00-\u9fff])/g, "不"],
        } as const
      )[base(targetLanguage)];
      return replaceOne(target, pattern, random, ([one]) => (base(targetLanguage) === "en" ? one + no : no + one));
    },
  },
  { kind: "hedge dropped", languages: everywhere, inject: drop(hedges) },
];
