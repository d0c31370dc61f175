// Errors as they happen to translators, put into a good translation on purpose.
import { sentenceStarts } from "../../domain/segmentation/sentence-starts.ts";

export interface Place {
  source: string;
  target: string;
  sourceLanguage: string;
  targetLanguage: string;
  random: () => number;
}

export interface Injection {
  kind: string;
  /** Primary subtags of the target languages that it is for. */
  languages: readonly string[];
  /** The broken target, or undefined where there is nothing to break. */
  inject(place: Place): string | undefined;
}

const everywhere = ["en", "ru", "zh"];

function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}

/** Replaces one of the places that a pattern finds, chosen by chance. */
function replaceOne(text: string, pattern: RegExp, random: () => number, by: (match: RegExpExecArray) => string) {
  const match = pick([...text.matchAll(pattern)], random);
  if (!match) return undefined;
  return text.slice(0, match.index) + by(match as RegExpExecArray) + text.slice(match.index + match[0].length);
}

const base = (language: string) => language.split("-")[0] as "en" | "ru" | "zh";

function otherDigit(digit: string, random: () => number): string {
  const others = [..."123456789"].filter((one) => one !== digit);
  return pick(others, random)!;
}

const scales: Record<string, [RegExp, Record<string, string>]> = {
  en: [/\b(million|billion|thousand)\b/g, { million: "billion", billion: "million", thousand: "million" }],
  ru: [
    /(?<![а-яё])(миллион|миллиард|млн|млрд|тысяч)(?=[а-яё]{0,3}(?![а-яё]))/g,
    { миллион: "миллиард", миллиард: "миллион", млн: "млрд", млрд: "млн", тысяч: "миллион" },
  ],
  zh: [/(?<=[\d零一二三四五六七八九十百千两] ?)(万|亿)/g, { 万: "亿", 亿: "万" }],
};

const currencies: Record<string, [RegExp, string[]]> = {
  en: [/[$€£](?=\d)|\b(dollars|euros|pounds|rubles|roubles|yuan)\b/g, ["$", "€", "£"]],
  ru: [/(доллар|рубл|фунт)[а-яё]{0,3}|евро(?![а-яё])|юан[а-яё]{1,3}/g, ["долларов", "евро", "рублей", "юаней"]],
  zh: [/美元|欧元|英镑|卢布|人民币|日元/g, ["美元", "欧元", "英镑", "卢布"]],
};
const currencyOf = (word: string) => currencyStems.findIndex((stems) => stems.some((stem) => word.includes(stem)));
const currencyStems = [
  ["$", "dollar", "доллар", "美元"],
  ["€", "euro", "евро", "欧元"],
  ["£", "pound", "фунт", "英镑"],
  ["rubl", "roubl", "рубл", "卢布"],
  ["yuan", "юан", "人民币"],
];

const monthNames: Record<string, string[]> = {
  en: "January February March April May June July August September October November December".split(" "),
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
};
const dayNames: Record<string, string[]> = {
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
  ru: "понедельник вторник среду четверг пятницу субботу воскресенье".split(" "),
};
const namesMonth: Record<string, RegExp> = {
  en: /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/,
  ru: /январ|феврал|марта|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр/,
  zh: /\d{1,2} ?月/,
};
const namesDay: Record<string, RegExp> = {
  en: /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/,
  ru: /понедельник|вторник|(?<![а-я])сред[уы](?![а-я])|четверг|пятниц|суббот|воскресень/,
  zh: /(周|星期)[一二三四五六日]/,
};

const spelled: Record<string, [RegExp, string[]]> = {
  en: [
    /\b(two|three|four|five|six|seven|eight|nine|ten)\b/gi,
    ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  ],
  ru: [
    /(?<![а-яё])(два|три|четыре|пять|шесть|семь|восемь|девять|десять)(?![а-яё])/gi,
    ["два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять"],
  ],
  zh: [/[两三四五六七八九](?=[个名位人次年天家种项条场届岁国])/g, [..."两三四五六七八九"]],
};

