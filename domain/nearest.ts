/** The known word that a mistyped one is closest to. */
export function nearest(word: string, known: readonly string[]): string {
  return known.reduce((best, candidate) => (distance(word, candidate) < distance(word, best) ? candidate : best));
}

/** Levenshtein's distance: how many letters must be added, dropped or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min(row[j]! + (letter === b[j] ? 0 : 1), row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
