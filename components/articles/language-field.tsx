"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { canonicalLanguage } from "../../domain/language/tag.ts";
import { languageName } from "../../i18n/language-name.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox, TextField } from "../ui/field.tsx";

// Offered by a click; any other is written as its tag.
const common = ["en", "ru", "zh-Hans", "zh-Hant", "be", "uk", "kk", "de", "fr", "es", "ar", "ja"];

interface LanguageFieldProps {
  chosen: readonly string[];
  /** Languages that are there already, and are not offered. */
  taken?: readonly string[];
  /** Languages that are offered; else the common ones. */
  offered?: readonly string[];
  onChange(chosen: string[]): void;
}

/** A choice of languages: those that are offered, and any other by its tag. */
export function LanguageField({ chosen, taken = [], offered = common, onChange }: LanguageFieldProps) {
  const t = useTranslations("projects");
  const ui = useTranslations("ui");
  const problems = useTranslations("problems.reasons");
  const locale = useLocale();
  const [tag, setTag] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const shown = [...new Set([...offered, ...chosen])].filter((language) => !taken.includes(language));
  const toggle = (language: string) =>
    onChange(chosen.includes(language) ? chosen.filter((one) => one !== language) : [...chosen, language]);
  const add = () => {
    const language = canonicalLanguage(tag.trim());
    setIsWrong(!language);
    if (!language) return;
    setTag("");
    if (!chosen.includes(language) && !taken.includes(language)) onChange([...chosen, language]);
  };
  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-2 gap-x-4 gap-y-1.5 sm:grid-cols-3">
        {shown.map((language) => (
          <Checkbox
            key={language}
            label={languageName(locale, language)}
            checked={chosen.includes(language)}
            onChange={() => toggle(language)}
          />
        ))}
      </div>
      <div className="flex items-end gap-2">
        <TextField
          className="grow"
          label={t("addLanguage")}
          value={tag}
          placeholder="pt-BR"
          error={isWrong ? problems("notALanguage") : undefined}
          onChange={(event) => setTag(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
        <Button onPress={add} isDisabled={tag.trim() === ""}>
          {ui("add")}
        </Button>
      </div>
    </div>
  );
}
