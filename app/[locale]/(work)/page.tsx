import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { RefreshOnChange } from "../../../components/activity/refresh-on-change.tsx";
import { ArticleTable } from "../../../components/articles/article-table.tsx";
import { WorkList } from "../../../components/articles/work-list.tsx";
import { AddressedList } from "../../../components/threads/addressed-list.tsx";
import { QueryList } from "../../../components/threads/query-list.tsx";
import { Icon } from "../../../components/ui/icon.tsx";
import { LinkButton } from "../../../components/ui/link-button.tsx";
import { pickMessages } from "../../../i18n/pick-messages.ts";
import { newestChange } from "../../../server/activity/newest-change.ts";
import { listArticles } from "../../../server/articles/list-articles.ts";
import { listWork } from "../../../server/articles/list-work.ts";
import { listProjects } from "../../../server/projects/list-projects.ts";
import { listAddressed } from "../../../server/threads/list-addressed.ts";
import { listQueries } from "../../../server/threads/list-queries.ts";
import { requireActor } from "../../actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("title") };
}

const shown = 10;

export default async function Page() {
  const actor = await requireActor();
  const change = await newestChange();
  const t = await getTranslations();
  const [work, addressed, { queries }, { articles }, projects] = await Promise.all([
    listWork(actor),
    listAddressed(actor),
    listQueries(actor),
    listArticles(actor, { limit: shown }),
    listProjects(actor),
  ]);
  const mayImport = projects.some((project) => project.may.import);
  return (
    <main id="main" className="mx-auto flex w-full max-w-6xl flex-col gap-10 px-4 py-8 sm:px-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-serif text-3xl font-semibold">{t("desk.title")}</h1>
        {mayImport && (
          <LinkButton href="/articles/new" look="primary">
            <Icon name="plus" />
            {t("articles.new")}
          </LinkButton>
        )}
      </div>
      <div className="grid gap-8 lg:grid-cols-3">
        <WorkList list="mine" items={work.mine} />
        <WorkList list="toReview" items={work.toReview} />
        <WorkList list="returned" items={work.returned} />
      </div>
      <div className="grid gap-8 lg:grid-cols-2">
        <AddressedList {...addressed} />
        {/* Whoever may import manages the project, and answers for the desk. */}
        {mayImport && <QueryList queries={queries} />}
      </div>
      <section aria-labelledby="articles" className="flex flex-col gap-3">
        <h2 id="articles" className="font-serif text-xl font-semibold">
          {t("desk.recent")}
        </h2>
        <NextIntlClientProvider
          messages={pickMessages(await getMessages(), ["ui", "articles", "desk", "projects", "problems"])}
        >
          <ArticleTable articles={articles} />
        </NextIntlClientProvider>
        <LinkButton href="/articles" look="quiet" className="-ms-3 self-start">
          {t("desk.all")}
          <Icon name="forward" />
        </LinkButton>
      </section>
      <RefreshOnChange after={change} />
    </main>
  );
}
