"use client";
import { useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type Locale, localeNames, locales } from "../../i18n/locales.ts";
import { usePathname, useRouter } from "../../i18n/navigation.ts";

/** The language that the interface speaks: apart from the languages of the texts. */
export function LocaleSwitch() {
  const t = useTranslations("ui");
  const locale = useLocale();
  const router = useRouter();
  const pathname = usePathname();
  const search = useSearchParams();
  const change = (next: string) => {
    const query = Object.fromEntries(search);
    router.replace({ pathname: pathname as "/", query }, { locale: next as Locale, scroll: false });
  };
  return (
    <select
      aria-label={t("language")}
      value={locale}
      onChange={(event) => change(event.target.value)}
      className="min-h-8 pointer-coarse:min-h-11 rounded-md border border-hairline bg-surface px-2 text-sm hover:border-line"
    >
      {locales.map((one) => (
        <option key={one} value={one} lang={one}>
          {localeNames[one]}
        </option>
      ))}
    </select>
  );
}
