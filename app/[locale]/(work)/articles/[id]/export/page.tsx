import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { ExportForm } from "../../../../../../components/articles/export-form.tsx";
import { ProofList } from "../../../../../../components/proofs/proof-list.tsx";
import { asksForNothing } from "../../../../../../domain/workflow/blank-cell.ts";
import { Link } from "../../../../../../i18n/navigation.ts";
import { pickMessages } from "../../../../../../i18n/pick-messages.ts";
import { type Article, openArticle } from "../../../../../../server/articles/open-article.ts";
import { listArticleFindings } from "../../../../../../server/findings/list-article-findings.ts";
import { listProofs } from "../../../../../../server/proofs/list-proofs.ts";
import { requireActor } from "../../../../../actor.ts";
import { notFoundUnless } from "../../../../../not-found-unless.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("articles.exporting");
  return { title: t("title") };
}

export default async function Page({ params }: PageProps<"/[locale]/articles/[id]/export">) {
  const t = await getTranslations("articles.exporting");
  const actor = await requireActor();
  const article = await notFoundUnless(openArticle(actor, (await params).id, { findings: false }));
  const { findings } = await listArticleFindings(actor, article.id, { open: true });
  const { id, title, source, languages, editions, people, may } = article;
  return (
    <main id="main" className="mx-auto flex w-full max-w-5xl flex-col gap-6 px-4 py-8 sm:px-6">
      <div>
        <Link href={`/articles/${id}/work`} className="text-sm text-ink-2 hover:underline">
          {title}
        </Link>
        <h1 className="font-serif text-3xl font-semibold">{t("title")}</h1>
      </div>
      <NextIntlClientProvider
        messages={pickMessages(await getMessages(), ["ui", "articles", "proofs", "checks", "findings"])}
      >
        <ExportForm
          article={id}
          source={source}
          editions={editions.map(({ language, signedOff, ready, may }) => ({
            language,
            ready,
            may,
            ...(signedOff ? { signedOff: { at: signedOff.at, by: people[signedOff.by] ?? "–" } } : {}),
            unfinished: unfinishedIn(article, language),
            errors: findings.filter((one) => one.language === language && one.severity === "error"),
          }))}
        />
        {may.proofs && (
          <ProofList article={id} source={source} languages={languages} proofs={await listProofs(actor, id)} />
        )}
      </NextIntlClientProvider>
    </main>
  );
}

/** What an edition lacks, or has although the source has changed since. */
function unfinishedIn({ units, source }: Article, language: string) {
  return units.flatMap(({ position, kind, segments }) => {
    const segment = segments[language];
    if (!segment || segment.omission || asksForNothing(kind, segments[source], segment)) return [];
    const stale = segment.freshness.is === "major";
    return segment.state === "approved" && !stale ? [] : [{ position, state: segment.state, stale }];
  });
}
