import { wordSegmenter } from "../language/length.ts";
import { type Language, scriptOf } from "../language/tag.ts";
import type { Clue, ClueKind } from "./clue.ts";
import { meaningsInChinese, meaningsOfEnglish, meaningsOfRussian } from "./dictionary.ts";
import { numbersIn } from "./numbers.ts";
import { pinyinSyllables, readingOf } from "./sounds.ts";

/** What one text offers to be recognised by in another language. */
export interface Traits {
  clues: Clue[];
  /** Its words in the form in which they are counted: without their endings. */
  words: string[];
  /** Its words and names as they may be heard in another script. */
  names: string[];
}

const letters = /\p{L}[\p{L}\p{M}’'-]*/gu;
const latin = /[A-Za-z][A-Za-z0-9.&-]*[A-Za-z0-9]/g;
const hanRun = /\p{Script=Han}+/gu;
const smallest = 10;

/** Marks that a translation keeps, in the forms of all languages. */
const marks: [ClueKind, string, RegExp][] = [
  ["question", "?", /[?？]/],
  ["exclamation", "!", /[!！]/],
  ["quotation", "open", /[“«「„]|(?<=^|[\s(—–-])"/],
  ["quotation", "close", /[”»」]|(?<=\S)"/],
  ["bracket", "(", /[(（]/],
  ["ellipsis", "…", /…|\.\.\./],
  ["bracket", ":", /[:：]/],
  ["untitled", "no stop", /[^.。!！?？…:：;；,，”"»」』)）]\s*$/u],
];

export function traitsOf(text: string, language: Language): Traits {
  const clues: Clue[] = [];
  const seen = new Set<string>();
  const add = (kind: ClueKind, key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    clues.push({ kind, key });
  };
  for (const [kind, key, pattern] of marks) if (pattern.test(text)) add(kind, key);
  for (const value of numbersIn(text)) {
    if (value > 1) add(value < smallest ? "smallNumber" : "number", `#${Number(value.toPrecision(6))}`);
  }
  for (const [word] of text.matchAll(latin)) add("shared", `=${word.toLowerCase().replace(/\.$/, "")}`);
  const script = scriptOf(language);
  const read = scripts[script] ?? scripts.Latn;
  return { clues, ...read!(text, language, add) };
}

type Add = (kind: ClueKind, key: string) => void;

const scripts: Record<string, (text: string, language: Language, add: Add) => { words: string[]; names: string[] }> = {
  Latn: (text, language, add) => {
    const words: string[] = [];
    const names: string[] = [];
    let before: string | undefined;
    for (const [word] of text.matchAll(letters)) {
      const small = word.toLowerCase();
      if (language.startsWith("en")) for (const row of meaningsOfEnglish(small)) add("meaning", `w${row}`);
      const capital = small !== word;
      const plain = word.replace(/['’]s$/, "");
      names.push(plain);
      before = capital ? addPinyin(plain, before, add) : undefined;
      if (small.length > 2) words.push(stemOf(plain.toLowerCase()));
    }
    return { words, names };
  },
  Cyrl: (text, _, add) => {
    const words: string[] = [];
    const names: string[] = [];
    for (const [word] of text.matchAll(letters)) {
      const small = word.toLowerCase();
      for (const row of meaningsOfRussian(small)) add("meaning", `w${row}`);
      names.push(word);
      if (small.length > 2) words.push(stemOf(small));
    }
    return { words, names };
  },
  Hans: han,
  Hant: han,
};

function han(text: string, language: Language, add: Add) {
  for (const row of meaningsInChinese(text)) add("meaning", `w${row}`);
  const names: string[] = [];
  for (const [run] of text.matchAll(hanRun)) {
    for (let at = 0; at + 1 < run.length; at++) {
      const first = readingOf(run[at] ?? "");
      const second = readingOf(run[at + 1] ?? "");
      if (first && second) add("sound", `~${first} ${second}`);
    }
    for (const name of run.split(notInNames)) if (name.length > 1) names.push(name);
  }
  const words: string[] = [];
  for (const { segment, isWordLike } of wordSegmenter(language).segment(text)) {
    if (isWordLike && /\p{Script=Han}/u.test(segment)) words.push(segment);
  }
  return { words, names };
}

/** Characters that foreign names are seldom written with part the runs of those that they are. */
const notInNames =
  /[^阿埃艾爱安昂奥澳巴白拜班邦保鲍贝本比彼别宾波伯博布查茨茲次达戴丹当道得德登邓狄迪蒂丁杜顿多厄恩尔爾耳法凡范菲费芬丰冯弗佛夫福富盖甘冈高戈哥格葛根古瓜圭哈海汉翰豪赫黑亨洪胡华怀霍基吉及季济加贾嘉简杰捷金津京久卡凯坎康考柯科克肯孔库夸昆拉腊莱赖兰郎朗劳勒雷蕾黎里利莉丽立连廉列林琳龙隆卢鲁路露伦罗洛吕略马玛迈麦曼芒毛梅门蒙米密明缪摩莫默姆穆拿娜纳奈南内尼妮涅宁纽努诺欧帕派潘庞培佩彭蓬皮平泼珀普奇齐恰强乔琼切丘让热日荣若撒萨塞赛桑瑟森沙莎珊尚舍申圣施史什士舒朔丝斯司思松苏素索塔泰坦汤特滕提廷汀通图托陀瓦万旺威韦维魏温文翁沃乌吾武西希锡夏香肖谢辛欣休修许雪逊雅亚延扬耶叶伊依以英永尤于约越泽扎詹章哲珍芝朱兹佐贡]+/u;

/** Gives the last syllable of a name, with which the next word may go on: Xi Jinping is 习近, 近平. */
function addPinyin(word: string, before: string | undefined, add: Add): string | undefined {
  const syllables = pinyinSyllables(word);
  if (!syllables || syllables.length === 0 || syllables.length > 4) return undefined;
  const all = before ? [before, ...syllables] : syllables;
  for (let at = 0; at + 1 < all.length; at++) add("sound", `~${all[at]} ${all[at + 1]}`);
  return syllables.at(-1);
}

const stemLength = 6;

/** A word without what it ends in: long ones are alike when they begin alike. */
function stemOf(word: string): string {
  return word.slice(0, Math.min(stemLength, Math.max(3, word.length - 2)));
}
