import { another, type Base, base, everywhere, type Injection, type Place, pick, replaceOne } from "./injection.ts";

/** A number in digits that belongs to no name: no COVID-19, no Ka-52, no 5G. */
const plain = /(?<![A-Za-zА-яё\d.,:/-])\d[\d.,]*(?<=\d)(?![A-Za-z\d:/-]|-?[хй])/g;
const digit = /(?<![A-Za-zА-яё\d-]|[A-Za-z][.,])\d(?![A-Za-z])/g;

const scales: Record<Base, readonly (readonly [RegExp, Record<string, string>])[]> = {
  en: [
    [
      /\b(million|billion|thousand|trillion)\b/g,
      { million: "billion", billion: "million", thousand: "million", trillion: "billion" },
    ],
  ],
  ru: [
    [
      /(?<![а-яё])(миллион|миллиард|триллион|млн|млрд|трлн|тысяч|тыс)(?=[а-яё]{0,3}(?![а-яё]))/g,
      {
        миллион: "миллиард",
        миллиард: "миллион",
        триллион: "миллиард",
        млн: "млрд",
        млрд: "млн",
        трлн: "млрд",
        тысяч: "миллион",
        тыс: "млн",
      },
    ],
  ],
  zh: [[/(?<=[\d零一二三四五六七八九十百千两] ?)(万|亿)/g, { 万: "亿", 亿: "万" }]],
};

const currencies: Record<Base, readonly [RegExp, readonly string[]]> = {
  en: [/(?<![A-Z])[$€£](?=\d)|\b(dollars|euros|pounds|rubles|roubles|yuan)\b/g, ["dollars", "euros", "yuan", "rubles"]],
  ru: [
    /(доллар|рубл|фунт)[а-яё]{0,3}|евро(?![а-яё])|юан[а-яё]{1,3}/g,
    ["долларов", "евро", "рублей", "юаней", "фунтов стерлингов"],
  ],
  zh: [/美元|欧元|英镑|卢布|人民币|日元/g, ["美元", "欧元", "英镑", "卢布", "日元"]],
};
const signs = ["$", "€", "£"];
const currencyStems = [
  ["$", "dollar", "доллар", "美元"],
  ["€", "euro", "евро", "欧元"],
  ["£", "pound", "фунт", "英镑"],
  ["rubl", "roubl", "рубл", "卢布"],
  ["yuan", "юан", "人民币"],
  ["日元"],
];
const currencyOf = (word: string) => currencyStems.findIndex((stems) => stems.some((stem) => word.includes(stem)));

const months: Record<"en" | "ru", readonly string[]> = {
  en: "January February March April May June July August September October November December".split(" "),
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
};
const inMonth: readonly string[] =
  "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре".split(" ");
const days: Record<"en" | "ru", readonly string[]> = {
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
  ru: "понедельник вторник среду четверг пятницу субботу воскресенье".split(" "),
};
const namesMonth: Record<Base, RegExp> = {
  en: /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/,
  ru: /январ|феврал|март[ае]|апрел|(?<![а-я])ма[яе](?![а-я])|июн[яе]|июл[яе]|август|сентябр|октябр|ноябр|декабр/,
  zh: /\d{1,2} ?月/,
};
const namesDay: Record<Base, RegExp> = {
  en: /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/,
  ru: /понедельник|вторник|(?<![а-я])сред[уы](?![а-я])|четверг|пятниц|суббот|воскресень/,
  zh: /(周|星期)[一二三四五六日]/,
};
const wholeWord = (words: readonly string[]) => new RegExp(`(?<![А-яёa-z])(${words.join("|")})(?![А-яёa-z])`, "g");

/** Swaps a name of the calendar for another of its list, where the source names one as well. */
function otherName(
  { source, target, sourceLanguage, random }: Place,
  names: Record<Base, RegExp>,
  words: readonly string[],
) {
  if (!names[base(sourceLanguage)].test(source)) return undefined;
  return replaceOne(target, wholeWord(words), random, ([name]) => another(words, name, random));
}

