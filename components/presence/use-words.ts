"use client";
import { useLocale, useTranslations } from "next-intl";
import { languageName } from "../../i18n/language-name.ts";
import type { Claim } from "./presence-store.ts";

/** Where somebody is and what they do there, in words. */
export function usePresenceWords(): (claim: Claim, position?: number) => string {
  const t = useTranslations("presence");
  const locale = useLocale();
  return ({ name, isOwn, language, writing, idle }, position) => {
    const who = isOwn ? t("own") : name;
    const where = position && language ? t("at", { who, position, language: languageName(locale, language) }) : who;
    if (idle) return t("idle", { where });
    return writing ? t("writing", { where }) : where;
  };
}
