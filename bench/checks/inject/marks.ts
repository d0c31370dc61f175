import { base, everywhere, type Injection, pick, replaceOne } from "./injection.ts";

const latin = "aceopxyABCEHKMOPTX";
const cyrillic = "асеорхуАВСЕНКМОРТХ";
const simplified =
  "这个们来为国对时会说过发样经进还实现动头问题关开长门话义见书东车马变产业务总统领导员运输选举数据让认识该级线约结织给";
const traditional =
  "這個們來為國對時會說過發樣經進還實現動頭問題關開長門話義見書東車馬變產業務總統領導員運輸選舉數據讓認識該級線約結織給";
const half: Record<string, string> = {
  "，": ",",
  "。": ".",
  "；": ";",
  "：": ":",
  "？": "?",
  "！": "!",
  "（": "(",
  "）": ")",
};

const spaced = ["en", "ru"];
const noSpace = (language: string) => (base(language) === "ru" ? /[»"]/g : /[”"」]/g);

export const marks: readonly Injection[] = [
  {
    kind: "homoglyph",
    languages: spaced,
    inject: ({ target, random }) =>
      replaceOne(target, /[A-Za-zА-яё]{4,}/g, random, ([word]) => {
        const at = pick(
          [...word].flatMap((letter, index) => (latin.includes(letter) || cyrillic.includes(letter) ? [index] : [])),
          random,
        );
        if (at === undefined) return undefined;
        const letter = word[at]!;
        const other = latin.includes(letter) ? cyrillic[latin.indexOf(letter)] : latin[cyrillic.indexOf(letter)];
        return word.slice(0, at) + other + word.slice(at + 1);
      }),
  },
  {
    kind: "homoglyph: a word of one letter",
    languages: ["ru"],
    inject: ({ target, random }) =>
      replaceOne(target, /(?<=[а-яё,] )[асоу](?= [а-яё])/g, random, ([letter]) => latin[cyrillic.indexOf(letter)]),
  },
  {
    kind: "script variant",
    languages: ["zh"],
    inject: ({ target, targetLanguage, random }) => {
      const [from, to] = targetLanguage === "zh-Hant" ? [traditional, simplified] : [simplified, traditional];
      return replaceOne(target, new RegExp(`[${from}]`, "g"), random, ([one]) => to[from.indexOf(one)]);
    },
  },
  {
    kind: "half-width mark",
    languages: ["zh"],
    inject: ({ target, random }) => replaceOne(target, /[，。；：？！]/g, random, ([mark]) => half[mark]),
  },
  {
    kind: "half-width bracket",
    languages: ["zh"],
    inject: ({ target, random }) =>
      replaceOne(target, /(?<=[\u4e00-\u9fff])（(?=[\u4e00-\u9fff])/g, random, ([mark]) => half[mark]),
  },
  {
    kind: "space between Han",
    languages: ["zh"],
    inject: ({ target, random }) => replaceOne(target, /(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, random, () => " "),
  },
  {
    kind: "space before Han mark",
    languages: ["zh"],
    inject: ({ target, random }) => replaceOne(target, /(?<=[\u4e00-\u9fff])(?=[，。；])/g, random, () => " "),
  },
  {
    kind: "double space",
    languages: spaced,
    inject: ({ target, random }) => replaceOne(target, /(?<=\S) (?=\S)/g, random, () => "  "),
  },
  {
    kind: "space before mark",
    languages: spaced,
    inject: ({ target, random }) =>
      replaceOne(target, /(?<=[\p{L}\d])[,.;:!?](?=\s|$)/gu, random, ([one]) => ` ${one}`),
  },
  {
    kind: "no space after mark",
    languages: spaced,
    inject: ({ target, random }) => replaceOne(target, /(?<=\p{L})[,;:!?] (?=\p{L})/gu, random, ([one]) => one[0]),
  },
  {
    kind: "no space between sentences",
    languages: spaced,
    inject: ({ target, random }) =>
      replaceOne(target, /(?<=\p{Ll}{5})[.] (?=\p{Lu}\p{Ll})/gu, random, ([one]) => one[0]),
  },
  {
    kind: "quote not closed",
    languages: everywhere,
    inject: ({ target, targetLanguage, random }) => replaceOne(target, noSpace(targetLanguage), random, () => ""),
  },
  {
    kind: "quote not opened",
    languages: everywhere,
    inject: ({ target, targetLanguage, random }) =>
      replaceOne(target, base(targetLanguage) === "ru" ? /«/g : /[“「]/g, random, () => ""),
  },
  {
    kind: "quote turned round",
    languages: ["en", "zh"],
    inject: ({ target, random }) => replaceOne(target, /[“”]/g, random, ([one]) => (one === "“" ? "”" : "“")),
  },
  {
    kind: "bracket not closed",
    languages: everywhere,
    inject: ({ target, random }) => replaceOne(target, /[)）]/g, random, () => ""),
  },
];
