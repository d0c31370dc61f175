import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { ImportArticle } from "../../../../../components/articles/import-article.tsx";
import { pickMessages } from "../../../../../i18n/pick-messages.ts";
import { listProjects } from "../../../../../server/projects/list-projects.ts";
import { requireActor } from "../../../../actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("articles.import");
  return { title: t("title") };
}

export default async function Page() {
  const t = await getTranslations("articles.import");
  const projects = (await listProjects(await requireActor())).filter((project) => project.may.import);
  if (projects.length === 0) notFound();
  return (
    <main id="main" className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-8 sm:px-6">
      <h1 className="font-serif text-3xl font-semibold">{t("title")}</h1>
      <NextIntlClientProvider
        messages={pickMessages(await getMessages(), ["ui", "articles", "units", "segments", "projects", "problems"])}
      >
        <ImportArticle projects={projects.map(({ id, name, languages }) => ({ id, name, languages }))} />
      </NextIntlClientProvider>
    </main>
  );
}
