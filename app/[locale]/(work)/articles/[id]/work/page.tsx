import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import { Workbench } from "../../../../../../components/workbench/workbench.tsx";
import { canonicalLanguage } from "../../../../../../domain/language/tag.ts";
import { pickMessages } from "../../../../../../i18n/pick-messages.ts";
import { type Article, openArticleStart } from "../../../../../../server/articles/open-article.ts";
import { openProfile } from "../../../../../../server/members/open-profile.ts";
import { listProjects } from "../../../../../../server/projects/list-projects.ts";
import { requireActor } from "../../../../../actor.ts";
import { notFoundUnless } from "../../../../../not-found-unless.ts";

// What the first screen shows, and a little more; the rest comes once, as JSON.
const firstUnits = 60;

export async function generateMetadata({ params }: PageProps<"/[locale]/articles/[id]/work">): Promise<Metadata> {
  const article = await notFoundUnless(openArticleStart(await requireActor(), (await params).id, 0));
  return { title: article.title };
}

export default async function Page({ params, searchParams }: PageProps<"/[locale]/articles/[id]/work">) {
  const actor = await requireActor();
  const article = await notFoundUnless(openArticleStart(actor, (await params).id, firstUnits));
  const project = (await listProjects(actor)).find((one) => one.id === article.project);
  const { preferences } = await openProfile(actor);
  const { columns, go } = await searchParams;
  const units = article.editions[0]?.progress.units ?? 0;
  return (
    <NextIntlClientProvider
      messages={pickMessages(await getMessages(), [
        "ui",
        "workbench",
        "segments",
        "threads",
        "units",
        "articles",
        "sessions",
        "nav",
      ])}
    >
      <Workbench
        key={article.id}
        member={actor.member}
        preferences={preferences}
        article={article}
        isWhole={article.units.length === units}
        columns={columnsOf(article, columns)}
        styleGuide={project?.styleGuide ?? ""}
        go={typeof go === "string" ? go : undefined}
      />
    </NextIntlClientProvider>
  );
}

/** The languages that the address names; else the source and the first that the person can write in. */
function columnsOf({ languages, source, units }: Article, asked: string | string[] | undefined): string[] {
  const named = String(asked ?? "")
    .split(",")
    .map(canonicalLanguage);
  const shown = languages
    .filter((language) => named.includes(language))
    .sort((a, b) => named.indexOf(a) - named.indexOf(b));
  if (shown.length > 0) return shown;
  const others = languages.filter((language) => language !== source);
  const mine = others.find((language) =>
    units.some((unit) => unit.segments[language]?.may.edit || unit.segments[language]?.may.approve),
  );
  return [source, ...((mine ?? others[0]) ? [mine ?? others[0]!] : [])];
}