const small: Record<Base, readonly [RegExp, readonly string[]]> = {
  en: [
    /\b(two|three|four|five|six|seven|eight|nine|ten)\b(?! of)/gi,
    "two three four five six seven eight nine ten".split(" "),
  ],
  ru: [
    /(?<![а-яё])(два|три|четыре|пять|шесть|семь|восемь|девять|десять)(?![а-яё])/gi,
    "два три четыре пять шесть семь восемь девять десять".split(" "),
  ],
  zh: [
    /(?<![第零一二三四五六七八九十百千万亿\d])[两三四五六七八九](?=[个名位人次年天家种项条场届岁国])/g,
    [..."两三四五六七八九"],
  ],
};
const large: Record<Base, readonly [RegExp, readonly string[]]> = {
  en: [
    /\b(eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/gi,
    "eleven twelve thirteen fifteen sixteen eighteen twenty thirty forty fifty sixty eighty ninety".split(" "),
  ],
  ru: [
    /(?<![а-яё])(одиннадцать|двенадцать|пятнадцать|двадцать|тридцать|сорок|пятьдесят|шестьдесят|сто|двести|триста|пятьсот)(?![а-яё])/gi,
    "одиннадцать двенадцать пятнадцать двадцать тридцать сорок пятьдесят шестьдесят сто двести триста пятьсот".split(
      " ",
    ),
  ],
  zh: [
    /(?<![第零一二三四五六七八九十百千万亿\d分])[二三四五六七八九]十(?=[多余个名位人次年天家种项条场届岁国])/g,
    "二十 三十 四十 五十 六十 七十 八十 九十".split(" "),
  ],
};
const ranks: Record<Base, readonly [RegExp, readonly string[]]> = {
  en: [
    /\b(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?! of)/g,
    "third fourth fifth sixth seventh eighth ninth tenth".split(" "),
  ],
  ru: [
    /(?<![а-яё])(третий|четвертый|пятый|шестой|седьмой|восьмой|девятый|десятый)(?![а-яё])/g,
    "третий четвертый пятый шестой седьмой восьмой девятый десятый".split(" "),
  ],
  zh: [/(?<=第)[三四五六七八九](?![\d零一二三四五六七八九十百千万者方产])/g, [..."三四五六七八九"]],
};
const swap =
  (table: Record<Base, readonly [RegExp, readonly string[]]>) =>
  ({ target, targetLanguage, random }: Place) => {
    const [pattern, words] = table[base(targetLanguage)];
    return replaceOne(target, pattern, random, ([word]) => another(words, word, random));
  };

const isNumber = (text: string) => /^\d+$/.test(text);

export const amounts: readonly Injection[] = [
  {
    kind: "digit: another",
    languages: everywhere,
    inject: ({ target, random }) =>
      replaceOne(target, digit, random, ([one]) => another([..."123456789"], one, random)),
  },
  {
    kind: "digit: two swapped",
    languages: everywhere,
    inject: ({ target, random }) =>
      replaceOne(target, /(?<![A-Za-zА-яё\d.,-])([1-9])(\d)(?=\d*(?![A-Za-z\d.,:/-]))/g, random, ([, one, two]) =>
        one === two || two === "0" ? undefined : `${two}${one}`,
      ),
  },
  {
    kind: "digit: one lost",
    languages: everywhere,
    inject: ({ target, random }) =>
      replaceOne(target, plain, random, ([number]) => {
        if (!isNumber(number) || number.length < 2) return undefined;
        const at = Math.floor(random() * number.length);
        const left = number.slice(0, at) + number.slice(at + 1);
        return left.startsWith("0") || Number(left) === Number(number) ? undefined : left;
      }),
  },
  {
    kind: "ten times: a zero more",
    languages: everywhere,
    inject: ({ target, random }) =>
      replaceOne(target, plain, random, ([number]) =>
        isNumber(number) && Number(number) > 0 ? `${number}0` : undefined,
      ),
  },
  {
    kind: "ten times: a zero less",
    languages: everywhere,
    inject: ({ target, random }) =>
      replaceOne(target, plain, random, ([number]) => (/^\d*[1-9]0+$/.test(number) ? number.slice(0, -1) : undefined)),
  },
  {
    kind: "ten times: the point moved",
    languages: everywhere,
    inject: ({ target, random }) =>
      replaceOne(target, plain, random, ([number]) => {
        const found = /^(\d+)([.,])(\d)(\d?)$/.exec(number);
        if (!found || found[1] === "0") return undefined;
        return found[4] ? `${found[1]}${found[3]}${found[2]}${found[4]}` : `${found[1]}${found[3]}`;
      }),
  },
  {
    kind: "magnitude",
    languages: everywhere,
    inject: ({ target, targetLanguage, random }) => {
      const [pattern, other] = scales[base(targetLanguage)][0]!;
      return replaceOne(target, pattern, random, ([word]) => other[word]);
    },
  },
  {
    kind: "magnitude lost",
    languages: everywhere,
    inject: ({ target, targetLanguage, random }) =>
      replaceOne(
        target,
        {
          en: /(?<=\d) (million|billion|trillion)\b/g,
          ru: /(?<=\d)[ \u00a0](млн|млрд|трлн|тыс)(?![а-яё])\.?/g,
          zh: /(?<=\d)(万|亿)(?![万亿千百])/g,
        }[base(targetLanguage)],
        random,
        () => "",
      ),
  },
  {
    kind: "percent",
    languages: everywhere,
    inject: ({ target, random }) =>
      replaceOne(target, /[ \u00a0]?[%％]| per ?cent\b|百分之| процент[а-я]{0,3}/g, random, () => ""),
  },
  {
    kind: "percent put in",
    languages: everywhere,
    inject: ({ target, targetLanguage, random }) =>
      replaceOne(
        target,
        {
          en: /\b\d+(?= (people|dollars|cases|companies|countries))/g,
          ru: /\b\d+(?= (человек|случа|стран|компан))/g,
          zh: /\d+(?=[名个人例])/g,
        }[base(targetLanguage)],
        random,
        ([number]) => `${number}%`,
      ),
  },
  {
    kind: "currency",
    languages: everywhere,
    inject: ({ target, targetLanguage, random }) => {
      const [pattern, words] = currencies[base(targetLanguage)];
      return replaceOne(target, pattern, random, ([word]) =>
        pick(
          (signs.includes(word) ? signs : words).filter((one) => currencyOf(one) !== currencyOf(word)),
          random,
        ),
      );
    },
  },
  {
    kind: "month",
    languages: ["en"],
    inject: (place) => otherName(place, namesMonth, months.en),
  },
  {
    kind: "month",
    languages: ["ru"],
    inject: (place) => otherName(place, namesMonth, place.random() < 0.7 ? months.ru : inMonth),
  },
  {
    kind: "month",
    languages: ["zh"],
    inject: ({ source, target, sourceLanguage, random }) =>
      namesMonth[base(sourceLanguage)].test(source)
        ? replaceOne(
            target,
            /(?<![\d年个])(\d{1,2})(?= ?月(?!份?间))/g,
            random,
            ([month]) => `${(Number(month) % 12) + 1}`,
          )
        : undefined,
  },
  { kind: "weekday", languages: ["en"], inject: (place) => otherName(place, namesDay, days.en) },
  { kind: "weekday", languages: ["ru"], inject: (place) => otherName(place, namesDay, days.ru) },
  {
    kind: "weekday",
    languages: ["zh"],
    inject: ({ source, target, sourceLanguage, random }) =>
      namesDay[base(sourceLanguage)].test(source)
        ? replaceOne(target, /(?<=(?<!一|每|上|下|这|\d)周|星期)[一二三四五六日](?!次|个|年|天)/g, random, ([day]) =>
            another([..."一二三四五六日"], day, random),
          )
        : undefined,
  },
  {
    kind: "half of the day",
    languages: everywhere,
    inject: ({ target, targetLanguage, random }) => {
      const [pattern, other]: [RegExp, Record<string, string>] = {
        en: [/(?<=\d ?)(a\.m\.|p\.m\.|am\b|pm\b)/g, { "a.m.": "p.m.", "p.m.": "a.m.", am: "pm", pm: "am" }],
        ru: [/(?<=(час|часа|часов|\d) )(утра|вечера)/g, { утра: "вечера", вечера: "утра" }],
        zh: [/(上午|下午|早上|晚上)(?=\d)/g, { 上午: "下午", 下午: "上午", 早上: "晚上", 晚上: "早上" }],
      }[base(targetLanguage)] as [RegExp, Record<string, string>];
      return replaceOne(target, pattern, random, ([word]) => other[word]);
    },
  },
  {
    kind: "number dropped",
    languages: everywhere,
    inject: ({ target, random }) => replaceOne(target, new RegExp(`${plain.source} ?`, "g"), random, () => ""),
  },
  {
    kind: "number dropped with its word",
    languages: ["en", "ru"],
    inject: ({ target, random }) =>
      replaceOne(target, new RegExp(`${plain.source} [\\p{L}]+ ?`, "gu"), random, () => ""),
  },
  { kind: "number in words", languages: everywhere, inject: swap(small) },
  { kind: "number in words, large", languages: everywhere, inject: swap(large) },
  { kind: "ordinal in words", languages: everywhere, inject: swap(ranks) },
];
