/** The languages that the interface speaks. */
export const locales = ["en", "ru", "zh-Hans"] as const;
export type Locale = (typeof locales)[number];

/** Each locale's own name for itself. */
export const localeNames: Record<Locale, string> = { en: "English", ru: "Русский", "zh-Hans": "简体中文" };
