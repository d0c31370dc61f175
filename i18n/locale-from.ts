import { canonicalLanguage } from "../domain/language/tag.ts";
import { type Locale, locales } from "./locales.ts";

/** The locale that an Accept-Language header asks for first among those that we speak; English where it asks for none. */
export function localeFrom(header: string | undefined): Locale {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find((q) => q !== undefined);
      return { tag, quality: Number(quality ?? 1) };
    })
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const canonical = canonicalLanguage(tag);
    const spoken = locales.find((locale) => locale === canonical || locale === canonical?.split("-")[0]);
    if (spoken) return spoken;
    if (canonical === "zh-Hant") return "zh-Hans";
  }
  return "en";
}
