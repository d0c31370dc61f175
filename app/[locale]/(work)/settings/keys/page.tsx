import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { KeyList } from "../../../../../components/keys/key-list.tsx";
import { pickMessages } from "../../../../../i18n/pick-messages.ts";
import { listKeys } from "../../../../../server/keys/list-keys.ts";
import { listProjects } from "../../../../../server/projects/list-projects.ts";
import { requireActor } from "../../../../actor.ts";
import { notFoundUnless } from "../../../../not-found-unless.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("keys");
  return { title: t("title") };
}

export default async function Page() {
  const actor = await requireActor();
  const t = await getTranslations("keys");
  const keys = await notFoundUnless(listKeys(actor));
  const projects = await listProjects(actor);
  return (
    <main id="main" className="mx-auto flex w-full max-w-3xl flex-col gap-6 px-4 py-8 sm:px-6">
      <h1 className="font-serif text-3xl font-semibold">{t("title")}</h1>
      <p className="text-ink-2">{t("intro")}</p>
      <NextIntlClientProvider messages={pickMessages(await getMessages(), ["ui", "nav", "keys"])}>
        <KeyList keys={keys} projects={projects.map(({ id, name }) => ({ id, name }))} />
      </NextIntlClientProvider>
    </main>
  );
}
