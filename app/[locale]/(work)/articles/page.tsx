import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { RefreshOnChange } from "../../../../components/activity/refresh-on-change.tsx";
import { ArticleTable } from "../../../../components/articles/article-table.tsx";
import { Icon } from "../../../../components/ui/icon.tsx";
import { LinkButton } from "../../../../components/ui/link-button.tsx";
import { SearchForm } from "../../../../components/ui/search-form.tsx";
import { pickMessages } from "../../../../i18n/pick-messages.ts";
import { newestChange } from "../../../../server/activity/newest-change.ts";
import { listArticles } from "../../../../server/articles/list-articles.ts";
import { listProjects } from "../../../../server/projects/list-projects.ts";
import { requireActor } from "../../../actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("articles");
  return { title: t("title") };
}

export default async function Page({ searchParams }: PageProps<"/[locale]/articles">) {
  const actor = await requireActor();
  const change = await newestChange();
  const t = await getTranslations("articles");
  const asked = await searchParams;
  const search = typeof asked.search === "string" ? asked.search.slice(0, 200) : undefined;
  const archived = asked.archived === "1";
  const after = typeof asked.cursor === "string" ? asked.cursor : undefined;
  const { articles, cursor } = await listArticles(actor, { search, archived, cursor: after });
  const mayImport = (await listProjects(actor)).some((project) => project.may.import);
  const query = (change: Record<string, string | undefined>) => {
    const all = { search, archived: archived ? "1" : undefined, ...change };
    return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => !!entry[1]));
  };
  return (
    <main id="main" className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-8 sm:px-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-serif text-3xl font-semibold">{archived ? t("archived") : t("title")}</h1>
        {mayImport && (
          <LinkButton href="/articles/new" look="primary">
            <Icon name="plus" />
            {t("new")}
          </LinkButton>
        )}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <SearchForm label={t("search")} value={search ?? ""} keep={archived ? { archived: "1" } : {}} />
        <LinkButton
          href={{ pathname: "/articles", query: query({ archived: archived ? undefined : "1" }) }}
          look="quiet"
          className="max-sm:-ms-3"
        >
          {archived ? t("showOpen") : t("showArchived")}
        </LinkButton>
      </div>
      <NextIntlClientProvider
        messages={pickMessages(await getMessages(), ["ui", "articles", "desk", "projects", "problems"])}
      >
        <ArticleTable articles={articles} />
      </NextIntlClientProvider>
      {cursor && (
        <LinkButton href={{ pathname: "/articles", query: query({ cursor }) }} className="self-center">
          {t("nextPage")}
        </LinkButton>
      )}
      <RefreshOnChange after={change} />
    </main>
  );
}
