import type { Language } from "./tag.ts";

const han = /\p{Script=Han}/gu;
const cyrillic = /\p{Script=Cyrillic}/gu;
const latin = /\p{Script=Latin}/gu;
const belarusian = /[ўі]/giu;
const ukrainian = /[їєґі]/giu;

// Characters that are written in one way only: frequent in any text of a paragraph or more.
const simplifiedOnly = new Set(
  "这个们来为国对时会说过发样经进还实现动头问题关开长门话义见书东车马鸟鱼语谁请谢让认议记讲论设识词译",
);
const traditionalOnly = new Set(
  "這個們來為國對時會說過發樣經進還實現動頭問題關開長門話義見書東車馬鳥魚語誰請謝讓認議記講論設識詞譯",
);

/**
 * The language that a text is most likely written in, by its script and by letters that only one language has;
 * undefined where there are too few letters to say. A proposal for a person, never a decision.
 */
export function detectLanguage(text: string): Language | undefined {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  // A Chinese character says about as much as two and a half letters of an alphabet.
  const shares: [string, number][] = [
    ["Han", count(han) * 2.5],
    ["Cyrl", count(cyrillic)],
    ["Latn", count(latin)],
  ];
  const [script, letters] = shares.reduce((most, share) => (share[1] > most[1] ? share : most));
  if (letters < 8) return undefined;
  if (script === "Latn") return "en";
  if (script === "Han") return moreOf(sample, traditionalOnly, simplifiedOnly) ? "zh-Hant" : "zh-Hans";
  if (count(belarusian) > letters / 50 && count(/ў/giu) > 0) return "be";
  if (count(ukrainian) > letters / 50 && count(/[їє]/giu) > 0) return "uk";
  return "ru";
}

function moreOf(text: string, these: ReadonlySet<string>, those: ReadonlySet<string>): boolean {
  let difference = 0;
  for (const character of text) {
    if (these.has(character)) difference++;
    if (those.has(character)) difference--;
  }
  return difference > 0;
}
