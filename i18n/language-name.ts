import type { Language } from "../domain/language/tag.ts";
import type { Locale } from "./locales.ts";

const names = new Map<Locale, Intl.DisplayNames>();

/** The name of a language in a locale, written as it would begin a line: `Simplified Chinese`, `Упрощенный китайский`. */
export function languageName(locale: Locale, language: Language): string {
  let display = names.get(locale);
  if (!display) {
    display = new Intl.DisplayNames(locale, { type: "language", languageDisplay: "dialect" });
    names.set(locale, display);
  }
  const name = display.of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
