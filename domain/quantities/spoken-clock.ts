import type { QuantityVocabulary } from "../language/quantities/vocabulary.ts";

/** A time of day in words, and the index of the token behind it. */
export interface SpokenClock {
  hour: number;
  minute: number;
  next: number;
}

interface Words {
  wordAt(at: number): string;
  over(at: number): number;
  vocabulary: QuantityVocabulary;
}

/** What comes before the hour in words: minutes past it, or to it. */
const past = new Set(["past", "after"]);
const to = new Set(["to", "till"]);
const parts: Record<string, number> = { half: 30, quarter: 15, ten: 10, five: 5, twenty: 20 };
const halves = new Set(["половина", "половине", "половину", "половины", "пол"]);
const quarters = new Set(["четверть", "четверти"]);
const minutesLess: Record<string, number> = { четверти: 15, пятнадцати: 15, десяти: 10, пяти: 5, двадцати: 20 };

/** With what a time of day in words may begin. */
export const spokenClockWords: readonly string[] = [...Object.keys(parts), ...halves, ...quarters, "без"];

/** `half past seven`, `a quarter to six`, `половина восьмого`, `без четверти шесть`. */
export function spokenClock(at: number, { wordAt, over, vocabulary }: Words): SpokenClock | undefined {
  const word = wordAt(at);
  const second = over(at + 1);
  const hourAt = over(second + 1);
  if (Object.hasOwn(parts, word)) {
    const isPast = past.has(wordAt(second));
    if (!isPast && !(to.has(wordAt(second)) && word !== "half")) return undefined;
    const hour = vocabulary.cardinals.get(wordAt(hourAt));
    if (hour === undefined || !isHour(hour)) return undefined;
    return isPast
      ? { hour, minute: parts[word]!, next: hourAt + 1 }
      : { hour: (hour + 11) % 12, minute: 60 - parts[word]!, next: hourAt + 1 };
  }
  if (halves.has(word) || quarters.has(word)) {
    const rank = wordAt(second);
    const hour = /(ого|его)$/.test(rank) ? vocabulary.ordinals.get(rank) : undefined;
    if (hour === undefined || !isHour(hour)) return undefined;
    return { hour: hour - 1, minute: halves.has(word) ? 30 : 15, next: second + 1 };
  }
  if (word === "без" && Object.hasOwn(minutesLess, wordAt(second))) {
    const hour = vocabulary.cardinals.get(wordAt(hourAt));
    if (hour === undefined || !isHour(hour)) return undefined;
    return { hour: hour - 1, minute: 60 - minutesLess[wordAt(second)]!, next: hourAt + 1 };
  }
  return undefined;
}

const isHour = (value: number) => Number.isInteger(value) && value >= 1 && value <= 12;
