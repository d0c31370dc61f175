import type { IRunPropertiesOptions } from "docx";
import { type Language, scriptOf } from "../../domain/language/tag.ts";

const eastAsian: Readonly<Record<string, string>> = {
  Hans: "SimSun",
  Hant: "PMingLiU",
  Jpan: "MS Mincho",
  Kore: "Batang",
};
const latin = "Georgia";

/** What Word is told of a language: how to check it, which glyphs its characters have, which way it runs. */
export function runLanguage(language: Language): Pick<IRunPropertiesOptions, "language" | "font"> {
  const locale = localeOf(language);
  const font = eastAsian[scriptOf(language)];
  return {
    language: { value: locale, ...(font ? { eastAsia: locale } : {}), bidirectional: locale },
    font: { ascii: latin, hAnsi: latin, cs: "Times New Roman", ...(font ? { eastAsia: font } : {}) },
  };
}

/** Word tells languages apart by country: `zh-Hans` is zh-CN, `en` is en-US. */
function localeOf(language: Language): string {
  const { language: name, region } = new Intl.Locale(language).maximize();
  return region ? `${name}-${region}` : name;
}
