// Errors as they happen to translators, put into a good translation on purpose.

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

export type Base = "en" | "ru" | "zh";
export const everywhere: readonly Base[] = ["en", "ru", "zh"];
export const base = (language: string) => language.split("-")[0] as Base;

export function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}

/** Replaces one of the places that a pattern finds, chosen by chance. */
export function replaceOne(
  text: string,
  pattern: RegExp,
  random: () => number,
  by: (match: RegExpExecArray) => string | undefined,
): string | undefined {
  const match = pick([...text.matchAll(pattern)], random);
  const other = match && by(match as RegExpExecArray);
  if (!match || other === undefined) return undefined;
  return text.slice(0, match.index) + other + text.slice(match.index + match[0].length);
}

/** One of the words that is not this one; in the case of the first letter of this one. */
export function another(words: readonly string[], word: string, random: () => number): string | undefined {
  const other = pick(
    words.filter((one) => one.toLowerCase() !== word.toLowerCase()),
    random,
  );
  return other && word[0] !== word[0]?.toLowerCase() ? other[0]!.toUpperCase() + other.slice(1) : other;
}

/** Removes a stretch, with the space that would stand there twice. */
export function without(text: string, from: number, to: number): string {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const twice = (before === "" || before.endsWith(" ")) && after.startsWith(" ");
  return (before + (twice ? after.slice(1) : after)).trim();
}
