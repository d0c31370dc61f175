import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { CheckSettings } from "../../../../../components/checks/check-settings.tsx";
import { LinkButton } from "../../../../../components/ui/link-button.tsx";
import { pickMessages } from "../../../../../i18n/pick-messages.ts";
import { openChecks } from "../../../../../server/checks/open-checks.ts";
import { listDismissals } from "../../../../../server/findings/list-dismissals.ts";
import { rateChecks } from "../../../../../server/findings/rate-checks.ts";
import { listProjects } from "../../../../../server/projects/list-projects.ts";
import { requireActor } from "../../../../actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("findings.settings");
  return { title: t("title") };
}

export default async function Page({ searchParams }: PageProps<"/[locale]/settings/checks">) {
  const t = await getTranslations("findings.settings");
  const actor = await requireActor();
  const projects = (await listProjects(actor)).filter(({ may }) => may.change);
  const asked = (await searchParams).project;
  const project = projects.find((one) => one.id === asked) ?? projects[0];
  if (!project) notFound();
  const { id, languages } = project;
  const { profile, rules } = await openChecks(actor, id);
  const { rates } = await rateChecks(actor, id);
  const dismissals = await listDismissals(actor, { project: id });
  return (
    <main id="main" className="mx-auto flex w-full max-w-3xl flex-col gap-6 px-4 py-8 sm:px-6">
      <h1 className="font-serif text-3xl font-semibold">{t("title")}</h1>
      {projects.length > 1 && (
        <nav aria-label={t("title")} className="flex flex-wrap gap-2">
          {projects.map((one) => (
            <LinkButton
              key={one.id}
              href={{ pathname: "/settings/checks", query: { project: one.id } }}
              aria-current={one.id === id ? "page" : undefined}
              size="small"
            >
              {one.name}
            </LinkButton>
          ))}
        </nav>
      )}
      <NextIntlClientProvider messages={pickMessages(await getMessages(), ["ui", "checks", "findings", "problems"])}>
        <CheckSettings key={id} project={id} {...{ languages, profile, rules, rates, dismissals }} />
      </NextIntlClientProvider>
    </main>
  );
}
