import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { LocaleSwitch } from "../../../components/ui/locale-switch.tsx";
import { pickMessages } from "../../../i18n/pick-messages.ts";

export default async function Layout({ children }: LayoutProps<"/[locale]">) {
  const t = await getTranslations("ui");
  const messages = pickMessages(await getMessages(), ["ui", "sessions"]);
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-sm flex-col px-5 py-8">
      <header className="flex items-center justify-between gap-4">
        <p className="font-serif text-2xl font-semibold">{t("product")}</p>
        <LocaleSwitch />
      </header>
      <main id="main" className="flex grow flex-col justify-center gap-5 py-10">
        <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
      </main>
      <footer className="text-[0.8125rem] text-ink-2">{t("tagline")}</footer>
    </div>
  );
}
