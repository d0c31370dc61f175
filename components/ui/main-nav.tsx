"use client";
import { useTranslations } from "next-intl";
import { Link, usePathname } from "../../i18n/navigation.ts";

const places = [
  { href: "/", word: "desk" },
  { href: "/articles", word: "articles" },
  { href: "/settings/project", word: "project" },
  { href: "/settings/checks", word: "checks", forManagers: true },
  { href: "/settings/members", word: "members", forAdministrators: true },
  { href: "/settings/keys", word: "keys", forAdministrators: true },
] as const;

export function MainNav({ administers, manages }: { administers: boolean; manages: boolean }) {
  const t = useTranslations("nav");
  const pathname = usePathname();
  const isHere = (href: string) => (href === "/" ? pathname === "/" : pathname.startsWith(href));
  return (
    <nav aria-label={t("main")} className="min-w-0">
      <ul className="flex flex-wrap text-sm">
        {places
          .filter((place) => administers || !("forAdministrators" in place))
          .filter((place) => administers || manages || !("forManagers" in place))
          .map(({ href, word }) => (
            <li key={href}>
              <Link
                href={href}
                aria-current={isHere(href) ? "page" : undefined}
                className="inline-flex min-h-9 items-center pointer-coarse:min-h-11 rounded-md px-2 whitespace-nowrap text-ink-2 hover:bg-surface-3 hover:text-ink aria-[current]:font-medium aria-[current]:text-ink sm:px-2.5"
              >
                {t(word)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