const negations: Record<string, RegExp> = {
  en: /\b(not|never|cannot)\b |n['’]t\b/g,
  ru: /(?<![а-яё])(не|никогда|нет) /g,
  zh: /没有|不会|不能|不是|未(?=[能曾经])|不(?=[会能是想要愿])/g,
};
const hedges: Record<string, RegExp> = {
  en: /\b(allegedly|reportedly|alleged|purported(ly)?|supposedly|suspected) /g,
  ru: /(?<![а-яё])(якобы|предположительно|предполагаем[а-яё]{2,3}|вероятно,?) /gi,
  zh: /据称|据说|涉嫌|据报道，?|所谓的?|疑似|可能/g,
};

export const injections: readonly Injection[] = [
  {
    kind: "digit",
    languages: everywhere,
    inject: ({ target, random }) =>
      replaceOne(target, /(?<![A-Za-zА-я\d-]|[A-Za-z][.,])\d(?![A-Za-z])/g, random, ([digit]) =>
        otherDigit(digit, random),
      ),
  },
  {
    kind: "ten times",
    languages: everywhere,
    inject: ({ target, random }) =>
      replaceOne(target, /(?<![A-Za-zА-я\d.,:/-])\d+(?![\d.,:/A-Za-z-]|-?[хй])/g, random, ([digits]) => `${digits}0`),
  },
  {
    kind: "magnitude",
    languages: everywhere,
    inject: ({ target, targetLanguage, random }) => {
      const [pattern, swap] = scales[base(targetLanguage)]!;
      return replaceOne(target, pattern, random, ([word]) => swap[word]!);
    },
  },
  {
    kind: "percent",
    languages: everywhere,
    inject: ({ target, random }) =>
      replaceOne(target, / ?[%％]| per ?cent\b|百分之| процент[а-я]{0,3}/g, random, () => ""),
  },
  {
    kind: "currency",
    languages: everywhere,
    inject: ({ target, targetLanguage, random }) => {
      const [pattern, names] = currencies[base(targetLanguage)]!;
      return replaceOne(target, pattern, random, ([word]) => {
        const sign = word.length === 1 && base(targetLanguage) === "en";
        const pool = sign ? names : base(targetLanguage) === "en" ? ["dollars", "euros", "yuan", "rubles"] : names;
        return pick(
          pool.filter((name) => currencyOf(name) !== currencyOf(word)),
          random,
        )!;
      });
    },
  },
  {
    kind: "month",
    languages: everywhere,
    inject: ({ source, target, sourceLanguage, targetLanguage, random }) => {
      if (!namesMonth[base(sourceLanguage)]!.test(source)) return undefined;
      if (base(targetLanguage) === "zh") {
        return replaceOne(target, /(?<!\d)(\d{1,2})(?= ?月)/g, random, ([month]) => `${(Number(month) % 12) + 1}`);
      }
      const names = monthNames[base(targetLanguage)]!;
      return replaceOne(
        target,
        new RegExp(`(?<![А-яa-z])(${names.join("|")})(?![А-яa-z])`, "g"),
        random,
        ([name]) =>
          pick(
            names.filter((other) => other !== name),
            random,
          )!,
      );
    },
  },
  {
    kind: "weekday",
    languages: everywhere,
    inject: ({ source, target, sourceLanguage, targetLanguage, random }) => {
      if (!namesDay[base(sourceLanguage)]!.test(source)) return undefined;
      if (base(targetLanguage) === "zh") {
        return replaceOne(
          target,
          /(?<=周|星期)[一二三四五六日]/g,
          random,
          ([day]) =>
            pick(
              [..."一二三四五六日"].filter((other) => other !== day),
              random,
            )!,
        );
      }
      const names = dayNames[base(targetLanguage)]!;
      return replaceOne(
        target,
        new RegExp(`(?<![А-яa-z])(${names.join("|")})(?![А-яa-z])`, "g"),
        random,
        ([name]) =>
          pick(
            names.filter((other) => other !== name),
            random,
          )!,
      );
    },
  },
  {
    kind: "number dropped",
    languages: everywhere,
    inject: ({ target, random }) =>
      replaceOne(target, /(?<![A-Za-zА-я\d.,-])\d[\d.,]*(?<=\d)(?![A-Za-z\d-]) ?/g, random, () => ""),
  },
  {
    kind: "spelled number",
    languages: everywhere,
    inject: ({ target, targetLanguage, random }) => {
      const [pattern, words] = spelled[base(targetLanguage)]!;
      return replaceOne(
        target,
        pattern,
        random,
        ([word]) =>
          pick(
            words.filter((other) => other !== word.toLowerCase()),
            random,
          )!,
      );
    },
  },
  { kind: "untranslated", languages: everywhere, inject: ({ source }) => source },
  {
    kind: "partly untranslated",
    languages: everywhere,
    inject: ({ source, target, sourceLanguage, targetLanguage, random }) => {
      const chinese = base(sourceLanguage) === "zh";
      const words = chinese ? [...source] : source.split(" ");
      const length = chinese ? 10 : 5;
      if (words.length < length * 2) return undefined;
      const from = Math.floor(random() * (words.length - length));
      const fragment = words.slice(from, from + length).join(chinese ? "" : " ");
      if (base(targetLanguage) === "zh") {
        const at = Math.floor(target.length / 2);
        return target.slice(0, at) + fragment + target.slice(at + 8);
      }
      const ours = target.split(" ");
      const at = Math.floor(random() * Math.max(1, ours.length - 4));
      return [...ours.slice(0, at), fragment, ...ours.slice(at + 4)].join(" ");
    },
  },
  {
    kind: "homoglyph",
    languages: ["en", "ru"],
    inject: ({ target, random }) => {
      const latin = "aceopxyABCEHKMOPTX";
      const cyrillic = "асеорхуАВСЕНКМОРТХ";
      return replaceOne(target, /[A-Za-zА-яё]{4,}/g, random, ([word]) => {
        const places = [...word].flatMap((letter, at) =>
          latin.includes(letter) || cyrillic.includes(letter) ? [at] : [],
        );
        const at = pick(places, random);
        if (at === undefined) return word;
        const letter = word[at]!;
        const other = latin.includes(letter) ? cyrillic[latin.indexOf(letter)] : latin[cyrillic.indexOf(letter)];
        return word.slice(0, at) + other + word.slice(at + 1);
      });
    },
  },
  {
    kind: "script variant",
    languages: ["zh"],
    inject: ({ target, random }) => {
      const simplified = "这个们来为国对时会说过发样经进还实现动头问题关开长门话义见书东车马";
      const traditional = "這個們來為國對時會說過發樣經進還實現動頭問題關開長門話義見書東車馬";
      return replaceOne(
        target,
        new RegExp(`[${simplified}]`, "g"),
        random,
        ([one]) => traditional[simplified.indexOf(one)]!,
      );
    },
  },
  {
    kind: "half-width mark",
    languages: ["zh"],
    inject: ({ target, random }) =>
      replaceOne(target, /[，。；：？！]/g, random, ([mark]) => ",.;:?!"["，。；：？！".indexOf(mark)]!),
  },
  {
    kind: "space between Han",
    languages: ["zh"],
    inject: ({ target, random }) => replaceOne(target, /(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, random, () => " "),
  },
  {
    kind: "double space",
    languages: ["en", "ru"],
    inject: ({ target, random }) => replaceOne(target, /(?<=\S) (?=\S)/g, random, () => "  "),
  },
  {
    kind: "space before mark",
    languages: ["en", "ru"],
    inject: ({ target, random }) =>
      replaceOne(target, /(?<=[\p{L}\d])[,.;:!?](?=\s|$)/gu, random, ([mark]) => ` ${mark}`),
  },
  {
    kind: "no space after mark",
    languages: ["en", "ru"],
    inject: ({ target, random }) => replaceOne(target, /(?<=\p{L})[,;:!?] (?=\p{L})/gu, random, ([mark]) => mark[0]!),
  },
  {
    kind: "terminal mark dropped",
    languages: everywhere,
    inject: ({ source, target }) =>
      /[.!?。！？]$/.test(source) && /[^.!?。！？][.!?。！？]$/.test(target) ? target.slice(0, -1) : undefined,
  },
  {
    kind: "quote not closed",
    languages: everywhere,
    inject: ({ target, targetLanguage, random }) =>
      replaceOne(target, base(targetLanguage) === "ru" ? /[»"]/g : /[”"]/g, random, () => ""),
  },
  {
    kind: "quote not opened",
    languages: everywhere,
    inject: ({ target, targetLanguage, random }) =>
      replaceOne(target, base(targetLanguage) === "ru" ? /«/g : /“/g, random, () => ""),
  },
  {
    kind: "bracket not closed",
    languages: everywhere,
    inject: ({ target, random }) => replaceOne(target, /[)）]/g, random, () => ""),
  },
  {
    kind: "doubled word",
    languages: everywhere,
    inject: ({ target, targetLanguage, random }) => {
      if (base(targetLanguage) !== "zh") {
        return replaceOne(
          target,
          /(?<![\p{L}\d])\p{L}{2,}(?![\p{L}\d])/gu,
          random,
          ([word]) => `${word} ${word.toLowerCase()}`,
        );
      }
      const words = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(target)].filter(({ segment }) =>
        /^[\u4e00-\u9fff]{2,}$/.test(segment),
      );
      const word = pick(words, random);
      return word && target.slice(0, word.index) + word.segment + target.slice(word.index);
    },
  },
  {
    kind: "sentence dropped",
    languages: everywhere,
    inject: ({ target, targetLanguage, random }) => {
      const starts = [0, ...sentenceStarts(target, targetLanguage)];
      const spans = starts.map((from, index) => [from, starts[index + 1] ?? target.length] as const);
      const long = spans.filter(([from, to]) => to - from > (base(targetLanguage) === "zh" ? 10 : 30));
      if (long.length < 2) return undefined;
      const [from, to] = pick(long, random)!;
      return (target.slice(0, from) + target.slice(to)).trim();
    },
  },
  {
    kind: "truncated",
    languages: everywhere,
    inject: ({ target }) => {
      if (target.length < 30) return undefined;
      const half = Math.floor(target.length / 2);
      const space = target.indexOf(" ", half);
      return target.slice(0, space < 0 || space > half + 20 ? half : space).trim();
    },
  },
  {
    kind: "negation dropped",
    languages: everywhere,
    inject: ({ source, target, sourceLanguage, targetLanguage, random }) =>
      source.search(negations[base(sourceLanguage)]!) < 0
        ? undefined
        : replaceOne(target, negations[base(targetLanguage)]!, random, () => ""),
  },
  {
    kind: "hedge dropped",
    languages: everywhere,
    inject: ({ source, target, sourceLanguage, targetLanguage, random }) =>
      source.search(hedges[base(sourceLanguage)]!) < 0
        ? undefined
        : replaceOne(target, hedges[base(targetLanguage)]!, random, () => ""),
  },
];
