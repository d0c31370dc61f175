"use client";
import { useLocale, useTranslations } from "next-intl";
import { languageName } from "../../i18n/language-name.ts";
import { useArticle } from "../segments/use-segment-store.tsx";

/** A language of the article by its name: the source as such, any other with how far it is, as it is worked on. */
export function LanguageProgress({ language }: { language: string }) {
  const t = useTranslations("workbench");
  const locale = useLocale();
  const { units, editions, source } = useArticle();
  const name = languageName(locale, language);
  if (language === source) {
    return (
      <span className="flex items-baseline gap-2 text-[0.8125rem]">
        <span className="font-medium">{name}</span>
        <span className="text-ink-2">{t("source")}</span>
      </span>
    );
  }
  const edition = editions.find((one) => one.language === language);
  const segments = units.flatMap((unit) => unit.segments[language] ?? []);
  // While only the first units are here, the counts of the server hold.
  const isWhole = segments.length === edition?.progress.units;
  const approved = isWhole
    ? segments.filter((one) => one.omission || one.state === "approved").length
    : (edition?.progress.approved ?? 0) + (edition?.progress.omitted ?? 0);
  const total = edition?.progress.units ?? 0;
  return (
    <span className="flex min-w-0 items-center gap-2 text-[0.8125rem] tabular-nums">
      <span className="min-w-0 truncate font-medium">{name}</span>
      <progress
        className="progress h-1.5 w-16 shrink-0 sm:w-24"
        value={approved}
        max={total}
        aria-label={t("progressLabel", { language: name, approved, units: total })}
      />
      <span aria-hidden="true" className="whitespace-nowrap text-ink-2">
        {t("progress", { done: approved, units: total })}
      </span>
    </span>
  );
}
