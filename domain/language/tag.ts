import { remember } from "../remember.ts";

/** A BCP 47 language tag in the one form that Verso stores: `en`, `ru`, `zh-Hans`, `zh-Hant`, `be`, `pt-BR`. */
export type Language = string;

const wellFormed = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

/**
 * The stored form of a language tag, or undefined when it is none. Chinese is told apart by script alone:
 * `zh` and `zh-CN` are `zh-Hans`, `zh-TW` and `zh-HK` are `zh-Hant`.
 */
export const canonicalLanguage = remember((tag: string): Language | undefined => {
  if (!wellFormed.test(tag)) return undefined;
  try {
    const locale = new Intl.Locale(tag);
    if (locale.language === "zh") return `zh-${locale.maximize().script}`;
    return locale.toString();
  } catch {
    return undefined;
  }
});

/** The script a language is written in, as ISO 15924: `Latn`, `Cyrl`, `Hans`, `Hant`, `Arab`. */
export const scriptOf = remember((language: Language) => new Intl.Locale(language).maximize().script ?? "Latn");

const rightToLeft = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"]);

export type Direction = "ltr" | "rtl";

export function directionOf(language: Language): Direction {
  return rightToLeft.has(scriptOf(language)) ? "rtl" : "ltr";
}
