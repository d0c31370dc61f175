import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { BringTranslation } from "../../../../../../components/articles/bring-translation.tsx";
import { Link } from "../../../../../../i18n/navigation.ts";
import { pickMessages } from "../../../../../../i18n/pick-messages.ts";
import { openArticle } from "../../../../../../server/articles/open-article.ts";
import { requireActor } from "../../../../../actor.ts";
import { notFoundUnless } from "../../../../../not-found-unless.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("articles.translation");
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: PageProps<"/[locale]/articles/[id]/translation">) {
  const t = await getTranslations("articles.translation");
  const article = await notFoundUnless(openArticle(await requireActor(), (await params).id));
  const { id, title, source, units } = article;
  const languages = article.languages.filter(
    (language) =>
      language !== source &&
      units.some((unit) => unit.segments[language]?.may.omit || unit.segments[language]?.may.edit),
  );
  const asked = (await searchParams).language;
  const first = languages.find((language) => language === asked) ?? languages[0];
  if (!first) notFound();
  return (
    <main id="main" className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-8 sm:px-6">
      <div>
        <Link href={`/articles/${id}/work`} className="text-sm text-ink-2 hover:underline">
          {title}
        </Link>
        <h1 className="font-serif text-3xl font-semibold">{t("title")}</h1>
      </div>
      <NextIntlClientProvider messages={pickMessages(await getMessages(), ["ui", "articles", "units"])}>
        <BringTranslation
          article={id}
          source={source}
          languages={languages}
          first={first}
          units={units.map((unit) => ({
            id: unit.id,
            kind: unit.kind,
            position: unit.position,
            content: unit.segments[source]?.content ?? [],
            written: languages.filter((language) => unit.segments[language]?.state !== "empty"),
          }))}
        />
      </NextIntlClientProvider>
    </main>
  );
}
