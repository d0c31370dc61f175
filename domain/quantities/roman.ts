const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
/** Typists of Russian write XX with the Cyrillic letter that looks like it. */
const latinOf: Record<string, string> = { Х: "X", І: "I", С: "C" };
const longest = 9;

/** The value of a Roman numeral below 200, written as it should be; undefined where the letters are none. */
export function romanValue(text: string): number | undefined {
  if (text.length > longest) return undefined;
  let total = 0;
  let latin = "";
  for (const letter of text) {
    const known = Object.hasOwn(latinOf, letter) ? latinOf[letter]! : letter;
    if (!Object.hasOwn(values, known)) return undefined;
    latin += known;
  }
  for (let at = 0; at < latin.length; at++) {
    const value = values[latin[at]!]!;
    total += value < (values[latin[at + 1] ?? ""] ?? 0) ? -value : value;
  }
  return total > 0 && written(total) === latin ? total : undefined;
}

const steps: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function written(value: number): string {
  let left = value;
  let text = "";
  for (const [step, letters] of steps) {
    while (left >= step) {
      text += letters;
      left -= step;
    }
  }
  return text;
}
