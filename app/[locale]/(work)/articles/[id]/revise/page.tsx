import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { ReviseArticle } from "../../../../../../components/articles/revise-article.tsx";
import { Link } from "../../../../../../i18n/navigation.ts";
import { pickMessages } from "../../../../../../i18n/pick-messages.ts";
import { openArticle } from "../../../../../../server/articles/open-article.ts";
import { requireActor } from "../../../../../actor.ts";
import { notFoundUnless } from "../../../../../not-found-unless.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("articles.revising");
  return { title: t("title") };
}

export default async function Page({ params }: PageProps<"/[locale]/articles/[id]/revise">) {
  const t = await getTranslations("articles.revising");
  const article = await notFoundUnless(openArticle(await requireActor(), (await params).id, { findings: false }));
  const { id, title, source, languages, units, may } = article;
  if (!may.change || !may.changeUnits) notFound();
  return (
    <main id="main" className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-8 sm:px-6">
      <div>
        <Link href={`/articles/${id}/work`} className="text-sm text-ink-2 hover:underline">
          {title}
        </Link>
        <h1 className="font-serif text-3xl font-semibold">{t("title")}</h1>
      </div>
      <NextIntlClientProvider messages={pickMessages(await getMessages(), ["ui", "articles", "segments"])}>
        <ReviseArticle
          article={id}
          source={source}
          units={units.map(({ id, kind, region, position, segments }) => ({
            id,
            kind,
            region,
            position,
            content: segments[source]?.content ?? [],
            written: languages.filter((language) => language !== source && (segments[language]?.text ?? "") !== ""),
          }))}
        />
      </NextIntlClientProvider>
    </main>
  );
}
