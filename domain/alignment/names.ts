import { type Language, scriptOf } from "../language/tag.ts";
import { chineseSounds, letterSounds, skeletonOf } from "./sounds.ts";

const han = new Set(["Hans", "Hant"]);
const shortest = 3;
/** A word that is no name must agree in more sounds to be taken for the same word. */
const shortestCommon = 4;
const mostCandidates = 400;
/** Among so many pairs of words, only those are compared that begin with three sounds alike, and only names may stray. */
const manyWords = 4_000_000;

/**
 * Words of two scripts that sound alike, so that they may be one name: for each word of the source, the words of the
 * target. Each side is given as its distinct words.
 */
export function soundAlikes(
  source: readonly string[],
  target: readonly string[],
  languages: { source: Language; target: Language },
): [source: string, target: string][] {
  const [from, to] = [scriptOf(languages.source), scriptOf(languages.target)];
  if (han.has(from) && han.has(to)) return [];
  if (han.has(to)) return heardInChinese(source, target);
  if (han.has(from)) return heardInChinese(target, source).map(([name, run]) => [run, name]);
  return from === to ? [] : heardInLetters(source, target);
}

function heardInLetters(source: readonly string[], target: readonly string[]): [string, string][] {
  const byStart = new Map<string, { word: string; sounds: string }[]>();
  const many = source.length * target.length > manyWords;
  const alike = many ? 3 : 2;
  for (const word of target) {
    const sounds = skeletonOf(word).slice(0, longestRun);
    if (sounds.length < 2) continue;
    const start = sounds.slice(0, alike);
    const others = byStart.get(start);
    if (others) others.push({ word, sounds });
    else byStart.set(start, [{ word, sounds }]);
  }
  return source.flatMap((word) => {
    const sounds = skeletonOf(word);
    const needed = isCapital(word) ? shortest : shortestCommon;
    return (byStart.get(sounds.slice(0, alike)) ?? [])
      .slice(0, mostCandidates)
      .filter((other) => {
        const bothNames = needed === shortest && isCapital(other.word);
        return soundsAlike(sounds, other.sounds, bothNames ? shortest : shortestCommon, bothNames || !many);
      })
      .map((other): [string, string] => [word, other.word]);
  });
}

const isCapital = (word: string) => word[0] !== word[0]?.toLowerCase();

/** Russian words have endings of one or two more sounds; else one sound in four may differ. */
function soundsAlike(a: string, b: string, needed: number, mayStray: boolean): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < needed) return needed === shortest && a === b && shorter === 2;
  if (longer - shorter > 2) return false;
  let same = 0;
  while (same < shorter && a[same] === b[same]) same++;
  if (same === shorter) return true;
  return mayStray && shorter > shortest && distance(a, b) <= Math.max(1, Math.floor(longer / 4));
}

function heardInChinese(names: readonly string[], runs: readonly string[]): [string, string][] {
  const byPair = new Map<string, Set<string>>();
  const soundsOf = new Map<string, string>();
  for (const run of runs) {
    const sounds = chineseSounds(run).slice(0, longestRun);
    if (sounds.length < shortest - 1) continue;
    soundsOf.set(run, sounds);
    for (let at = 0; at + 1 < sounds.length; at++) {
      const pair = sounds.slice(at, at + 2);
      byPair.set(pair, (byPair.get(pair) ?? new Set()).add(run));
    }
  }
  return names.flatMap((name) => {
    if (!isCapital(name)) return [];
    const sounds = letterSounds(name);
    if (sounds.length < shortest) return [];
    const errors = Math.floor(sounds.length / 4);
    return [...(byPair.get(sounds.slice(0, 2)) ?? [])]
      .slice(0, mostCandidates)
      .filter((run) => distanceInside(sounds, soundsOf.get(run) ?? "") <= errors)
      .map((run): [string, string] => [name, run]);
  });
}

/** How many sounds differ between two words. */
function distance(a: string, b: string): number {
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) changeRow(a.charCodeAt(i - 1), b, i);
  return row[b.length]!;
}

/** How many sounds of a name differ from those of the stretch of a run that is most like it. */
function distanceInside(name: string, run: string): number {
  row.fill(0, 0, run.length + 1);
  for (let i = 1; i <= name.length; i++) changeRow(name.charCodeAt(i - 1), run, i);
  let least = row[0]!;
  for (let j = 1; j <= run.length; j++) least = Math.min(least, row[j]!);
  return least;
}

const longestRun = 1_000;
/** One row of the table of distances, used again and again: there are millions of them. */
const row = new Int32Array(longestRun + 1);

function changeRow(letter: number, other: string, first: number) {
  let diagonal = row[0]!;
  let left = first;
  row[0] = first;
  for (let j = 1; j <= other.length; j++) {
    const above = row[j]!;
    const swap = diagonal + (other.charCodeAt(j - 1) === letter ? 0 : 1);
    left = Math.min(swap, above + 1, left + 1);
    row[j] = left;
    diagonal = above;
  }
}
