import { wordSegmenter } from "../language/length.ts";
import { type Language, scriptOf } from "../language/tag.ts";
import type { Clue } from "./clue.ts";
import { meaningsInChinese, meaningsOfEnglish, meaningsOfRussian } from "./dictionary.ts";
import { numberWordsIn, numeralsIn } from "./numbers.ts";
import { eachSoundIn, manySyllables, pairOf, pinyinSyllables, syllableNumber } from "./sounds.ts";

/** A word as it is written, with all that is asked of it. */
export interface Word {
  clues: Clue[];
  /** What it may be heard as in another script. */
  names: string[];
  /** The form in which it is counted: without its ending. */
  stems: string[];
}

/** What one text offers to be recognised by in another language. */
export interface Traits {
  /** Beside those of its words; one that it offers twice may stand here twice. */
  clues: Clue[];
  /** Indexes into the words of the reader. */
  words: number[];
}

/** Reads the texts of one side, and looks at each of its words once. */
export interface Reader {
  words: Word[];
  /** The pairs of Chinese syllables that it has met, as the names of other scripts that they may be. */
  sounds: Sounds;
  read(text: string): Traits;
}
type Sounds = Uint8Array;

/** Marks that a translation keeps, in the forms of all languages. */
const marks: [Clue, RegExp][] = [
  [{ kind: "question", key: "?" }, /[?？]/],
  [{ kind: "exclamation", key: "!" }, /[!！]/],
  [{ kind: "quotation", key: "open" }, /[“«「„]|(?<=^|[\s(—–-])"/],
  [{ kind: "quotation", key: "close" }, /[”»」]|(?<=\S)"/],
  [{ kind: "bracket", key: "(" }, /[(（]/],
  [{ kind: "ellipsis", key: "…" }, /…|\.\.\./],
  [{ kind: "bracket", key: ":" }, /[:：]/],
];
const stop = /[.。!！?？…:：;；,，”"»」』)）]/;
const untitled: Clue = { kind: "untitled", key: "no stop" };

/** A reader of a language. Of the sounds of Chinese characters it tells those that are `wanted`: the other side has few. */
export function readerOf(language: Language, wanted?: Sounds): Reader {
  const script = scriptOf(language);
  const isEnglish = script === "Latn" && language.startsWith("en");
  const words: Word[] = [];
  const numbers = new Map<string, number>();
  /** How the letters of each word are spoken in Chinese, where they can be. */
  const spoken: (readonly number[] | undefined)[][] = [];
  const sounds: Sounds = new Uint8Array(pairOf(manySyllables, manySyllables) + 1);
  const hanNames = new Map<string, number>();
  const hanWords = new Map<string, number>();

  function wordOf(token: string): number {
    const known = numbers.get(token);
    if (known !== undefined) return known;
    const { word, syllables } = lookAt(token, { isEnglish, isLatin: script !== "Cyrl" });
    const number = words.push(word) - 1;
    numbers.set(token, number);
    spoken[number] = syllables;
    return number;
  }

  function enter(known: Map<string, number>, token: string, make: (token: string) => Partial<Word>): number {
    let number = known.get(token);
    if (number === undefined) {
      number = words.push({ clues: [], names: [], stems: [], ...make(token) }) - 1;
      known.set(token, number);
    }
    return number;
  }

  function readLetters(text: string, traits: Traits) {
    let before: number | undefined;
    for (const token of text.match(tokens) ?? []) {
      const number = wordOf(token);
      traits.words.push(number);
      // A name may go on with the next word: Xi Jinping is 习近, 近平.
      for (const syllables of spoken[number]!) {
        if (!syllables) before = undefined;
        for (const syllable of syllables ?? []) {
          if (before !== undefined) hear(before, syllable, traits.clues);
          before = syllable;
        }
      }
    }
  }

  function hear(first: number, second: number, clues: Clue[]) {
    const pair = pairOf(first, second);
    if (wanted && wanted[pair] === 0) return;
    sounds[pair] = 1;
    soundClues[pair] ??= { kind: "sound", key: `~${pair}` };
    clues.push(soundClues[pair]);
  }

  function readHan(text: string, traits: Traits) {
    const { clues, words: read } = traits;
    for (const row of meaningsInChinese(text)) clues.push(meaningClue(row));
    if (anyLetter.test(text)) {
      for (const value of numberWordsIn(text)) clues.push(numberClue(value));
      for (const word of text.match(latin) ?? []) read.push(enter(numbers, word, sharedWord));
    }
    for (const run of text.match(hanRun) ?? []) {
      eachSoundIn(run, (first, second) => hear(first, second, clues));
      let from = 0;
      for (let at = 0; at <= run.length; at++) {
        if (isInNames[run.charCodeAt(at)]) continue;
        if (at - from > 1) read.push(enter(hanNames, run.slice(from, at), nameAlone));
        from = at + 1;
      }
    }
    for (const { segment, isWordLike } of wordSegmenter(language).segment(text)) {
      if (isWordLike && isHan(segment)) read.push(enter(hanWords, segment, stemAlone));
    }
  }

  const readWords = script === "Hans" || script === "Hant" ? readHan : readLetters;
  return {
    words,
    sounds,
    read(text) {
      const traits: Traits = { clues: [], words: [] };
      const { clues } = traits;
      for (const [clue, pattern] of marks) if (pattern.test(text)) clues.push(clue);
      const last = text.trimEnd().at(-1);
      if (last && !stop.test(last)) clues.push(untitled);
      for (const value of numeralsIn(text)) if (value > 1) clues.push(numberClue(value));
      readWords(text, traits);
      return traits;
    },
  };
}

/** The clues that one text offers by itself. */
export function cluesOf(text: string, language: Language): Clue[] {
  const reader = readerOf(language);
  const { clues, words } = reader.read(text);
  return [...clues, ...words.flatMap((word) => reader.words[word]!.clues)];
}

/** Letters with what may stand inside a word or a name: it holds whole words, and nearly always one. */
const tokens = /\p{L}(?:[\p{L}\p{M}\d.&’'-]*[\p{L}\p{M}\d’'-])?/gu;
const plainToken = /^[A-Za-z]{2,}$/;
const letters = /\p{L}[\p{L}\p{M}’'-]*/gu;
const latin = /[A-Za-z][A-Za-z0-9.&-]*[A-Za-z0-9]/g;
const hanRun = /\p{Script=Han}+/gu;
const anyLetter = /[A-Za-z\u0400-\u04ff]/;

/** What there is to know of a word, in Latin or Cyrillic letters. */
function lookAt(token: string, { isEnglish, isLatin }: { isEnglish: boolean; isLatin: boolean }) {
  const word: Word = { clues: [], names: [], stems: [] };
  const syllables: (readonly number[] | undefined)[] = [];
  // Nearly always the token is one word of letters alone.
  const isPlain = plainToken.test(token);
  for (const part of isPlain ? [token] : (token.match(latin) ?? [])) word.clues.push(sharedClue(part));
  for (const part of isPlain ? [token] : (token.match(letters) ?? [])) {
    const small = part.toLowerCase();
    const plain = isLatin ? part.replace(/['’]s$/, "") : part;
    const meanings = isEnglish ? meaningsOfEnglish(small) : isLatin ? [] : meaningsOfRussian(small);
    for (const row of meanings) word.clues.push(meaningClue(row));
    for (const value of numberWordsIn(part)) word.clues.push(numberClue(value));
    word.names.push(plain);
    if (small.length > 2) word.stems.push(stemOf(plain.toLowerCase()));
    syllables.push(isLatin && small !== part ? syllablesOf(plain) : undefined);
  }
  return { word, syllables };
}

const smallest = 10;
const numberClue = (value: number): Clue => ({
  kind: value < smallest ? "smallNumber" : "number",
  key: `#${Number(value.toPrecision(6))}`,
});
const sharedClue = (word: string): Clue => ({ kind: "shared", key: `=${word.toLowerCase().replace(/\.$/, "")}` });
const meaningClues: Clue[] = [];
function meaningClue(row: number): Clue {
  meaningClues[row] ??= { kind: "meaning", key: `w${row}` };
  return meaningClues[row];
}
const soundClues = new Array<Clue>(pairOf(manySyllables, manySyllables) + 1);
const sharedWord = (word: string) => ({ clues: [sharedClue(word)] });
const nameAlone = (name: string) => ({ names: [name] });
const stemAlone = (word: string) => ({ stems: [word] });

const mostSyllables = 4;
function syllablesOf(name: string): readonly number[] | undefined {
  const syllables = pinyinSyllables(name);
  return syllables && syllables.length > 0 && syllables.length <= mostSyllables
    ? syllables.map(syllableNumber)
    : undefined;
}

const isHan = (word: string) => {
  const first = word.charCodeAt(0);
  return (first >= 0x4e00 && first <= 0x9fff) || /\p{Script=Han}/u.test(word);
};

/** Characters that foreign names are seldom written with part the runs of those that they are. */
const isInNames = new Uint8Array(0x1_0000);
for (const character of "阿埃艾爱安昂奥澳巴白拜班邦保鲍贝本比彼别宾波伯博布查茨茲次达戴丹当道得德登邓狄迪蒂丁杜顿多厄恩尔爾耳法凡范菲费芬丰冯弗佛夫福富盖甘冈高戈哥格葛根古瓜圭哈海汉翰豪赫黑亨洪胡华怀霍基吉及季济加贾嘉简杰捷金津京久卡凯坎康考柯科克肯孔库夸昆拉腊莱赖兰郎朗劳勒雷蕾黎里利莉丽立连廉列林琳龙隆卢鲁路露伦罗洛吕略马玛迈麦曼芒毛梅门蒙米密明缪摩莫默姆穆拿娜纳奈南内尼妮涅宁纽努诺欧帕派潘庞培佩彭蓬皮平泼珀普奇齐恰强乔琼切丘让热日荣若撒萨塞赛桑瑟森沙莎珊尚舍申圣施史什士舒朔丝斯司思松苏素索塔泰坦汤特滕提廷汀通图托陀瓦万旺威韦维魏温文翁沃乌吾武西希锡夏香肖谢辛欣休修许雪逊雅亚延扬耶叶伊依以英永尤于约越泽扎詹章哲珍芝朱兹佐贡") {
  isInNames[character.charCodeAt(0)] = 1;
}

const stemLength = 6;

/** A word without what it ends in: long ones are alike when they begin alike. */
function stemOf(word: string): string {
  return word.slice(0, Math.min(stemLength, Math.max(3, word.length - 2)));
}
