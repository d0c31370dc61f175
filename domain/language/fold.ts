/** A text as it is searched and compared: one form of each character, no case, ё as е. SQLite knows only ASCII case. */
export function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/ё/g, "е").replace(/\s+/g, " ").trim();
}
