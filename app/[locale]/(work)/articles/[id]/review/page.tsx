import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import { Review } from "../../../../../../components/review/review.tsx";
import { canonicalLanguage } from "../../../../../../domain/language/tag.ts";
import { pickMessages } from "../../../../../../i18n/pick-messages.ts";
import { openArticle, openArticleStart } from "../../../../../../server/articles/open-article.ts";
import { openProfile } from "../../../../../../server/members/open-profile.ts";
import { requireActor } from "../../../../../actor.ts";
import { notFoundUnless } from "../../../../../not-found-unless.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]/articles/[id]/review">): Promise<Metadata> {
  const article = await notFoundUnless(openArticleStart(await requireActor(), (await params).id, 0));
  return { title: article.title };
}

export default async function Page({ params, searchParams }: PageProps<"/[locale]/articles/[id]/review">) {
  const actor = await requireActor();
  const article = await notFoundUnless(openArticle(actor, (await params).id));
  const { preferences } = await openProfile(actor);
  const asked = canonicalLanguage(String((await searchParams).language ?? ""));
  const language = article.languages.find((one) => one === asked);
  if (!language) notFound();
  return (
    <NextIntlClientProvider
      messages={pickMessages(await getMessages(), ["ui", "workbench", "segments", "review", "units", "sessions"])}
    >
      <Review
        key={`${article.id} ${language}`}
        member={actor.member}
        preferences={preferences}
        article={article}
        isWhole
        language={language}
      />
    </NextIntlClientProvider>
  );
}
