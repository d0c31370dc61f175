import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { notFound } from "next/navigation";
import { hasLocale, NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { themeCookie, themeFrom } from "../../components/ui/theme.ts";
import { directionOf } from "../../domain/language/tag.ts";
import { pickMessages } from "../../i18n/pick-messages.ts";
import { routing } from "../../i18n/routing.ts";
import "../globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ui");
  return {
    title: { template: `%s · ${t("product")}`, default: t("product") },
    description: t("tagline"),
    referrer: "same-origin",
  };
}

export default async function Layout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const theme = themeFrom((await cookies()).get(themeCookie)?.value);
  const messages = pickMessages(await getMessages(), ["ui", "nav"]);
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang={locale} dir={directionOf(locale)} data-theme={theme === "system" ? undefined : theme}>
      <head>
        {/* React Aria adds a style sheet of its own, and looks here for what allows it. */}
        <meta property="csp-nonce" nonce={nonce} content={nonce} />
      </head>
      <body>
        <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
