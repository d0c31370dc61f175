/**
 * The same function, which remembers what it answered: for what is asked at every turn of a few words. Beyond `most`
 * words it forgets all of them, so that a stranger's words cannot fill the memory.
 */
export function remember<T>(answer: (word: string) => T, most = 1_000): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const fresh = answer(word);
    if (known.size >= most) known.clear();
    known.set(word, fresh);
    return fresh;
  };
}
