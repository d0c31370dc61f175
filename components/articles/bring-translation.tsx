"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { languageName } from "../../i18n/language-name.ts";
import { Select } from "../ui/field.tsx";
import { type AlignedUnit, AlignTranslation } from "./align-translation.tsx";
import { ImportText, type Recognition } from "./import-text.tsx";

interface BringTranslationProps {
  article: string;
  source: string;
  /** The languages that the person may bring a translation in. */
  languages: string[];
  units: AlignedUnit[];
  first: string;
}

/** From a translation that exists to drafts: say its language, bring it, and lay it beside the article. */
export function BringTranslation({ article, source, languages, units, first }: BringTranslationProps) {
  const t = useTranslations("articles.translation");
  const locale = useLocale();
  const [language, setLanguage] = useState(first);
  const [recognition, setRecognition] = useState<Recognition>();
  if (recognition) {
    return (
      <AlignTranslation
        article={article}
        source={source}
        language={language}
        units={units}
        blocks={recognition.document.blocks}
        onAgain={() => setRecognition(undefined)}
      />
    );
  }
  return (
    <>
      <p className="max-w-2xl text-ink-2">{t("intro")}</p>
      <Select
        className="max-w-64"
        label={t("language")}
        value={language}
        onChange={(event) => setLanguage(event.target.value)}
        choices={languages.map((value) => ({ value, label: languageName(locale, value) }))}
      />
      <ImportText onRead={setRecognition} />
    </>
  );
}
