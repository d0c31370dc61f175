import { type Language, scriptOf } from "../language/tag.ts";
import { type Clue, type ClueKind, kept } from "./clue.ts";
import { readerOf, type Traits, type Word } from "./clues.ts";
import { soundAlikes } from "./names.ts";
import { chineseSounds, skeletonOf } from "./sounds.ts";

/** Two texts, each as its sentences (or paragraphs) in order. */
export interface TextPair {
  source: readonly string[];
  target: readonly string[];
  languages: { source: Language; target: Language };
}

/** What each sentence has that its translation may have too, as sorted numbers that mean the same on both sides. */
export interface Evidence {
  source: Int32Array[];
  target: Int32Array[];
  /** How likely the translation of a sentence that has it has it too. */
  kept: number[];
  /** The distinct words of each sentence, numbered on each side by itself. */
  words: { source: number[][]; target: number[][] };
}

export function gatherEvidence({ source, target, languages }: TextPair): Evidence {
  const sides = readSides({ source, target, languages });
  const heard = nameClues(sides, languages);
  const numbers = new Map<string, number>();
  const kinds: ClueKind[] = [];
  const keys = {
    source: numberKeys(sides.source, heard.source, numbers, kinds),
    target: numberKeys(sides.target, heard.target, numbers, kinds),
  };
  // What only one side has tells nothing.
  const shared = new Int32Array(kinds.length);
  for (const one of keys.target) for (const key of one) shared[key] = 1;
  for (const one of keys.source) for (const key of one) if (shared[key] === 1) shared[key] = 2;
  let count = 0;
  for (const [key, on] of shared.entries()) shared[key] = on === 2 ? count++ : -1;
  const numbered = (side: number[][]) =>
    side.map((one) => {
      const sorted = new Int32Array(one.length);
      let size = 0;
      for (const key of one) if (shared[key]! >= 0) sorted[size++] = shared[key]!;
      return sorted.subarray(0, size).sort();
    });
  return {
    source: numbered(keys.source),
    target: numbered(keys.target),
    kept: kinds.filter((_, key) => shared[key]! >= 0).map((kind) => kept[kind]),
    words: { source: numberStems(sides.source), target: numberStems(sides.target) },
  };
}

/** The texts of one side, as they were read. */
interface Side {
  texts: Traits[];
  words: Word[];
}

function readSides({ source, target, languages }: TextPair): { source: Side; target: Side } {
  if (isHan(languages.source) && !isHan(languages.target)) {
    const { source: other, target: han } = readSides({
      source: target,
      target: source,
      languages: { source: languages.target, target: languages.source },
    });
    return { source: han, target: other };
  }
  const first = readerOf(languages.source);
  const texts = source.map(first.read);
  const second = readerOf(languages.target, isHan(languages.source) ? undefined : first.sounds);
  return { source: { texts, words: first.words }, target: { texts: target.map(second.read), words: second.words } };
}

const isHan = (language: Language) => /^Han[st]$/.test(scriptOf(language));

/** The clues of each sentence as numbers, each once. */
function numberKeys({ texts, words }: Side, heard: Heard, numbers: Map<string, number>, kinds: ClueKind[]): number[][] {
  const numberOf = ({ key, kind }: Clue) => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = kinds.push(kind) - 1;
      numbers.set(key, number);
    }
    return number;
  };
  const keysOfWord = words.map(({ clues, names }) => {
    const keys = clues.map(numberOf);
    for (const name of names) for (const clue of heard.get(name) ?? []) keys.push(numberOf(clue));
    return keys;
  });
  return eachOnce(texts, ({ clues, words: said }, take) => {
    for (const clue of clues) take(numberOf(clue));
    for (const word of said) for (const key of keysOfWord[word]!) take(key);
  });
}

/** The forms in which the words of each sentence are counted, as numbers, each once. */
function numberStems({ texts, words }: Side): number[][] {
  const numbers = new Map<string, number>();
  const stemsOfWord = words.map(({ stems }) =>
    stems.map((stem) => {
      const number = numbers.get(stem) ?? numbers.size;
      numbers.set(stem, number);
      return number;
    }),
  );
  return eachOnce(texts, ({ words: said }, take) => {
    for (const word of said) for (const stem of stemsOfWord[word]!) take(stem);
  });
}

/** The numbers that are told of each text, without those that it has been told already. */
function eachOnce(texts: readonly Traits[], tell: (text: Traits, take: (number: number) => void) => void): number[][] {
  // The text in which each number was met last.
  const met: number[] = [];
  return texts.map((text, at) => {
    const all: number[] = [];
    tell(text, (number) => {
      if (met[number] === at) return;
      met[number] = at;
      all.push(number);
    });
    return all;
  });
}

type Heard = Map<string, Clue[]>;

/** For each word of either side, the names that it may be. */
function nameClues(sides: { source: Side; target: Side }, languages: TextPair["languages"]) {
  const distinct = ({ words }: Side) => [...new Set(words.flatMap(({ names }) => names))];
  const fromHan = isHan(languages.source);
  const source: Heard = new Map();
  const target: Heard = new Map();
  for (const [a, b] of soundAlikes(distinct(sides.source), distinct(sides.target), languages)) {
    const clue: Clue = { kind: "name", key: `n${(fromHan && chineseSounds(a)) || skeletonOf(a)}` };
    enter(source, a, clue);
    enter(target, b, clue);
  }
  return { source, target };
}

function enter(heard: Heard, word: string, clue: Clue) {
  const clues = heard.get(word);
  if (!clues) heard.set(word, [clue]);
  else if (!clues.some(({ key }) => key === clue.key)) clues.push(clue);
}
