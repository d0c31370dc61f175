import type { Language } from "../language/tag.ts";
import { type ClueKind, kept } from "./clue.ts";
import { type Traits, traitsOf } from "./clues.ts";
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
  const traits = {
    source: source.map((text) => traitsOf(text, languages.source)),
    target: target.map((text) => traitsOf(text, languages.target)),
  };
  const heard = nameKeys(traits, languages);
  const keys = {
    source: traits.source.map((one) => keysOf(one, heard.source)),
    target: traits.target.map((one) => keysOf(one, heard.target)),
  };
  const onBothSides = numberShared(keys.source, keys.target);
  const numbered = (side: Map<string, ClueKind>[]) =>
    side.map((one) => Int32Array.from([...one.keys()].flatMap((key) => onBothSides.get(key) ?? [])).sort());
  const kinds: number[] = [];
  for (const side of [keys.source, keys.target]) {
    for (const one of side) {
      for (const [key, kind] of one) {
        const number = onBothSides.get(key);
        if (number !== undefined) kinds[number] = kept[kind];
      }
    }
  }
  return {
    source: numbered(keys.source),
    target: numbered(keys.target),
    kept: kinds,
    words: { source: numberWords(traits.source), target: numberWords(traits.target) },
  };
}

function numberWords(side: Traits[]): number[][] {
  const numbers = new Map<string, number>();
  return side.map(({ words }) =>
    [...new Set(words)].map((word) => {
      const known = numbers.get(word) ?? numbers.size;
      numbers.set(word, known);
      return known;
    }),
  );
}

type Heard = Map<string, string[]>;

/** For each word of either side, the keys of the names that it may be. */
function nameKeys(traits: { source: Traits[]; target: Traits[] }, languages: TextPair["languages"]) {
  const distinct = (side: Traits[]) => [...new Set(side.flatMap(({ names }) => names))];
  const source: Heard = new Map();
  const target: Heard = new Map();
  for (const [a, b] of soundAlikes(distinct(traits.source), distinct(traits.target), languages)) {
    const key = `n${chineseSounds(a) || skeletonOf(a)}`;
    enter(source, a, key);
    enter(target, b, key);
  }
  return { source, target };
}

function enter(heard: Heard, word: string, key: string) {
  const keys = heard.get(word);
  if (!keys) heard.set(word, [key]);
  else if (!keys.includes(key)) keys.push(key);
}

function keysOf({ clues, names }: Traits, heard: Heard): Map<string, ClueKind> {
  const keys = new Map<string, ClueKind>();
  for (const { kind, key } of clues) keys.set(key, kind);
  for (const name of names) for (const key of heard.get(name) ?? []) keys.set(key, "name");
  return keys;
}

/** Numbers the keys that both sides have: what only one has tells nothing. */
function numberShared(source: Map<string, ClueKind>[], target: Map<string, ClueKind>[]): Map<string, number> {
  const inSource = new Set(source.flatMap((one) => [...one.keys()]));
  const numbers = new Map<string, number>();
  for (const one of target) {
    for (const key of one.keys()) if (inSource.has(key) && !numbers.has(key)) numbers.set(key, numbers.size);
  }
  return numbers;
}
