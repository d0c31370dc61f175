"use client";
import { useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { ask, client } from "../../api/client.ts";
import { localeNames, locales } from "../../i18n/locales.ts";
import { usePathname, useRouter } from "../../i18n/navigation.ts";
import { Menu, MenuItem, MenuLine } from "../ui/menu.tsx";
import { type Theme, themeCookie, themes } from "../ui/theme.ts";

export function AccountMenu({ name, theme }: { name: string; theme: Theme }) {
  const t = useTranslations();
  const router = useRouter();
  const locale = useLocale();
  const pathname = usePathname();
  const search = useSearchParams();
  const mark = (chosen: boolean) => (chosen ? " ✓" : "");
  const signOut = async () => {
    await ask(client.sessions.current.$delete());
    router.replace("/sign-in");
    router.refresh();
  };
  return (
    <Menu
      label={`${t("nav.account")}: ${name}`}
      icon="person"
      text={<span className="hidden max-w-40 truncate sm:inline">{name}</span>}
    >
      <MenuItem onAction={() => router.push("/profile")}>{t("nav.profile")}</MenuItem>
      <MenuLine />
      {locales.map((one) => (
        <MenuItem
          key={one}
          onAction={() =>
            router.replace(
              { pathname: pathname as "/", query: Object.fromEntries(search) },
              { locale: one, scroll: false },
            )
          }
        >
          <span lang={one}>
            {localeNames[one]}
            {mark(one === locale)}
          </span>
        </MenuItem>
      ))}
      <MenuLine />
      {themes.map((one) => (
        <MenuItem key={one} onAction={() => wear(one)}>
          {t(`ui.themes.${one}`)}
          {mark(one === theme)}
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem onAction={() => void signOut()}>{t("nav.signOut")}</MenuItem>
    </Menu>
  );

  function wear(chosen: Theme) {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not there on plain http
    document.cookie = `${themeCookie}=${chosen}; path=/; max-age=31536000; samesite=lax`;
    if (chosen === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    router.refresh();
  }
}
