import { sentenceStarts } from "../../../domain/segmentation/sentence-starts.ts";
import { type Base, base, everywhere, type Injection, type Place, pick, replaceOne, without } from "./injection.ts";

const word = /(?<![\p{L}\d'’-])\p{L}{2,}(?![\p{L}\d'’-])/gu;

const hanWords = (text: string) =>
  [...new Intl.Segmenter("zh", { granularity: "word" }).segment(text)].filter(({ segment }) =>
    /^[\u4e00-\u9fff]{2,}$/.test(segment),
  );

function sentencesOf({ target, targetLanguage }: Place): (readonly [number, number])[] {
  const starts = [0, ...sentenceStarts(target, targetLanguage)];
  return starts.map((from, index) => [from, starts[index + 1] ?? target.length] as const);
}

/** How much of a text a cut leaves, at the next space. */
function cut(text: string, part: number): string | undefined {
  if (text.length < 30) return undefined;
  const half = Math.floor(text.length * part);
  const space = text.indexOf(" ", half);
  return text.slice(0, space < 0 || space > half + 20 ? half : space).trim();
}

const mark: Record<Base, RegExp> = { en: /[.!?]$/, ru: /[.!?]$/, zh: /[。！？]$/ };

export const wholes: readonly Injection[] = [
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
    kind: "sentence untranslated",
    languages: everywhere,
    inject: (place) => {
      const theirs = sentencesOf(place);
      const starts = [0, ...sentenceStarts(place.source, place.sourceLanguage)];
      if (theirs.length < 2 || theirs.length !== starts.length) return undefined;
      const index = Math.floor(place.random() * theirs.length);
      const [from, to] = theirs[index]!;
      const sentence = place.source.slice(starts[index]!, starts[index + 1]).trim();
      const space = base(place.targetLanguage) === "zh" || to === place.target.length ? "" : " ";
      return sentence.length < 15 ? undefined : place.target.slice(0, from) + sentence + space + place.target.slice(to);
    },
  },
  {
    kind: "doubled word",
    languages: everywhere,
    inject: ({ target, targetLanguage, random }) => {
      if (base(targetLanguage) !== "zh")
        return replaceOne(target, word, random, ([one]) => `${one} ${one.toLowerCase()}`);
      const one = pick(hanWords(target), random);
      return one && target.slice(0, one.index) + one.segment + target.slice(one.index);
    },
  },
  {
    kind: "doubled word as it is",
    languages: ["en", "ru"],
    inject: ({ target, random }) => replaceOne(target, word, random, ([one]) => `${one} ${one}`),
  },
  {
    kind: "doubled words, two",
    languages: ["en", "ru"],
    inject: ({ target, random }) =>
      replaceOne(target, /(?<![\p{L}\d'’-])\p{L}{2,} \p{L}{2,}(?![\p{L}\d'’-])/gu, random, ([two]) => `${two} ${two}`),
  },
  {
    kind: "sentence dropped",
    languages: everywhere,
    inject: (place) => {
      const long = sentencesOf(place).filter(
        ([from, to]) => to - from > (base(place.targetLanguage) === "zh" ? 10 : 30),
      );
      if (long.length < 2) return undefined;
      const [from, to] = pick(long, place.random)!;
      return without(place.target, from, to);
    },
  },
  { kind: "truncated: half", languages: everywhere, inject: ({ target }) => cut(target, 0.5) },
  { kind: "truncated: two thirds", languages: everywhere, inject: ({ target }) => cut(target, 0.66) },
  {
    kind: "terminal mark dropped",
    languages: everywhere,
    inject: ({ source, target, sourceLanguage, targetLanguage }) =>
      mark[base(sourceLanguage)].test(source) &&
      mark[base(targetLanguage)].test(target) &&
      !/[.!?。！？]{2}$/.test(target)
        ? target.slice(0, -1)
        : undefined,
  },
  {
    kind: "terminal mark: a comma",
    languages: everywhere,
    inject: ({ source, target, sourceLanguage, targetLanguage }) =>
      mark[base(sourceLanguage)].test(source) && mark[base(targetLanguage)].test(target)
        ? target.slice(0, -1) + (base(targetLanguage) === "zh" ? "，" : ",")
        : undefined,
  },
];
