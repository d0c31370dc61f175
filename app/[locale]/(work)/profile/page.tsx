import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { NameForm } from "../../../../components/sessions/name-form.tsx";
import { PasswordForm } from "../../../../components/sessions/password-form.tsx";
import { SessionList } from "../../../../components/sessions/session-list.tsx";
import { pickMessages } from "../../../../i18n/pick-messages.ts";
import { listSessions } from "../../../../server/sessions/list-sessions.ts";
import { requireActor, sessionToken } from "../../../actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("nav");
  return { title: t("profile") };
}

export default async function Page() {
  const actor = await requireActor();
  const t = await getTranslations();
  const sessions = await listSessions(actor, await sessionToken());
  return (
    <main id="main" className="mx-auto flex w-full max-w-2xl flex-col gap-10 px-4 py-8 sm:px-6">
      <h1 className="font-serif text-3xl font-semibold">{t("nav.profile")}</h1>
      <NextIntlClientProvider messages={pickMessages(await getMessages(), ["ui", "sessions"])}>
        <NameForm name={actor.name} />
        <PasswordForm />
        <SessionList sessions={sessions} />
      </NextIntlClientProvider>
    </main>
  );
}
