import { cookies } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { AccountMenu } from "../../../components/sessions/account-menu.tsx";
import { SignInAgain } from "../../../components/sessions/sign-in-again.tsx";
import { MainNav } from "../../../components/ui/main-nav.tsx";
import { themeCookie, themeFrom } from "../../../components/ui/theme.ts";
import { can } from "../../../domain/permissions/can.ts";
import { Link } from "../../../i18n/navigation.ts";
import { pickMessages } from "../../../i18n/pick-messages.ts";
import { openProfile } from "../../../server/members/open-profile.ts";
import { requireActor } from "../../actor.ts";

export default async function Layout({ children }: LayoutProps<"/[locale]">) {
  const actor = await requireActor();
  const t = await getTranslations();
  const { id, email } = await openProfile(actor);
  const theme = themeFrom((await cookies()).get(themeCookie)?.value);
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-md focus:bg-surface focus:p-2"
      >
        {t("ui.skipToMain")}
      </a>
      <header className="no-print flex items-center gap-1 border-b border-hairline px-3 py-1.5 sm:gap-5 sm:px-5">
        <Link href="/" className="font-serif text-xl font-semibold">
          {t("ui.product")}
        </Link>
        <MainNav administers={can(actor, "member.administer")} />
        <div className="ms-auto">
          <AccountMenu name={actor.name} theme={theme} />
        </div>
      </header>
      {children}
      <NextIntlClientProvider messages={pickMessages(await getMessages(), ["ui", "sessions"])}>
        <SignInAgain id={id} email={email} />
      </NextIntlClientProvider>
    </div>
  );
}
